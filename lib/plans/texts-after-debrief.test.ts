import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { RUN_LENGTH, secretWords, sharedRuns } from "@/lib/objectives/leak-check"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { GRADES } from "@/lib/relationships/grade"
import { GRADE_WORDS, SIGN_WORDS } from "@/lib/relationships/sign-words"
import { aPlan } from "./a-plan.fixture"
import { factsForTexts } from "./facts-for-texts"
import { OUTCOMES } from "./meeting"
import type { Plan } from "./plan"
import { textForCrm } from "./text-for-crm"
import { textForCustomer } from "./text-for-customer"

/*
 * L1 for the two texts: private and public words are drawn from vocabularies that share nothing, so that whatever of a
 * private field stands in a text came out of it.
 */
const PRIVATE = "amber basalt cinder dorsal ember fathom garnet hollow indigo jasper kelp lichen marrow nettle".split(
  " ",
)
const PUBLIC = "orchard parcel quarry ribbon saddle timber umbrella velvet walnut yonder zephyr anchor bramble".split(
  " ",
)
const words = (of: string[], { least = 0 } = {}) =>
  fc.array(fc.constantFrom(...of), { minLength: least, maxLength: 9 }).map((some) => some.join(" "))

const privatePlan = fc
  .record({
    primaryWords: words(PRIVATE),
    purpose: words(PRIVATE),
    need: words(PRIVATE),
    alsoLearn: words(PRIVATE),
    againstAdviceWords: words(PRIVATE),
    openingLine: words(PRIVATE),
    fallback: fc.record({
      words: words(PRIVATE, { least: RUN_LENGTH }),
      trigger: words(PRIVATE),
      howItDiffers: words(PRIVATE),
    }),
    lines: fc.array(words(PRIVATE), { minLength: 5, maxLength: 5 }),
    reason: words(PRIVATE),
    grade: fc.constantFrom(...GRADES),
  })
  .map(({ fallback, lines, reason, grade, ...rest }): Plan => {
    const plan = aPlan({
      ...rest,
      fallbacks: [fallback],
      situation: Object.fromEntries(
        SITUATION_PROMPTS.map((prompt, at) => [prompt, { words: lines[at] ?? "", asOf: "2026-01-05" }]),
      ),
    })
    const graded = { grade, reason, on: "2026-01-05" }
    return {
      ...plan,
      mainContact: plan.mainContact && {
        ...plan.mainContact,
        relationship: {
          signs: [{ id: "sign", sign: "introduced-us", seenOn: "2026-01-05" }],
          override: graded,
          managerGrade: graded,
        },
      },
    }
  })

const told = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  agreedAction: words(PUBLIC),
  agreedBy: words(PUBLIC),
  agreedDue: fc.constantFrom(null, "2026-03-20"),
  fallbackTrigger: words(PRIVATE),
  said: words(PRIVATE),
})

const privateTexts = (plan: Plan, debrief: { fallbackTrigger: string; said: string }): string[] => [
  plan.primaryWords,
  ...plan.fallbacks.flatMap((fallback) => Object.values(fallback)),
  ...Object.values(plan.situation).map((line) => line.words),
  ...[plan.purpose, plan.need, plan.alsoLearn, plan.againstAdviceWords, plan.openingLine],
  plan.mainContact?.relationship.override?.reason ?? "",
  debrief.fallbackTrigger,
  debrief.said,
]

/** What of the private texts stands in one that is sent on. */
function leaks(text: string, secrets: string[]): string[] {
  const runs = sharedRuns(
    text,
    secrets.map((secret) => ({ field: "private", text: secret })),
  )
  const spoken = new Set(text.toLowerCase().split(/\W+/))
  return [...runs.map(({ quote }) => quote), ...[...secretWords(secrets, [])].filter((word) => spoken.has(word))]
}

const GRADING = new RegExp(`\\b(?:${[...Object.values(GRADE_WORDS), ...Object.values(SIGN_WORDS)].join("|")})\\b`)

