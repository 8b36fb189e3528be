import { expect, test } from "vitest"
import { draftOfEntries } from "./draft-of"
import type { PlanContact } from "./plan"
import type { PlanEntries } from "./plan-entries"
import { sayPart } from "./say-part"

const empty = { words: "", asOf: "" } as const
const entries: PlanEntries = {
  accountId: "a",
  mainContactId: "1",
  otherContactIds: [],
  date: "2026-11-24",
  time: "09:30",
  timeZone: "Europe/London",
  minutes: 60,
  channel: "visit",
  place: "",
  stage: "exploring",
  situation: {
    now: { words: "They moved", asOf: "" },
    changed: { words: " ", asOf: "2026-01-01" },
    "agreed-last-time": empty,
    "who-decides": empty,
    "in-the-way": empty,
  },
  need: "",
  alsoLearn: "",
  primaryWords: "Hanna books a place",
  purpose: "",
  fallbacks: [
    { words: " ", trigger: "", howItDiffers: "" },
    { words: "A call", trigger: "only if she cannot come", howItDiffers: "" },
  ],
  askSize: null,
  factors: [],
  hears: null,
  againstAdvice: null,
  againstAdviceWords: "",
  openingLine: "",
}
const contact: PlanContact = {
  id: "1",
  name: " ",
  title: "Buyer",
  style: "guarded",
  relationship: {
    signs: [{ id: "s", sign: "price-conflict", seenOn: "2026-10-01", repairedOn: null }],
    override: { grade: "trusted", reason: "Ten years", on: "2026-01-01" },
    managerGrade: null,
  },
}

test("entries become a draft: graded for the meeting's day, without what is empty", () => {
  expect(draftOfEntries(entries, contact)).toMatchObject({
    meetingDate: "2026-11-24",
    contact: { name: null, title: "Buyer", style: "guarded" },
    grade: "trusted",
    braked: true,
    situation: { now: { words: "They moved", asOf: null } },
    fallbacks: [{ words: "A call" }],
  })
  expect(Object.keys(draftOfEntries(entries, contact).situation)).toEqual(["now"])
})

test("a grade given by hand has lapsed at a meeting more than a year later", () => {
  expect(draftOfEntries({ ...entries, date: "2027-02-01" }, contact).grade).not.toBe("trusted")
})

test("with nobody chosen there is no contact and no grade", () => {
  expect(draftOfEntries({ ...entries, date: "" }, null)).toMatchObject({
    contact: null,
    grade: "not-graded",
    braked: false,
    meetingDate: null,
  })
})

test.each([
  ["fallbacks.1", "A call · only if she cannot come"],
  ["fallbacks.2", "Nothing"],
  ["situation.now", "They moved"],
  ["mainContactId", "The Buyer"],
  ["otherContactIds", "Nobody"],
  ["channel", "Visit"],
  ["hears", "Nothing"],
  ["minutes", "60"],
] as const)("%s reads %j", (part, said) => expect(sayPart(entries, part, [contact])).toBe(said))
