import { expect, test } from "vitest"
import { blankEntries } from "./blank-entries.fixture"
import { draftOfEntries } from "./draft-of"
import type { PlanContact } from "./plan"
import type { PlanEntries } from "./plan-entries"
import { sayPart } from "./say-part"

const entries: PlanEntries = {
  ...blankEntries,
  mainContactId: "1",
  situation: {
    ...blankEntries.situation,
    now: { words: "They moved", asOf: "" },
    changed: { words: " ", asOf: "2026-01-01" },
  },
  primaryWords: "Hanna books a place",
  fallbacks: [
    { words: " ", trigger: "", howItDiffers: "" },
    { words: "A call", trigger: "only if she cannot come", howItDiffers: "" },
  ],
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
const knowing = (mainContact: PlanContact | null) => ({
  mainContact,
  others: [],
  heldBefore: [],
  repName: "Rosa Lind",
  unfitting: [],
})

test("entries become a draft: graded for the meeting's day, without what is empty", () => {
  expect(draftOfEntries(entries, knowing(contact))).toMatchObject({
    meetingDate: "2026-11-24",
    contact: { name: null, title: "Buyer", style: "guarded" },
    grade: "trusted",
    braked: true,
    situation: { now: { words: "They moved", asOf: null } },
    fallbacks: [{ words: "A call" }],
  })
  expect(Object.keys(draftOfEntries(entries, knowing(contact)).situation)).toEqual(["now"])
})

test("a grade given by hand has lapsed at a meeting more than a year later", () => {
  expect(draftOfEntries({ ...entries, date: "2027-02-01" }, knowing(contact)).grade).not.toBe("trusted")
})

test("with nobody chosen there is no contact and no grade", () => {
  expect(draftOfEntries({ ...entries, date: "" }, knowing(null))).toMatchObject({
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
