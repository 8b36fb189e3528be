import { readFileSync } from "node:fs"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { checkFallback } from "./check-fallback"
import { asDictated } from "./corpus/as-dictated"
import { readObjective } from "./reading"
import { writtenForm } from "./spoken"
import { CRITERIA } from "./vocabulary"

type Row = { text: string; dictated: string; primary: string; fallback: string; meeting_date: string }
const rowsOf = (...names: string[]): Row[] =>
  names.flatMap((name) =>
    readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  )
const OBJECTIVES = rowsOf("objectives", "own-objectives", "own-second-objectives", "own-unseen-objectives")
const FALLBACKS = rowsOf("fallbacks", "own-fallbacks", "own-second-fallbacks", "own-second-probe-fallbacks")

/** What must be judged the same of every hundred, whatever way the words came in. */
const FLOOR = 0.97

type Agreement = Record<string, [same: number, of: number]>
const count = (agreement: Agreement, name: string, same: boolean) => {
  const [before, of] = agreement[name] ?? [0, 0]
  agreement[name] = [before + Number(same), of + 1]
}

function compare(texts: { written: string; other: string; meetingDate: string }[]): Agreement {
  const agreement: Agreement = {}
  for (const { written, other, meetingDate } of texts) {
    const [one, two] = [written, other].map((text) => assessObjective({ text, meetingDate }))
    if (!one || !two) continue
    for (const criterion of CRITERIA) {
      const isMet = [one, two].map(({ criteria }) => criteria[criterion].verdict === "met")
      count(agreement, criterion, isMet[0] === isMet[1])
    }
    count(agreement, "commitment", one.commitment === two.commitment)
    count(agreement, "type", one.type === two.type)
  }
  return agreement
}

function expectFloor(title: string, agreement: Agreement): void {
  const rows = Object.entries(agreement)
  console.log(title, rows.map(([name, [same, of]]) => `${name} ${(same / of).toFixed(3)}`).join(", "))
  expect(rows.filter(([, [same, of]]) => same / of < FLOOR)).toEqual([])
}

describe.each<[string, (text: string) => string]>([
  ["dictated", asDictated],
  ["all in capitals", (text: string) => text.toUpperCase()],
])("the corpus, %s", { timeout: 30_000 }, (title, change) => {
  it("is judged the same by every criterion, commitment and type", () => {
    const texts = OBJECTIVES.map(({ text, meeting_date }) => ({
      written: text,
      other: change(text),
      meetingDate: meeting_date,
    }))
    expectFloor(title, compare(texts))
  })

  it("and so is a fallback beside its primary", () => {
    const agreement: Agreement = {}
    for (const { primary, fallback, meeting_date: meetingDate } of FALLBACKS) {
      const [one, two] = [
        checkFallback({ primary, fallback, meetingDate }),
        checkFallback({ primary: change(primary), fallback: change(fallback), meetingDate }),
      ]
      count(agreement, "verdict", one.verdict === two.verdict)
    }
    expectFloor(title, agreement)
  })
})

it("texts said aloud, with their numbers, dates and stops in words, are judged like the same texts written", () => {
  const rows = rowsOf("own-dictated")
  expect(rows.length).toBeGreaterThanOrEqual(20)
  const agreement = compare(
    rows.map(({ text, dictated, meeting_date }) => ({ written: text, other: dictated, meetingDate: meeting_date })),
  )
  const [same, of] = Object.values(agreement).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
  console.log("said aloud", (same / of).toFixed(3))
  expect(same / of).toBeGreaterThanOrEqual(FLOOR)
})

describe("what is said aloud and never written", () => {
  const say = (text: string) => writtenForm(text).text.replace(/\s+/gu, " ").trim()

  it.each([
    ["by the fourteenth", "by the 14th"],
    ["by the twenty first of december", "by the 21st of december"],
    ["on the first of june", "on the 1st of june"],
    ["may the third", "may the 3rd"],
    ["before half past ten", "before 10:30"],
    ["by quarter to one", "by 12:45"],
    ["by ten o'clock", "by 10:00"],
    ["at nine am", "at 9am"],
    ["by ten thirty", "by 10:30"],
    ["forty thousand pounds", "£40000"],
    ["a hundred and fifty units", "150 units"],
    ["twenty five pallets", "25 pallets"],
    ["by the end of q four", "by the end of q4"],
    ["um so basically hanna signs comma today full stop", "hanna signs , today ."],
  ])("%s is written %s", (said, written) => expect(say(said)).toBe(written))

  it.each([
    "the first meeting with the second buyer",
    "a third of the sites",
    "by hundreds",
    "a trial period with two options",
    "twenty percent",
    "She has a comma-separated list",
  ])("stays as it is: %s", (text) => expect(say(text)).toBe(text))

  it("is underlined as it was said", () => {
    const text = "hanna signs the order by the twenty first of december"
    const { dates } = readObjective(text, "2026-11-24")
    expect(dates.map(({ on, span }) => [on, text.slice(span.start, span.end)])).toEqual([
      ["2026-12-21", "twenty first of december"],
    ])
  })

  it("keeps every place of any text, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(writtenForm(`um ${text} by the fourteenth`).text.length).toBe(`um ${text} by the fourteenth`.length)
      }),
    )
  })
})

describe("names that capitals do not show", () => {
  const specific = (text: string, names: string[] = []) =>
    assessObjective({ text, meetingDate: null, names }).criteria.specific.verdict

  it.each([
    "oksana signs the order before i leave",
    "before we finish thorsten books the trial",
    "get bronagh to introduce us to her director",
    "ask siobhan for two names",
    "price agreed with lotte by noon",
  ])("somebody: %s", (text) => expect(specific(text)).toBe("met"))

  it.each([
    "production is happy with us",
    "make sure our margins hold",
    "send the quote over by email",
    "price agreed by email",
  ])("nobody: %s", (text) => expect(specific(text)).not.toBe("met"))

  it("the people one meets are known, whatever their name", () => {
    expect(specific("on friday we shake hands and pruitt orders")).not.toBe("met")
    expect(specific("on friday we shake hands and pruitt orders", ["Dr Ann Pruitt"])).toBe("met")
  })

  it.each<[string, string]>([
    ["Mark commits to a two-week trial on line 3 starting 1 December", "met"],
    ["Grant to sign the framework by Friday", "met"],
    ["Two references from Will by Friday", "met"],
    ["PO for 40 units from Karen before end of Q4", "met"],
    ["Ask Rachel for two referrals before we hang up", "met"],
    ["Mark orders as urgent", "missing"],
    ["Order samples for the lab by Friday", "missing"],
    ["Grant access to the portal", "missing"],
  ])("a name that is a word too: %s", (text, verdict) => expect(specific(text)).toBe(verdict))
})
