import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { beginningOf, codeOf, isAlive, until } from "./alive.mjs"
import { endGroup } from "./run.mjs"

/**
 * @typedef {{ pid: number, began: string | null }} Holder a process that cannot be mistaken for a later one with its pid
 * @typedef {Holder & { children: Holder[] }} Content
 * @typedef {{ note: (child: number) => void, release: () => void }} Lock
 *   `note` writes down a child that must not outlive us, should we be killed
 */

/** @param {number} pid @returns {Holder} */
const holder = (pid) => ({ pid, began: beginningOf(pid) })

/** @param {Holder} who */
const lives = (who) => isAlive(who.pid) && beginningOf(who.pid) === who.began

/**
 * @param {string} path
 * @returns {Content | null} null when the file is gone, or was never finished
 */
function read(path) {
  try {
    const content = JSON.parse(readFileSync(path, "utf8"))
    return Number.isInteger(content?.pid) && Array.isArray(content.children) ? content : null
  } catch {
    return null
  }
}

/**
 * Takes a lock for as long as this process runs. A lock whose holder is gone, or whose pid is another program by
 * now, is taken over; the children it noted are ended first.
 * @param {string} path
 * @returns {Promise<{ lock: Lock } | { heldBy: number }>}
 */
export async function takeLock(path) {
  const mine = { ...holder(process.pid), children: /** @type {Holder[]} */ ([]) }
  for (;;) {
    try {
      const file = openSync(path, "wx", 0o600)
      writeSync(file, JSON.stringify(mine))
      closeSync(file)
      break
    } catch (problem) {
      if (codeOf(problem) !== "EEXIST") throw problem
    }
    // An empty file is one that somebody writes at this moment, or died writing.
    await until(() => read(path) !== null, 500)
    const other = read(path)
    if (other && lives(other)) return { heldBy: other.pid }
    for (const child of other?.children ?? []) {
      if (lives(child)) await endGroup(child.pid, 5_000)
    }
    // Only what was judged is removed: somebody quicker may hold a fresh lock by now.
    if (JSON.stringify(read(path)) === JSON.stringify(other)) rmSync(path, { force: true })
  }
  return {
    lock: {
      note(child) {
        mine.children = [...mine.children.filter(lives), holder(child)]
        writeFileSync(path, JSON.stringify(mine))
      },
      release() {
        const now = read(path)
        if (now?.pid === mine.pid && now.began === mine.began) rmSync(path, { force: true })
      },
    },
  }
}