describe("no private word is in a text that is sent on (L1)", () => {
  test("a thousand meetings, both texts", () => {
    fc.assert(
      fc.property(privatePlan, told, fc.constantFrom(null, new Date("2026-04-01T09:00:00Z")), (plan, debrief, next) => {
        const { customer, crm } = factsForTexts(plan, debrief, next)
        const secrets = privateTexts(plan, debrief)
        for (const text of [textForCustomer(customer), textForCrm(crm)]) {
          expect(leaks(text, secrets)).toEqual([])
          expect(text).not.toMatch(GRADING)
        }
      }),
      { numRuns: 1_000 },
    )
  }, 30_000)

  test("and the check can fail: one private field added to a text is found", () => {
    fc.assert(
      fc.property(privatePlan, told, (plan, debrief) => {
        const { customer } = factsForTexts(plan, debrief, null)
        const text = `${textForCustomer(customer)}\n${plan.fallbacks[0]?.words}`
        expect(leaks(text, privateTexts(plan, debrief))).not.toEqual([])
      }),
    )
  })

  test("an agreed action in the words of an unused fallback is left out of the customer's, and quoted", () => {
    fc.assert(
      fc.property(
        privatePlan,
        told,
        fc.constantFrom("other-advance", "continuation", "primary-achieved"),
        (plan, debrief, outcome) => {
          const stolen = plan.fallbacks[0]?.words ?? ""
          const { customer, leftOut } = factsForTexts(
            plan,
            { ...debrief, outcome: outcome as "continuation", agreedAction: `orchard ${stolen} velvet` },
            null,
          )
          expect(customer.agreed).toBeNull()
          expect(leftOut.map(({ field }) => field)).toContain("Your fallback")
          expect(leaks(textForCustomer(customer), privateTexts(plan, debrief))).toEqual([])
        },
      ),
    )
  })
})

describe("what was agreed is theirs to read", () => {
  const plan = aPlan()
  const agreed = { agreedBy: "Hanna Berg", agreedDue: "2026-03-20", fallbackTrigger: "" }

  test("the primary that was achieved, and the fallback that was", () => {
    for (const [outcome, agreedAction] of [
      ["primary-achieved", plan.primaryWords],
      ["fallback-achieved", plan.fallbacks[0]?.words ?? ""],
    ] as const) {
      const { customer, leftOut } = factsForTexts(plan, { ...agreed, outcome, agreedAction }, null)
      expect(leftOut).toEqual([])
      expect(textForCustomer(customer)).toContain(agreedAction)
    }
  })

  test("but not the fallback where the primary was achieved, nor its trigger ever", () => {
    const { words: fallback = "", trigger = "" } = plan.fallbacks[0] ?? {}
    for (const [outcome, agreedAction, field] of [
      ["primary-achieved", fallback, "Your fallback"],
      ["other-advance", plan.primaryWords, "Your primary objective"],
      ["fallback-achieved", trigger, "Only if"],
    ] as const) {
      const { customer, leftOut } = factsForTexts(plan, { ...agreed, outcome, agreedAction }, null)
      expect(leftOut.map((run) => run.field)).toContain(field)
      expect(customer.agreed).toBeNull()
    }
  })

  test("reads as one would write it", () => {
    const debrief = {
      ...agreed,
      outcome: "primary-achieved" as const,
      agreedAction: "Books two places at our open day",
    }
    const { customer, crm } = factsForTexts(plan, debrief, new Date("2026-04-01T09:00:00Z"))
    expect(textForCustomer(customer)).toBe(`Hello Hanna,

thank you for your time on Tuesday 10 March.

What we agreed: Books two places at our open day
Who: Hanna Berg
By when: Friday 20 March

If I have got any of this wrong, please tell me.

Kind regards
Rosa Lind`)
    expect(textForCrm(crm)).toBe(`Tuesday 10 March 2026, visit, Kestrel Foods
People: Hanna Berg, Head of Training, Rosa Lind
Outcome: Primary achieved
Agreed: Books two places at our open day (Hanna Berg)
By: Friday 20 March 2026
Next meeting: Wednesday 1 April 2026`)
  })
})
