import { describe, expect, it } from "vitest"
import { aPlanFor, type Change, earlier, whoDecides } from "./in-context.fixture"
import { unfittingOf } from "./quiet-findings"
import { reviewPlan } from "./review-plan"
import { CONTEXT_RULES, type ContextRuleName } from "./vocabulary"

const SIGNS = "Hanna signs the contract for four sessions before I leave"
const review = (words: string, change: Change = {}) => reviewPlan(aPlanFor(words, change))
const heard = (words: string, change: Change = {}) => review(words, change).primary?.findings.map(({ rule }) => rule)

const absent = whoDecides("Petra Vogel signs contracts")
const agreed = { action: "Hanna signs the contract for four sessions", became: null }
const everything: Change = {
  ...absent,
  ...earlier(3, SIGNS, agreed),
  minutes: 10,
}

describe("a primary judged from its plan", () => {
  it("says no more than two things, the most serious first, before what the words say", () => {
    expect(heard(SIGNS, everything)).toEqual(["absent-decider", "already-agreed"])
    expect(heard("Hanna signs the contract for four sessions", everything)).toEqual([
      "absent-decider",
      "already-agreed",
      "time_bound",
    ])
  })

  it("says the next thing once one does not fit, and that one no more", () => {
    const draft = aPlanFor(SIGNS, everything)
    const said = unfittingOf(draft, reviewPlan(draft), { rule: "absent-decider", at: 0 })
    expect(said).toEqual({ rule: "absent-decider", field: "primary", words: "signs the contract for" })
    const after = reviewPlan({ ...draft, unfitting: said ? [{ id: "1", ...said }] : [] }).primary
    expect(after?.findings.map(({ rule }) => rule)).toEqual(["already-agreed", "overreach"])
    expect(after?.quieted).toMatchObject([{ rule: "absent-decider", unfittingId: "1" }])
  })

  it("leaves a criterion that the words would meet unsettled, and settles it once that does not fit", () => {
    const draft = aPlanFor(SIGNS, absent)
    expect(reviewPlan(draft).primary?.criteria.achievable).toMatchObject({
      verdict: "unclear",
      says: "The yes lies with Petra Vogel, who is not among those you meet.",
    })
    const said = unfittingOf(draft, reviewPlan(draft), { rule: "absent-decider", at: 0 })
    const after = reviewPlan({ ...draft, unfitting: said ? [{ id: "1", ...said }] : [] })
    expect(after.primary?.criteria.achievable.verdict).toBe("met")
  })

  it("a question is no fault", () => {
    const { primary } = review(SIGNS)
    expect(primary?.findings.map(({ rule }) => rule)).toEqual(["who-decides"])
    expect(primary?.criteria.achievable.verdict).toBe("met")
  })

  it("does not say again what the words already fail", () => {
    expect(heard("Hanna gets the whole industry to sign a contract today", { grade: "new" })).not.toContain("overreach")
    expect(heard("Keep in touch with Hanna", earlier(3))).toContain("underreach")
    expect(heard("Keep in touch with Hanna", earlier(3))).not.toContain("relevant")
    expect(heard("Keep in touch with Hanna", earlier(1))).toContain("relevant")
  })

  it("of another language it says nothing", () =>
    expect(heard("Frau Berg unterschreibt heute noch den Vertrag für vier Schulungen", absent)).toEqual([
      "not-english",
    ]))

  it("never stands in the way of ready", () => {
    const { open } = review(SIGNS, everything)
    expect(open.filter(({ blocks }) => blocks)).toEqual([])
  })

  it("the trainer's own example is not faulted where the contact decides alone", () =>
    expect(
      heard("Hanna signs off the programme design and commits the money before I leave, so that planning can start", {
        grade: "trusted",
        ...whoDecides("Hanna alone"),
        minutes: 60,
        known: { late: true, isVisit: true },
      }),
    ).toEqual([]))

  it("every rule can be heard", () => {
    const cases: [string, Change][] = [
      [SIGNS, everything],
      [SIGNS, { minutes: 10 }],
      [SIGNS, earlier(2, SIGNS)],
      ["Keep in touch with Hanna", earlier(3)],
      ["Hanna tells us who signs, before I leave", { known: { isVisit: true } }],
      ["Hanna orders six pumps before our quarter ends", {}],
      [SIGNS, {}],
    ]
    const rules = new Set(cases.flatMap(([words, change]) => heard(words, change) ?? []))
    expect(CONTEXT_RULES.filter((rule: ContextRuleName) => !rules.has(rule))).toEqual([])
  })
})

describe("relevance leans on a need they voiced", () => {
  const need = "Every month somebody pays your invoices twice"
  it("says so where the words are about it", () =>
    expect(
      review("Hanna settles with me today how invoices are checked", { need }).primary?.criteria.relevant,
    ).toMatchObject({
      verdict: "met",
      says: "It serves what they said they need.",
    }))
  it.each([
    ["nobody voiced it", "Hanna settles with me today how invoices are checked", ""],
    ["it is another need", "Hanna settles with me today how invoices are checked", "My managers do not coach"],
  ])("and does not where %s", (_, words, other) =>
    expect(review(words, { need: other }).primary?.criteria.relevant.verdict).toBe("missing"),
  )
})

describe("the purpose a fallback is held to", () => {
  const words = "Hanna signs the order for six pumps before I leave"
  const fallbacks = [{ words: "Hanna brings her dog to our summer party on 30 June", trigger: "x", howItDiffers: "" }]
  const firstOf = (change: Change, primary = words) => review(primary, { fallbacks, ...change }).fallbacks[0]

  it("is the plan's, or the words' own", () => {
    expect(firstOf({ purpose: "so that line two runs again" })?.verdict).toBe("unrelated")
    expect(firstOf({}, `${words}, so that line two runs again`)?.verdict).toBe("unrelated")
    expect(review(`${words}, so that line two runs again`).purpose?.words).toBe("line two runs again")
  })

  it("is asked for where nobody has said it, once, and nothing is called unrelated", () => {
    const { fallbacks: held } = review(words, { fallbacks: [...fallbacks, ...fallbacks] })
    expect(held.map(({ verdict }) => verdict)).toEqual(["good", "good"])
    expect(held[0]?.findings).toMatchObject([{ rule: "purpose-unsaid", field: "purpose" }])
    expect(held[1]?.findings).toEqual([])
  })
})
