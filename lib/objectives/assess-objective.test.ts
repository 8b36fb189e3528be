import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { CRITERIA, type Criterion } from "./vocabulary"

const assess = (text: string, meetingDate: string | null = "2026-05-20") => assessObjective({ text, meetingDate })
const verdict = (criterion: Criterion, text: string) => assess(text).criteria[criterion].verdict

const CASES: Record<Criterion, { met: string[]; open: string[] }> = {
  specific: {
    met: [
      "Anna signs the order form",
      "Get the bursar to confirm the date",
      "Buyer to tell us the rate of sale",
      "ask chloe in accounts to send the list",
    ],
    open: [
      "Present to the buyer",
      "Contract signed",
      "Get them using us",
      "Our engineer runs the demo",
      "They feel good about us",
      "???",
    ],
  },
  measurable: {
    met: [
      "Anna signs the order form",
      "Renewal signed (42 seats)",
      "Two site visits in the diary",
      "Send the quote to Bogdan",
    ],
    open: [
      "Anna warms to the idea",
      "Understand them better",
      "Get a few more of their loads",
      "Be visible",
      "Calm things down",
    ],
  },
  achievable: {
    met: ["Anna signs the order form", "Site agent orders 40 panels", "Bursar releases £15k"],
    open: [
      "Receptionist signs the five-year framework",
      "Every hospital in the country signs up",
      "Guarantee the board votes for us",
      "Two orders, three intros, a case study, a renewal and a testimonial today",
      "First visit: the CEO hands us the £2m contract",
    ],
  },
  relevant: {
    met: ["Anna signs the order form", "Understand how they buy", "Finance releases 15k for the phase 1 survey"],
    open: [
      "Get Sam to fill in the NPS survey",
      "Purchase ledger pays invoice 44",
      "Have a catch up over a pint",
      "Hit my target",
      "tbc",
    ],
  },
  time_bound: {
    met: ["Anna signs by Friday", "Anna signs before I leave", "Anna signs at this meeting", "Anna signs by 12/06/26"],
    open: [
      "Anna signs",
      "Anna signs a 12-month contract",
      "Anna signs ASAP",
      "Anna signs by 12/01/26",
      "Anna signs by 5 May",
    ],
  },
}

describe.each(CRITERIA)("%s", (criterion) => {
  it.each(CASES[criterion].met)("met: %s", (text) => expect(verdict(criterion, text)).toBe("met"))
  it.each(CASES[criterion].open)("open: %s", (text) => expect(verdict(criterion, text)).not.toBe("met"))
})

describe("commitment and type", () => {
  it.each([
    ["Anna signs the framework", "customer-action", "contract"],
    ["Find out who decides", "information", "information"],
    ["Send the quote to Bogdan", "seller-activity", "proposal"],
    ["Keep in touch", "continuation", "other"],
    ["Get Dan to introduce us to the fleet director", "customer-action", "introduction"],
    ["Ms Rao registers for the webinar", "customer-action", "event"],
    ["Kemal signs the renewal", "customer-action", "renewal"],
    ["Dr Falk recommends us to the practice next door", "customer-action", "referral"],
  ])("%s", (text, commitment, type) => expect(assess(text)).toMatchObject({ commitment, type }))
})

describe("what it says", () => {
  it("an open criterion asks one question, a met one none", () => {
    const { criteria, findings } = assess("Keep in touch")
    for (const { verdict: said, question, says } of Object.values(criteria)) {
      expect(question === null).toBe(said === "met")
      expect(says).toMatch(/^[A-Z].*\.$/)
    }
    expect(findings.every(({ weight, field }) => weight === "advises" && field === "primary")).toBe(true)
  })

  it("evidence points at the words", () => {
    const text = "Get Anil to raise the PO by Friday"
    const { criteria } = assess(text)
    const quoted = (criterion: Criterion) =>
      criteria[criterion].evidence.map(({ start, end }) => text.slice(start, end))
    expect(quoted("specific")).toEqual(["Anil", "raise"])
    expect(quoted("time_bound")).toEqual(["by Friday"])
  })

  it("case and full stops make no difference to a dictated objective", () => {
    const clean = assess("Get Anil to raise the PO by Friday.")
    const dictated = assess("get anil to raise the po by friday")
    expect(CRITERIA.map((criterion) => dictated.criteria[criterion].verdict)).toEqual(
      CRITERIA.map((criterion) => clean.criteria[criterion].verdict),
    )
  })
})

describe("any text at all", () => {
  it("never throws, and spans stay inside the text", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            "get",
            "Anna",
            "to",
            "sign",
            "by",
            "Friday",
            "12/01",
            "£",
            "every",
            "and",
            "I",
            "we",
            "if",
            "she",
            "head",
            "of",
            "the",
            "our",
            "whole",
            "be",
            "'s",
            "\u0000",
            "\ud800",
            "(",
            ",",
            ".",
            "more",
          ),
          { maxLength: 60 },
        )
        .map((words) => words.join(" ")),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { criteria } = assess(text)
        for (const { evidence } of Object.values(criteria)) {
          for (const { start, end } of evidence) expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
