import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkFallback } from "./check-fallback"
import { saysHowItDiffers } from "./how-it-differs"
import type { FallbackVerdict } from "./vocabulary"

const check = (primary: string, fallback: string, more: { trigger?: string; howItDiffers?: string } = {}) =>
  checkFallback({ primary, fallback, meetingDate: "2026-05-20", ...more })

describe("the verdict on a fallback", () => {
  it.each<[FallbackVerdict, string, string]>([
    ["missing", "Anna signs the order", ""],
    ["missing", "Anna signs the order", "  ... "],
    ["missing", "Anna signs the order", "tbc"],
    ["gives-up", "Anna signs the order", "none"],
    ["gives-up", "Anna signs the order", "Leave it and try again next quarter"],
    ["gives-up", "Anna signs the order", "If she says no, accept that we have lost it"],
    ["not-an-advance", "Anna signs the order", "Stay in touch and see how things go"],
    ["not-an-advance", "Anna signs the order", "Explain the benefits again in more detail"],
    ["not-an-advance", "Anna signs the order", "She will think of us"],
    ["unrelated", "Anna signs the order for pumps", "She joins our golf day"],
    [
      "same-as-primary",
      "Anna signs the PO for 30 pumps on Friday",
      "The purchase order for 30 pumps signed by Anna on Friday",
    ],
    [
      "same-as-primary",
      "Hanna books two places at our open day before I leave",
      "Two places at our open day are booked by Hanna before I leave",
    ],
    ["bigger-than-primary", "Anna agrees to a demo", "Anna signs the three-year contract"],
    ["bigger-than-primary", "The vet tries one bottle", "The vet buys 200 bottles"],
    ["fails-with-primary", "The board approves it on 9 June", "The board approves half of it at the same meeting"],
    ["fails-with-primary", "Ms Reyes comes to our open day on 11 June", "She drops in for the first hour on 11 June"],
    [
      "good",
      "Ms Reyes comes to our open day on 11 June",
      "We bring the machine to her yard on 18 June and her foreman tries it",
    ],
    ["good", "Anna signs the contract", "Anna signs a two-page interim agreement for the urgent job only"],
    ["good", "FD approves the £22k today", "FD puts it on the board's June agenda"],
    // Forms, terms and numbers of one meaning; the same act by another verb.
    ["same-as-primary", "Anna takes a two year lease on the press", "24-month lease on the press for Anna"],
    ["same-as-primary", "The mill agrees £4.20 a kilo for wool", "4.20 per kg for wool accepted by the mill"],
    ["good", "Anna joins the study", "Anna names a deputy who will join in her place"],
    // One pot, one sitting, one limit, one occasion.
    ["fails-with-primary", "Ines pays from this year's training budget", "A small course out of this year's budget"],
    [
      "good",
      "Ines pays from this year's training budget",
      "Ines pays for one small course by card, out of next year's budget",
    ],
    ["fails-with-primary", "Anna signs before she flies out", "Anna signs the short form before she flies"],
    ["fails-with-primary", "Anna speaks at our forum", "Anna only drops in on the forum for the coffee break"],
    // Giving up: the case put away, a refusal, somebody else; but not a smaller deed.
    ["gives-up", "Anna signs the order", "Close the file"],
    ["gives-up", "Anna signs the order", "We don't chase it any more"],
    ["gives-up", "Anna signs the order", "Look for a different customer"],
    ["good", "Anna signs the order for pumps", "Anna drops the spare pumps and orders the first two by 8 July"],
    // We talk on, or somebody is left with a feeling.
    ["not-an-advance", "Anna signs the order", "Go over the figures with her once more"],
    ["not-an-advance", "Anna signs the order", "She leaves with a warm feeling about us"],
    ["not-an-advance", "Anna signs the order", "She promises to look into it"],
    // A favour to us; the customer's own paper is none.
    ["unrelated", "Anna signs the order for oil", "She finds a plumber for our showroom"],
    ["unrelated", "Anna signs the order for oil", "Anna gives my brother-in-law a summer job"],
    ["good", "Anna signs the order for oil", "She completes the security questionnaire by 8 July"],
    // Terms are no counts, and a trial is smaller than a term of years.
    ["bigger-than-primary", "Anna takes one sack of flour to try", "Anna buys flour from us only, for two years"],
    ["good", "Anna signs for 40 tablets", "She takes ten for year 6 until July"],
  ])("%s: %s / %s", (verdict, primary, fallback) => expect(check(primary, fallback).verdict).toBe(verdict))

  // The article's open day, with the customer on holiday that day.
  const openDay = "Ms Reyes comes to our open day on 11 June to see the new service"
  it.each<[FallbackVerdict, string]>([
    ["good", "We come to her own site on 18 June and she tries the service there with her foreman"],
    ["good", "Ms Reyes gives us an hour at her site another day, the 18th"],
    ["fails-with-primary", "She joins the open day by video on 11 June"],
    ["fails-with-primary", "On 11 June she joins by video"],
    ["gives-up", "Try next year"],
  ])("the open day, on holiday: %s: %s", (verdict, fallback) => expect(check(openDay, fallback).verdict).toBe(verdict))

  it.each<[FallbackVerdict, string, string]>([
    ["fails-with-primary", "she cannot make that day", "Ms Reyes looks in at the open day on 11 June for an hour"],
    ["fails-with-primary", "she is on holiday", "Ms Reyes sends her deputy to the open day on 11 June"],
    ["good", "she cannot make that day", "Ms Reyes gives us an hour at her site another day, the 18th"],
    ["good", "the board says no", "Ms Reyes sends her deputy to the open day on 11 June"],
  ])("what its trigger says is gone, it may not rest on: %s: %s: %s", (verdict, trigger, fallback) => {
    const { findings, ...told } = check(openDay, fallback, { trigger })
    expect(told).toEqual({ verdict, blocks: false })
    const [finding] = findings
    if (verdict === "fails-with-primary") {
      expect(finding).toMatchObject({ rule: "fallback-fails-with-primary", weight: "advises" })
      expect(finding?.evidence.map(({ start, end }) => fallback.slice(start, end)).join()).toContain("11 June")
    }
  })

  it("is held to the purpose where one is written", () => {
    const about = {
      primary: "Anna signs the pump order",
      fallback: "The foreman paints the garden gate",
      meetingDate: "2026-05-20",
    }
    expect(checkFallback({ ...about, purpose: "so that the gate keeps cattle out" }).verdict).toBe("good")
    expect(checkFallback({ ...about, purpose: "so that the milk stays cold" }).verdict).toBe("unrelated")
  })
})

