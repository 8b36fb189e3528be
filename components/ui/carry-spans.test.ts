import { describe, expect, test } from "vitest"
import { carrySpans } from "./carry-spans"
import type { EvidenceSpan } from "./evidence-runs"

const READ = "She signs soon, at the open day"
const soon: EvidenceSpan = { start: 10, end: 14, kind: "finding" }
const day: EvidenceSpan = { start: 19, end: 31, kind: "advice" }

/** The words under the carried spans. */
const under = (now: string) => carrySpans(READ, [soon, day], now).map(({ start, end }) => now.slice(start, end))

describe("spans of an earlier reading, on words typed since", () => {
  test.each([
    ["nothing changed", READ, ["soon", "the open day"]],
    ["words added at the end", `${READ} in May`, ["soon", "the open day"]],
    ["words added at the start", `Anna says: ${READ}`, ["soon", "the open day"]],
    ["words added between", "She signs soon, gladly, at the open day", ["soon", "the open day"]],
    ["words taken out between", "She signs soon at the open day", ["soon", "the open day"]],
    ["the underlined words themselves changed", "She signs by Friday, at the open day", ["the open day"]],
    ["all of it replaced", "Piet sends the figures", []],
    ["all of it deleted", "", []],
  ])("%s", (_name, now, words) => {
    expect(under(now)).toEqual(words)
  })
})
