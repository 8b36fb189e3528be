import { readFileSync } from "node:fs"
import { nodeTooOld } from "../troubles/texts.mjs"

/** @param {string} version */
const numbers = (version) => version.split(".").map((part) => Number.parseInt(part, 10))

/**
 * @param {string} found
 * @param {string} needed
 */
export function isOlder(found, needed) {
  const ours = numbers(found)
  const theirs = numbers(needed)
  for (let place = 0; place < 3; place += 1) {
    if (ours[place] !== theirs[place]) return Number(ours[place]) < Number(theirs[place])
  }
  return false
}

/**
 * Kept to old syntax: an old Node must be able to read its way to the sentence.
 * @throws {import("../troubles/trouble.mjs").Trouble} `node-too-old`
 */
export function checkNode() {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8")
  const needed = JSON.parse(text).engines.node.replace(/^\D+/, "")
  if (isOlder(process.versions.node, needed)) throw nodeTooOld(process.versions.node, needed)
}
