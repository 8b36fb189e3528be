import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BUYER_STYLES } from "../relationships/buyer-style"
import { GRADES } from "../relationships/grade"
import { adviseDisclosure } from "./advise-disclosure"
import { assessObjective } from "./assess-objective"
import { checkFallback } from "./check-fallback"
import type { DisclosureQuestion } from "./disclosure"
import type { Finding, Span } from "./finding"
import type { PlanDraft } from "./plan-draft"
import { reviewPlan } from "./review-plan"
import { ASK_SIZES, CRITERIA, DISCLOSURE_FACTORS, FALLBACK_PROBLEMS, OBJECTIVE_TYPES, RUNGS } from "./vocabulary"

/*
 * What holds of every rule on any text: the same answer twice, nothing given is changed, nothing is thrown, and every
 * span lies inside the text that it is about.
 */

const PIECES = [
  "Get Anna to sign by Friday",
  "only if she says no",
  "12/01/2026",
  "£2m",
  "40 machines for two years",
  "and",
  "<script>alert(1)</script>",
  "&nbsp;<b>sign</b>",
  "أن توقع آنا العقد",
  "‮לחתום\u202c",
  "👩🏽‍💼 signs ✍️",
  "\ud800",
  "\udc00\ud83d",
  "e\u0301\u0327\u0300",
  "\u0000\u200b\ufeff",
  "İstanbul ﬁrm ẞ",
  "$& $1 \\",
  "constructor __proto__ toString",
  "by constructor on valueOf until toString",
  "…—“”",
  "\r\n\t",
]
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 100 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")),
)
const anyDay = fc.constantFrom(null, "2026-05-20", "2024-02-29", "2026-12-31")

const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}

/** Asks twice with something that cannot be changed, expects one answer, and gives it. */
function twice<Asked, Answer>(ask: (asked: Asked) => Answer, asked: Asked): Answer {
  const given = frozen(structuredClone(asked))
  const answer = ask(given)
  expect(ask(given)).toEqual(answer)
  return answer
}

function expectInside(spans: readonly Span[], text: string) {
  for (const { start, end } of spans) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true)
    expect(start >= 0 && start <= end && end <= text.length).toBe(true)
  }
}
const expectFindingsInside = (findings: readonly Finding[], text: string) =>
  expectInside(
    findings.flatMap(({ evidence }) => evidence),
    text,
  )

function expectAssessed(asked: { text: string; meetingDate: string | null }) {
  const { criteria, findings, dates } = twice(assessObjective, asked)
  for (const criterion of CRITERIA) expectInside(criteria[criterion].evidence, asked.text)
  expectFindingsInside(findings, asked.text)
  expectInside(
    dates.map(({ span }) => span),
    asked.text,
  )
}

function expectChecked(asked: { primary: string; fallback: string; meetingDate: string | null }) {
  const { verdict, blocks, findings } = twice(checkFallback, asked)
  expect(["good", ...FALLBACK_PROBLEMS]).toContain(verdict)
  expect(blocks).toBe(findings.some(({ weight }) => weight === "blocks"))
  expectFindingsInside(findings, asked.fallback)
}

const anyQuestion: fc.Arbitrary<DisclosureQuestion> = fc.record({
  objective: anyText,
  type: fc.constantFrom(...OBJECTIVE_TYPES),
  size: fc.constantFrom(null, ...ASK_SIZES),
  grade: fc.constantFrom("not-graded" as const, ...GRADES),
  style: fc.constantFrom(...BUYER_STYLES),
  factors: fc.subarray([...DISCLOSURE_FACTORS]),
  braked: fc.boolean(),
  isFallback: fc.boolean(),
  need: fc.option(anyText),
  contactName: fc.option(anyText),
  purpose: fc.option(anyText),
})

const anyFallback = fc.record({ words: anyText, trigger: anyText, howItDiffers: anyText })

const anyDraft: fc.Arbitrary<PlanDraft> = fc.record({
  meetingDate: anyDay,
  minutes: fc.integer({ min: 5, max: 600 }),
  contact: fc.option(fc.record({ name: fc.option(anyText), title: anyText, style: fc.constantFrom(...BUYER_STYLES) })),
  others: fc.array(anyText, { maxLength: 2 }),
  grade: fc.constantFrom("not-graded" as const, ...GRADES),
  braked: fc.boolean(),
  need: anyText,
  situation: fc.constant({}),
  primary: fc.record({ words: anyText, purpose: anyText }),
  fallbacks: fc.array(anyFallback, { maxLength: 2 }),
  size: fc.constantFrom(null, ...ASK_SIZES),
  factors: fc.subarray([...DISCLOSURE_FACTORS]),
  hears: fc.constantFrom(null, ...RUNGS),
  openingLine: anyText,
  unfitting: fc.constant([]),
  circumstances: fc.record({
    firstContact: fc.boolean(),
    late: fc.boolean(),
    isVisit: fc.boolean(),
    others: fc.array(fc.record({ name: anyText, title: anyText }), { maxLength: 2 }),
    willAskWhoDecides: fc.boolean(),
    earlier: fc.array(
      fc.record({
        primary: anyText,
        isWithContact: fc.boolean(),
        agreed: fc.option(fc.record({ action: anyText, became: fc.constant(null) })),
      }),
      { maxLength: 4 },
    ),
  }),
})

describe("on any text", () => {
  it("an objective is assessed", () => {
    fc.assert(fc.property(fc.record({ text: anyText, meetingDate: anyDay }), expectAssessed), { numRuns: 400 })
  })

  it("a fallback is checked, and blocks exactly where one of its findings does", () => {
    const asked = fc.record({
      primary: anyText,
      fallback: anyText,
      meetingDate: anyDay,
      trigger: anyText,
      purpose: anyText,
    })
    fc.assert(fc.property(asked, expectChecked), { numRuns: 300 })
  })

  it("disclosure is advised: a fallback is never told, and no rung above the ask without trust", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { rung, reasons } = twice(adviseDisclosure, question)
        expect(RUNGS).toContain(rung)
        expect(reasons.length).toBeGreaterThan(0)
        if (question.isFallback) expect(rung).toBe("purpose")
        if (question.grade !== "trusted") expect(rung).not.toBe("ask-ahead")
      }),
      { numRuns: 300 },
    )
  })

  it("a plan is reviewed, and is ready exactly where nothing open blocks", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { primary, fallbacks, open, ready } = twice((asked: PlanDraft) => reviewPlan(asked), draft)
        expect(ready).toBe(!open.some(({ blocks }) => blocks))
        expectFindingsInside(primary?.findings ?? [], draft.primary.words)
        for (const [at, { findings }] of fallbacks.entries())
          expectFindingsInside(findings, draft.fallbacks[at]?.words ?? "")
      }),
      { numRuns: 200 },
    )
  })
})

it.each(PIECES)("a megabyte of %j is read without a fault", (piece) => {
  const text = `${piece} `.repeat(Math.ceil(1_000_000 / (piece.length + 1)))
  expectAssessed({ text, meetingDate: "2026-05-20" })
  expectChecked({ primary: text, fallback: `${text}later`, meetingDate: "2026-05-20" })
})
