import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type EvidenceSpan, evidenceRuns } from "./evidence-runs"

const finding = (start: number, end: number): EvidenceSpan => ({ start, end, kind: "finding" })

describe("the words cut into runs", () => {
  test.each([
    ["without spans the words stay whole", "by the 14th", [], ["by the 14th"]],
    ["a span in the middle", "signs soon, he said", [finding(6, 10)], ["signs ", "[soon]", ", he said"]],
    ["at both ends", "soon or soon", [finding(0, 4), finding(8, 12)], ["[soon]", " or ", "[soon]"]],
    ["in any order", "a b", [finding(2, 3), finding(0, 1)], ["[a]", " ", "[b]"]],
    ["an overlap goes to the first", "abcdef", [finding(0, 4), finding(2, 6)], ["[abcd]", "[ef]"]],
    ["outside the words it is clipped", "abc", [finding(2, 99), finding(50, 60), finding(-3, 1)], ["[a]", "b", "[c]"]],
    ["an empty span draws nothing", "abc", [finding(1, 1)], ["abc"]],
  ])("%s", (_name, words, spans, runs) => {
    expect(evidenceRuns(words, spans).map(({ text, span }) => (span ? `[${text}]` : text))).toEqual(runs)
  })

  test("nothing is lost or repeated, whatever the spans", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })))
    fc.assert(
      fc.property(fc.string({ maxLength: 50, unit: "binary" }), spans, (words, pairs) => {
        const runs = evidenceRuns(
          words,
          pairs.map(([start, end]) => finding(start, end)),
        )
        expect(runs.map((run) => run.text).join("")).toBe(words)
        expect(new Set(runs.map((run) => run.at)).size).toBe(runs.length)
      }),
    )
  })
})
