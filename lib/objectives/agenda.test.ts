import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { agendaForCustomer } from "./agenda"
import { secretWords, sharedRuns } from "./leak-check"
import { RUNGS } from "./vocabulary"
import { readWords } from "./words"

// Private and public words come from vocabularies that share nothing, so that any private word found has leaked.
const syllable = (of: string) =>
  fc.array(fc.constantFrom(...of), { minLength: 3, maxLength: 7 }).map((letters) => letters.join(""))
const text = (of: string) => fc.array(syllable(of), { minLength: 1, maxLength: 8 }).map((words) => words.join(" "))
const open = text("bdfgk")
const secret = text("xyzqw")

const aPlan = fc.record({
  company: open,
  account: open,
  contactName: fc.option(open),
  startsAt: fc.constant("2026-06-01T09:00:00Z"),
  zone: fc.constant("Europe/London"),
  minutes: fc.integer({ min: 15, max: 240 }),
  channel: open,
  place: open,
  hostName: open,
  purpose: open,
  topics: fc.array(open, { maxLength: 4 }),
  rung: fc.constantFrom(...RUNGS),
  askAhead: fc.option(secret),
  primary: secret,
  fallbacks: fc.array(fc.record({ words: secret, trigger: secret, howItDiffers: secret })),
  situation: fc.dictionary(open, secret),
  reasons: fc.array(secret),
  grade: secret,
  feedback: fc.array(secret),
  alsoLearn: fc.array(secret),
})

describe("the agenda for the customer", () => {
  it("carries no word of what is private, in 1,000 plans", () => {
    let leaks = 0
    fc.assert(
      fc.property(aPlan, (plan) => {
        const { company, account, contactName, channel, place, hostName, purpose, topics, rung, askAhead } = plan
        const permitted = [
          company,
          account,
          contactName ?? "",
          channel,
          place,
          hostName,
          purpose,
          ...topics,
          rung === "ask-ahead" ? (askAhead ?? "") : "",
        ]
        const secrets = [
          plan.primary,
          ...plan.fallbacks.flatMap((fallback) => Object.values(fallback)),
          ...Object.values(plan.situation),
          ...plan.reasons,
          plan.grade,
          ...plan.feedback,
          ...plan.alsoLearn,
          askAhead ?? "",
        ]
        const shown = JSON.stringify(agendaForCustomer(plan))
        const words = new Set(readWords(shown).map(({ text: word }) => word))
        for (const word of secretWords(secrets, permitted)) if (words.has(word)) leaks++
        if (rung !== "ask-ahead") leaks += sharedRuns(shown, [{ field: "ask", text: askAhead ?? "" }]).length
      }),
      { numRuns: 1_000 },
    )
    expect(leaks).toBe(0)
  })

  it("prints the ask on the highest rung alone", () => {
    const [plan] = fc.sample(aPlan, 1)
    for (const rung of RUNGS) {
      const { ask } = agendaForCustomer({ ...plan!, rung, askAhead: "sign the order" })
      expect(ask).toBe(rung === "ask-ahead" ? "sign the order" : null)
    }
  })
})

describe("words shared with a private field", () => {
  const secretField = [{ field: "fallback", text: "one pump on trial until the end of June" }]

  it("four in a row are quoted as they stand", () => {
    expect(sharedRuns("We talk of: One pump, on TRIAL until May.", secretField)).toEqual([
      { field: "fallback", quote: "One pump, on TRIAL until", span: { start: 12, end: 36 } },
    ])
  })

  it.each(["one pump on loan", "", "June of end the until trial on"])("fewer are not: %s", (text) =>
    expect(sharedRuns(text, secretField)).toEqual([]),
  )

  it("secret words are those of private fields that stand in no permitted one", () => {
    expect([...secretWords(["Anna takes one pump"], ["Pump service", "Anna"])]).toEqual(["takes", "one"])
  })
})
