import { accessSync, constants, mkdirSync } from "node:fs"
import { join } from "node:path"
import { codeOf, until } from "../processes/alive.mjs"
import { takeLock } from "../processes/lock-file.mjs"
import { readOnlyProject } from "../troubles/texts.mjs"
import { buildApp, isBuildCurrent } from "./build.mjs"
import { arePackagesCurrent, installPackages } from "./packages.mjs"

/** @param {string} root */
function checkWritable(root) {
  try {
    accessSync(root, constants.W_OK)
  } catch (problem) {
    throw readOnlyProject(root, codeOf(problem) ?? "unknown reason")
  }
}

/**
 * One at a time in this folder: two starts at once would install and build into each other.
 * @param {string} root
 * @param {import("./report.mjs").Report} report
 * @param {AbortSignal | undefined} signal
 */
async function takeTurn(root, report, signal) {
  mkdirSync(join(root, ".data"), { recursive: true, mode: 0o755 })
  const path = join(root, ".data", "preparing.lock")
  for (let told = false; ; told = true) {
    const answer = await takeLock(path)
    if ("lock" in answer) return answer.lock
    if (!told) report.note("Packages", `process ${answer.heldBy} is preparing this folder; waiting for it`)
    await until(() => false, 200)
    signal?.throwIfAborted()
  }
}

/**
 * Brings packages and build to what the files of this folder say. Does nothing, and writes nothing, when they are.
 * @param {string} root
 * @param {import("./report.mjs").Report} report
 * @param {AbortSignal} [signal]
 */
export async function prepare(root, report, signal) {
  if (arePackagesCurrent(root) && isBuildCurrent(root)) {
    report.note("Prepared", "packages and build are up to date")
    return
  }
  checkWritable(root)
  const lock = await takeTurn(root, report, signal)
  const how = { signal, onStart: lock.note }
  try {
    await installIfNeeded(root, report, how)
    if (!isBuildCurrent(root)) {
      await report.step("Build", "building the app, about 20 seconds", async () => [await buildApp(root, how), "built"])
    }
  } finally {
    lock.release()
  }
}

/**
 * @param {string} root
 * @param {import("./report.mjs").Report} report
 * @param {{ signal?: AbortSignal, onStart?: (pid: number) => void }} how
 */
async function installIfNeeded(root, report, how) {
  if (arePackagesCurrent(root)) return
  await report.step("Packages", "installing, about 20 seconds", async () => [
    await installPackages(root, how),
    "installed as the lock file says",
  ])
}

/**
 * The packages alone, for commands that need no build.
 * @param {string} root
 * @param {import("./report.mjs").Report} report
 */
export async function preparePackages(root, report) {
  if (arePackagesCurrent(root)) return
  checkWritable(root)
  const lock = await takeTurn(root, report, undefined)
  try {
    await installIfNeeded(root, report, { onStart: lock.note })
  } finally {
    lock.release()
  }
}
