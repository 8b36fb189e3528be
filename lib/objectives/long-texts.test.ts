import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { readObjective } from "./reading"
import { rewriteToStartFrom } from "./rewrite-to-start-from"

/** What a long text may cost: a rep pastes a whole mail, and the page still answers. */
describe("a long text", { timeout: 30_000 }, () => {
  it.each([
    ["words", "Get Anna to sign the order by Friday 12/06, more or less, for every site. "],
    ["dates", "by Friday 12/01/26 "],
    ["one word", "get "],
    ["tags", "<a"],
    ["digits", "1"],
    ["hyphens", "a-"],
  ])("100,000 characters of %s take well under three seconds", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)
    const began = performance.now()
    assessObjective({ text, meetingDate: "2026-05-20" })
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it("is not rewritten, and costs no more than its reading", () => {
    const about = { meetingDate: "2026-05-20" }
    for (const piece of ["Get a PO ", "Karen signs, ", "by ", "👩🏽‍💼", "\ud800 "]) {
      const text = piece.repeat(20_000)
      const reading = readObjective(text, about.meetingDate, {})
      expect(rewriteToStartFrom(reading, assessObjective({ text, ...about }), "Karen")).toBeNull()
    }
  })
})
