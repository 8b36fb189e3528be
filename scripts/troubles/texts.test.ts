import { describe, expect, test } from "vitest"
import { printed } from "./end-with.mjs"
import * as texts from "./texts.mjs"

const said = {
  nodeTooOld: texts.nodeTooOld("18.1.0", "20.20.0"),
  installFailed: texts.installFailed("npm error ENOTFOUND"),
  buildFailed: texts.buildFailed("Type error"),
  portTaken: texts.portTaken("0.0.0.0", 3000),
  addressRefused: texts.addressRefused("10.1.1.1", 80, "EACCES"),
  badSetting: texts.badSetting("PORT", "many"),
  alreadyRunning: texts.alreadyRunning(4711, "/data"),
  readOnlyFolder: texts.readOnlyFolder("/data", "EROFS"),
  readOnlyProject: texts.readOnlyProject("/project", "EROFS"),
  anotherUsersData: texts.anotherUsersData("/data", "root"),
  folderOutOfReach: texts.folderOutOfReach("/root/x", "nobody"),
  unsupportedPlatform: texts.unsupportedPlatform("linux-riscv64"),
  embeddedVersionChanged: texts.embeddedVersionChanged("/data", "18", "19"),
  databaseUnreachable: texts.databaseUnreachable("db:5432/callcraft", "ECONNREFUSED"),
  databaseTooOld: texts.databaseTooOld("14.11"),
  wrongLogin: texts.wrongLogin("postgres", "row security does not bind it", "create role …;"),
  lostAppPassword: texts.lostAppPassword("/data"),
  notMigrated: texts.notMigrated("callcraft_app"),
  missingBrowser: texts.missingBrowser("looked for an installed one"),
}

/** Each paragraph holds what the reader can do, in words or as a command to type. */
const remedies: Record<keyof typeof said, RegExp> = {
  nodeTooOld: /Install a current Node/,
  installFailed: /npm ping/,
  buildFailed: /npm run check/,
  portTaken: /PORT=3001 npm start/,
  addressRefused: /HOST=127\.0\.0\.1/,
  badSetting: /\.env\.example/,
  alreadyRunning: /kill 4711/,
  readOnlyFolder: /CALLCRAFT_DATA=/,
  readOnlyProject: /copy the project/,
  anotherUsersData: /Start Callcraft as that user/,
  folderOutOfReach: /unset CALLCRAFT_DATA/,
  unsupportedPlatform: /DATABASE_URL=postgres/,
  embeddedVersionChanged: /pg_dump/,
  databaseUnreachable: /psql "\$DATABASE_URL"/,
  databaseTooOld: /version 15 or newer/,
  wrongLogin: /create role/,
  lostAppPassword: /alter role callcraft_app nologin/,
  notMigrated: /npm run migrate/,
  missingBrowser: /apt-get install chromium/,
}

describe("what can stop a command", () => {
  test("every text is looked at here", () => {
    expect(Object.keys(said).sort()).toEqual(Object.keys(texts).sort())
  })

  test("each has a name of its own", () => {
    const codes = Object.values(said).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test.each(Object.entries(said))("%s is one paragraph with its remedy", (name, trouble) => {
    const [paragraph = ""] = trouble.message.split("\n\n")
    expect(paragraph).not.toContain("\n")
    expect(paragraph.length).toBeLessThan(560)
    expect(trouble.message).toMatch(remedies[name as keyof typeof said])
    expect(trouble.message).not.toMatch(/undefined|null|!|—/)
  })

  test("a trouble is printed without a stack, a fault of ours with one", () => {
    expect(printed(said.portTaken)).toBe(said.portTaken.message)
    expect(printed(new Error("ours"))).toMatch(/ours\n\s+at /)
    expect(printed("a word")).toBe("a word")
  })
})
