import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { SIGNS, type SignId } from "./sign"
import { MOST_OFFERED, signsAfter, type ToldOfMeeting } from "./signs-after"

const told: ToldOfMeeting = { day: "2026-11-24", words: "", declined: false, reaction: null, promise: null }
const offered = (more: Partial<ToldOfMeeting>, seen: [SignId, string][] = []) =>
  signsAfter(
    { ...told, ...more },
    seen.map(([sign, seenOn]) => ({ sign, seenOn })),
  ).map(({ sign }) => sign)

describe("signs after a meeting", () => {
  test.each<[string, SignId]>([
    ["She introduced me to their finance director", "introduced-us"],
    ["She told us the board approves it in March", "told-how-they-decide"],
    ["We went through the programme design and she marked up two pages", "worked-on-a-document"],
    ["Between us, they close the Hull site", "told-something-not-public"],
    ["They are struggling with the night shift", "told-a-problem-unasked"],
    ["It has to go through procurement now", "procurement-rules"],
    ["He took over from Joanne in May", "inherited-us"],
    ["They are still waiting for our sample", "our-broken-promise"],
    ["It is too expensive for them", "price-conflict"],
  ])("%s: %s", (words, sign) => expect(offered({ words })).toContain(sign))

  test("words that only look alike offer nothing of it", () => {
    expect(offered({ words: "No problem at all" })).not.toContain("told-a-problem-unasked")
    expect(offered({ words: "Not too expensive, she smiled", reaction: "warmer" })).not.toContain("price-conflict")
  })

  test("a promise kept, a promise of ours broken, and an open no speak for themselves", () => {
    expect(offered({ promise: { by: "them", kept: true } })).toContain("gave-promised-information")
    expect(offered({ promise: { by: "us", kept: false } })).toContain("our-broken-promise")
    for (const promise of [{ by: "them", kept: false } as const, { by: "us", kept: true } as const, null])
      expect(offered({ promise })).toEqual(["kept-last-appointment"])
    expect(offered({ declined: true })).toContain("said-no-openly")
  })

  test("what was seen lately is not asked again, what was seen long ago is, and an open brake never", () => {
    expect(offered({}, [["kept-last-appointment", "2026-10-01"]])).toEqual([])
    expect(offered({}, [["kept-last-appointment", "2026-01-01"]])).toEqual(["kept-last-appointment"])
    expect(offered({ words: "procurement" }, [["procurement-rules", "2024-01-01"]])).toEqual(["kept-last-appointment"])
  })

  test("there are never more than three, each once and each with its reason", () => {
    const words = fc.constantFrom(
      "She introduced me, between us, to the board; procurement is still waiting, and it is too expensive",
      "struggling with the tender, worked on the draft, internally",
      "",
      "toString constructor __proto__",
    )
    const seen = fc.array(fc.record({ sign: fc.constantFrom(...SIGNS), seenOn: fc.constant("2026-11-01") }))
    fc.assert(
      fc.property(words, fc.boolean(), seen, (said, declined, known) => {
        const found = signsAfter({ ...told, words: said, declined, promise: { by: "us", kept: false } }, known)
        expect(found.length).toBeLessThanOrEqual(MOST_OFFERED)
        expect(new Set(found.map(({ sign }) => sign)).size).toBe(found.length)
        for (const { sign, because } of found) {
          expect(because).not.toBe("")
          expect(known.map((one) => one.sign)).not.toContain(sign)
        }
      }),
    )
  })
})
