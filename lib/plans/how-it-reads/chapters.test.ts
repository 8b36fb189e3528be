import { describe, expect, it } from "vitest"
import { ANSWERABLE_RULES } from "@/lib/objectives/unfitting"
import { FALLBACK_PROBLEMS } from "@/lib/objectives/vocabulary"
import { findingName } from "../plan-words"
import { chapters } from "./chapters"

const all = chapters()
const rules = all.flatMap((chapter) => chapter.rules)
const anchors = [...all.map(({ anchor }) => anchor), ...rules.map(({ anchor }) => anchor)]

describe("the page on how an objective is read", () => {
  it("has a place for every finding to lead to, under the name it has beside the words", () => {
    const said = new Set([
      ...ANSWERABLE_RULES,
      ...FALLBACK_PROBLEMS.map((problem) => `fallback-${problem}`),
      "pretext",
      "not-english",
    ])
    for (const rule of said) expect(rules.find(({ anchor }) => anchor === rule)?.name).toBe(findingName(rule))
    expect([...said].map(findingName)).not.toContain("Something to weigh")
  })

  it("has each place once", () => {
    expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([])
  })

  it("leaves no example without what the rules say of it, and no rule without words", () => {
    for (const { anchor, looksFor, examples } of rules) {
      expect([anchor, looksFor]).not.toEqual([anchor, ""])
      expect(examples.length, anchor).toBeGreaterThanOrEqual(1)
      for (const { says, words, given } of examples) {
        expect([anchor, says]).not.toEqual([anchor, ""])
        expect([anchor, `${words}${given}`]).not.toEqual([anchor, ""])
      }
    }
  })

  it("has tables whose rows fill their columns", () => {
    for (const { caption, columns, rows } of all.flatMap(({ tables }) => tables)) {
      expect(rows.length, caption).toBeGreaterThan(0)
      for (const row of rows) expect([caption, row.length]).toEqual([caption, columns.length])
    }
  })
})
