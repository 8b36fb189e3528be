import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

const onLinux = process.platform === "linux"

/**
 * The fields of `/proc/<pid>/stat` after the program's name, which may itself hold blanks and brackets.
 * @param {number} pid
 * @returns {string[] | null} null when there is no such process
 */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  } catch {
    return null
  }
}

/**
 * @param {number} pid
 * @param {string} column a column of `ps`
 */
function askPs(pid, column) {
  const answer = spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  })
  return answer.status === 0 ? answer.stdout.trim() || null : null
}

/**
 * Whether a process runs. A zombie (ended, not yet collected by its parent) does not count: in a container
 * nobody may ever collect it.
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (problem) {
    // EPERM: it lives, and is another user's.
    if (codeOf(problem) !== "EPERM") return false
  }
  if (!onLinux) return true
  const state = statFields(pid)?.[0]
  return state !== undefined && state !== "Z" && state !== "X"
}

/**
 * @param {unknown} problem
 * @returns {string | undefined} the code of a system error, such as "ENOENT"
 */
export function codeOf(problem) {
  return problem instanceof Error && "code" in problem ? String(problem.code) : undefined
}

/**
 * When a process began, as text that is only good for comparing: pids are given out again,
 * a pid together with its beginning is not.
 * @param {number} pid
 * @returns {string | null} null when there is no such process
 */
export function beginningOf(pid) {
  if (!onLinux) return askPs(pid, "lstart")
  const ticks = statFields(pid)?.[19]
  if (ticks === undefined) return null
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
  return `${boot} ${ticks}`
}

/**
 * The command line of a process, its words separated by blanks.
 * @param {number} pid
 * @returns {string | null} null when there is no such process or we may not look
 */
export function commandOf(pid) {
  if (!onLinux) return askPs(pid, "command")
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || null
  } catch {
    return null
  }
}

/**
 * Waits until a condition holds.
 * @param {() => boolean} condition
 * @param {number} milliseconds the longest to wait
 * @returns {Promise<boolean>} whether it came to hold in time
 */
export async function until(condition, milliseconds) {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() >= end) return false
    await new Promise((next) => setTimeout(next, 10))
  }
  return true
}
