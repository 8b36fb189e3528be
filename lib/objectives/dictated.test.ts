import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { readObjective } from "./reading"
import { writtenForm } from "./spoken"

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
