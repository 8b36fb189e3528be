// Stands in for vitest where changes are tried: the cases are gathered once and asked again for every change.
import { format } from "node:util"

export { expect } from "vitest"

/** @typedef {{ id: string, file: string, run: () => unknown }} Case */
/** @typedef {(...values: any[]) => unknown} Body */

/** @type {Map<string, Case>} */
export const CASES = new Map()

let file = ""
/** @type {string[]} */
let titles = []

/** Says which file the cases that follow stand in. @param {string} name */
export function beginFile(name) {
  file = name
}

/** @param {string} title @param {Body} run */
function addCase(title, run) {
  const name = `${file}#${[...titles, title].join(" ")}`
  let id = name
  for (let again = 2; CASES.has(id); again++) id = `${name} (${again})`
  CASES.set(id, { id, file, run: () => run() })
}

/** @param {string} title @param {Body} gather */
function addGroup(title, gather) {
  titles = [...titles, title]
  gather()
  titles = titles.slice(0, -1)
}

/**
 * Takes a title, options that only a clock would mind, and a body; and the same for each row of a table.
 * @param {(title: string, body: Body) => void} add
 */
function withRows(add) {
  /** @param {string} title @param {unknown[]} rest */
  const one = (title, ...rest) => add(title, bodyOf(rest))
  /** @param {readonly unknown[]} rows */
  const each =
    (rows) =>
    /** @param {string} title @param {unknown[]} rest */
    (title, ...rest) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row]
        const blanks = title.match(/%[sdifjo]/gu)?.length ?? 0
        add(format(title, ...values.slice(0, blanks)), () => bodyOf(rest)(...values))
      }
    }
  return Object.assign(one, { each })
}

/** @param {unknown[]} rest */
const bodyOf = (rest) => /** @type {Body} */ (rest.find((part) => typeof part === "function"))

export const describe = withRows(addGroup)
export const it = withRows(addCase)
export const test = withRows(addCase)
