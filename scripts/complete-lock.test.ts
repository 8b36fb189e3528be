import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { completed, missingPackages, type Packages } from "./complete-lock.mjs"
import { platformOf } from "./lock/platform-of.mjs"
import { isOlder } from "./start/node-version.mjs"

const packages: Packages = JSON.parse(readFileSync("package-lock.json", "utf8")).packages

/** Versions below these have known faults; the audit service may be out of reach, so the floor is kept here. */
const floors = {
  next: "16.4.5",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.2",
  zod: "4.6.6",
  nodemailer: "9.1.0",
}

describe("the lock file", () => {
  test("holds every platform's packages: run scripts/complete-lock.mjs when it does not", () => {
    expect(missingPackages(packages).map(({ name }) => name)).toEqual([])
  })

  test("names no registry: it must install from anybody's", () => {
    expect(Object.keys(packages).filter((place) => packages[place]?.resolved)).toEqual([])
  })

  test("has no two copies of what must be one", () => {
    for (const name of ["react", "react-dom", "next", "drizzle-orm", "postgres"]) {
      expect(Object.keys(packages).filter((place) => place.endsWith(`node_modules/${name}`))).toEqual([
        `node_modules/${name}`,
      ])
    }
  })

  test.each(Object.entries(floors))("%s is %s or newer wherever it stands", (name, floor) => {
    const versions = Object.entries(packages)
      .filter(([place]) => place.endsWith(`node_modules/${name}`))
      .map(([, entry]) => entry.version ?? "0")
    expect(versions.filter((version) => isOlder(version, floor))).toEqual([])
    // next-auth's mail sender is optional and may be absent; everything else must be there to be judged.
    if (name !== "nodemailer") expect(versions).not.toEqual([])
  })
})

describe("completing a lock", () => {
  const lock: Packages = {
    "": {},
    "node_modules/fast": {
      version: "2.0.0",
      dev: true,
      optionalDependencies: { "@fast/linux-x64": "2.0.0", "@fast/darwin-arm64": "2.0.0" },
    },
    "node_modules/@fast/linux-x64": { version: "2.0.0", optional: true },
  }

  test("a missing platform is found and added, and what stands is kept", () => {
    expect(missingPackages(lock)).toEqual([{ name: "@fast/darwin-arm64", version: "2.0.0", dev: true }])
    const whole = completed(lock)
    expect(whole["node_modules/@fast/darwin-arm64"]).toEqual({
      version: "2.0.0",
      cpu: ["arm64"],
      os: ["darwin"],
      dev: true,
      optional: true,
    })
    expect(whole["node_modules/fast"]).toEqual(lock["node_modules/fast"])
    expect(missingPackages(whole)).toEqual([])
  })

  test("a copy further in counts for those inside only", () => {
    const nested: Packages = {
      "": {},
      "node_modules/a": { optionalDependencies: { "n-linux-x64": "1.0.0" } },
      "node_modules/b/node_modules/n-linux-x64": { version: "1.0.0" },
      "node_modules/b": { optionalDependencies: { "n-linux-x64": "1.0.0" } },
    }
    expect(missingPackages(nested)).toEqual([{ name: "n-linux-x64", version: "1.0.0", dev: false }])
  })

  test("a range cannot be added", () => {
    expect(() => completed({ "node_modules/a": { optionalDependencies: { "n-linux-x64": "^1.0.0" } } })).toThrow(
      /exact version/,
    )
  })

  test.each([
    ["@next/swc-win32-arm64-msvc", { cpu: ["arm64"], os: ["win32"] }],
    ["@oxc-parser/binding-linux-arm-musleabihf", { cpu: ["arm"], os: ["linux"], libc: ["musl"] }],
    ["@oxc-parser/binding-linux-riscv64-gnu", { cpu: ["riscv64"], os: ["linux"], libc: ["glibc"] }],
    ["@oxc-parser/binding-android-arm-eabi", { cpu: ["arm"], os: ["android"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("%s says what it runs on", (name, platform) => {
    expect(platformOf(name)).toEqual(platform)
  })

  test("a name that says nothing is refused", () => {
    expect(() => platformOf("left-pad")).toThrow(/does not say/)
  })
})