describe("what blocks", () => {
  const same = ["Anna signs the order", "Anna signs the order"] as const

  it("missing blocks always, whatever is said of it", () => {
    expect(check("Anna signs", "", { howItDiffers: "It is smaller and comes a month later" }).blocks).toBe(true)
  })

  it("the same and giving up block until the rep says how it differs", () => {
    expect(check(...same).blocks).toBe(true)
    expect(check(...same, { howItDiffers: "only for the two wards that asked" })).toMatchObject({
      blocks: false,
      verdict: "same-as-primary",
    })
    expect(check("Anna signs", "none").blocks).toBe(true)
    expect(check("Anna signs", "none", { howItDiffers: "they close the site, nothing smaller is left" }).blocks).toBe(
      false,
    )
  })

  it.each([
    [
      "Hanna books two places at our open day before I leave",
      "Two places at our open day are booked by Hanna before I leave",
    ],
    ["Hanna books two places at our open day before I leave", "If not, leave it and try again next quarter"],
    ["Ms Reyes comes to our open day on 11 June", "Try next year"],
    ["Anna signs the PO for 30 pumps on Friday", "The purchase order for 30 pumps signed by Anna on Friday"],
    ["Anna signs the order", "leave it"],
  ])("plainly the same, or plainly given up: %s / %s", (primary, fallback) =>
    expect(check(primary, fallback).blocks).toBe(true),
  )

  it.each([
    ["Ms Reyes comes to our open day on 11 June", "She joins by video on 11 June"],
    ["Anna signs the order for 40 tablets", "She leaves thirty of them for now and signs for ten by 8 July"],
  ])("another verdict, or a smaller deed in words of giving up, never: %s / %s", (primary, fallback) =>
    expect(check(primary, fallback).blocks).toBe(false),
  )

  it("everything else advises", () => {
    const { blocks, findings } = check("Anna signs the order", "Stay in touch")
    expect(blocks).toBe(false)
    expect(findings.every(({ weight }) => weight === "advises")).toBe(true)
  })

  it.each([
    ["too short", "it is smaller", false],
    ["no words", "... !!", false],
    ["one word again and again", "different different different different", false],
    ["a copy", "Anna signs the order", false],
    ["a copy, shuffled", "the order Anna signs", false],
    ["real words", "only for the two wards that asked", true],
  ])("how it differs: %s", (_, line, real) => expect(saysHowItDiffers(line, same[0], same[1])).toBe(real))
})

describe("the words a verdict points to", () => {
  const shown = (primary: string, fallback: string) =>
    check(primary, fallback).findings[0]?.evidence.map(({ start, end }) => fallback.slice(start, end))

  it.each([
    ["the weightiest first", "Anna signs the order", "Leave it and try again next quarter", ["try again", "Leave"]],
    ["two at most", "Anna signs the order", "If not, leave it. Explain the benefits again", ["leave", "Explain"]],
    ["once each, though several rules saw them", "Anna signs the order", "Close the file", ["Close"]],
    ["a stretch of words as one", "Anna signs the order", "She promises to look into it", ["promises to"]],
    ["to the last word", "Ms Reyes comes to our open day on 11 June", "Try next year", ["Try", "next year"]],
    ["a small word alone, where no other spoke", "Owner signs for the awnings", "No plan B", ["No"]],
    ["all of it, where it was no word in particular", "Agency renews its licences", "n/a", ["n/a"]],
  ])("%s", (_, primary, fallback, words) => expect(shown(primary, fallback)).toEqual(words))
})

describe("advice beside the verdict", () => {
  const rules = (more: { trigger?: string }) =>
    check("Anna signs the order", "Anna orders one pump by 8 July", more).findings.map(({ rule }) => rule)

  it("an empty trigger is asked for, a written one or none at all is not", () => {
    expect(rules({ trigger: " " })).toEqual(["fallback-no-trigger"])
    expect(rules({ trigger: "the budget is gone" })).toEqual([])
    expect(rules({})).toEqual([])
  })

  it("a fallback without a date is asked for one", () => {
    expect(check("Anna signs the order", "Anna orders one pump").findings.map(({ rule }) => rule)).toEqual([
      "fallback-no-date",
    ])
  })
})

describe("any two texts", () => {
  it("never throw; a text beside itself is never good", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        (primary, fallback) => {
          for (const { evidence } of check(primary, fallback).findings) {
            for (const { start, end } of evidence) expect(start >= 0 && end <= fallback.length).toBe(true)
          }
        },
      ),
    )
    const word = fc.constantFrom(
      "Anna",
      "signs",
      "the",
      "order",
      "for",
      "pumps",
      "by",
      "Friday",
      "bursar",
      "releases",
      "money",
      "demo",
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 12 }), (words) => {
        const text = words.join(" ")
        if (new Set(words.filter((one) => !["the", "for", "by"].includes(one))).size > 0)
          expect(check(text, text).verdict).not.toBe("good")
      }),
    )
  })
})
