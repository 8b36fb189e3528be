import { describe, expect, it, test } from "vitest"
import type { SourcedMeeting } from "./found-meeting"
import { importRows } from "./import-rows"
import type { KnownMeeting } from "./known-meeting"
import { isSameHouse } from "./mail-company"
import { namesToLookFor } from "./name-words"
import { sayImported } from "./say-imported"
import { shortList } from "./short-list"
import { accountSuggester } from "./suggest-account"
import { suggestedName } from "./suggest-name"

const now = new Date("2026-11-24T09:00:00Z")
const ACCOUNTS = [
  { id: "kestrel", name: "Kestrel Foods Ltd" },
  { id: "kestrel-air", name: "Kestrel Air" },
  { id: "north", name: "North Sea Ferries" },
  { id: "halden", name: "Halden Marine" },
]
const HANNA = {
  id: "hanna",
  name: "Hanna Berg",
  title: "Head of Training",
  accountId: "kestrel",
  accountName: "Kestrel Foods Ltd",
}

const aMeeting = (changes: Partial<SourcedMeeting> = {}): SourcedMeeting => ({
  key: "one",
  source: "calendar",
  summary: "Spring intake",
  startsAt: new Date("2026-12-01T10:00:00Z"),
  timeZone: "Europe/London",
  minutes: 60,
  channel: "visit",
  place: "",
  people: [{ name: "Hanna Berg", email: "hanna@kestrelfoods.example" }],
  isSeries: false,
  hindrance: null,
  takenAs: [],
  ...changes,
})

const row = (changes: Partial<SourcedMeeting> = {}, known: KnownMeeting[] = []) =>
  importRows([aMeeting(changes)], {
    now,
    readerZone: "Europe/London",
    email: "rosa@northfield.example",
    accounts: ACCOUNTS,
    contacts: [HANNA],
    known,
    newId: () => "id",
  })[0]

describe("the account a meeting may be with", () => {
  const suggest = accountSuggester(ACCOUNTS)
  const names = (changes: Partial<SourcedMeeting>, contacts = [HANNA]) =>
    suggest(aMeeting({ people: [], ...changes }), contacts).map(({ id }) => id)
  const from = (email: string, name = "") => ({ people: [{ name, email }] })

  it.each<[string, Partial<SourcedMeeting>, string[]]>([
    ["its name in the words", { summary: "Kestrel Foods: intake" }, ["kestrel", "kestrel-air"]],
    ["its name in the place", { place: "Halden Marine, Quay 4" }, ["halden"]],
    ["its first word, where that tells", { summary: "Halden visit" }, ["halden"]],
    ["a first word that tells nothing", { summary: "North team" }, []],
    ["mail from there", from("x@halden-marine.co.uk"), ["halden"]],
    ["somebody known there", from("hanna@gmail.com", "Berg, Hanna"), ["kestrel"]],
    ["mail anybody can have", from("kestrel@gmail.com"), []],
    ["accents and letters aside", { summary: "Háldén MARINE" }, ["halden"]],
    ["part of a word only", { summary: "Kestrels and other birds" }, []],
  ])("%s", (_why, changes, expected) => expect(names(changes)).toEqual(expected))
})

test.each([
  ["Intro", "ines@halden-marine.example", "Halden Marine"],
  ["Intro", "ines@mail.halden.co.uk", "Halden"],
  ["Meeting with Tarn Valley Dairy - intro", "", "Tarn Valley Dairy"],
  ["FW: Visit Tarn Valley", "x@gmail.com", "Tarn Valley"],
  ["Lunch", "", "Lunch"],
  ["", "", ""],
])("a new account for %j with %j may be called %j", (summary, email, name) =>
  expect(suggestedName(summary, email ? [{ name: "", email }] : [])).toBe(name),
)

test("mail of one house is told by its company, of anybody's by the whole address", () => {
  expect(isSameHouse("a@northfield.example", "b@uk.northfield.example")).toBe(true)
  expect(isSameHouse("a@gmail.com", "b@gmail.com")).toBe(false)
  expect(isSameHouse("a@gmail.com", "a@gmail.com")).toBe(true)
  expect(isSameHouse("", "b@northfield.example")).toBe(false)
})

test("people are looked for both ways round", () =>
  expect(namesToLookFor(["Berg, Hanna", "Omar Haddad"])).toEqual(["Berg, Hanna", "Hanna Berg", "Omar Haddad"]))

describe("what is ticked, and why not", () => {
  const known = (changes: Partial<KnownMeeting> = {}): KnownMeeting[] => [
    { key: "one", planId: "plan", startsAt: new Date("2026-12-01T10:00:00Z"), isOpen: true, ...changes },
  ]
  const colleague = { name: "Paul", email: "paul@northfield.example" }

  it("somebody from outside is asked: ticked, with who they are", () =>
    expect(row()).toMatchObject({
      standing: "take",
      why: null,
      accounts: [{ id: "kestrel" }, { id: "kestrel-air" }],
      people: [{ contactId: "hanna", says: "Hanna Berg, Head of Training" }],
      date: "2026-12-01",
      time: "10:00",
      when: "Tue 1 Dec, 10:00",
    }))

  it.each<[string, Partial<SourcedMeeting>, string]>([
    ["only colleagues", { people: [colleague] }, "ask"],
    ["only colleagues, of an account", { people: [colleague], summary: "Kestrel Foods" }, "ask"],
    ["nobody", { people: [] }, "ask"],
    ["nobody, of an account", { people: [], summary: "Kestrel Foods" }, "take"],
    ["somebody, but over", { hindrance: "past" }, "leave"],
    ["somebody, but called off", { hindrance: "cancelled" }, "leave"],
    ["somebody, but all day", { hindrance: "all-day" }, "leave"],
  ])("%s: %j", (_who, changes, standing) => expect(row(changes)?.standing).toBe(standing))

  it("what is here stays; what was moved is asked for; what is closed stays", () => {
    const moved = { startsAt: new Date("2026-11-30T10:00:00Z") }
    expect(row({}, known())).toMatchObject({
      standing: "leave",
      why: "Already in your plans.",
      here: { planId: "plan" },
    })
    expect(row({}, known(moved))).toMatchObject({ standing: "ask", here: { movesFrom: "Mon 30 Nov, 10:00" } })
    expect(row({}, known({ ...moved, isOpen: false }))?.standing).toBe("leave")
    expect(row({ hindrance: "cancelled" }, known())?.why).toMatch(
      /^Called off in the calendar, and still in your plans/,
    )
  })

  it("says what was taken for what, and the zone where it is another", () => {
    expect(row({ takenAs: ["reader-zone"], isSeries: true })?.notes).toEqual([
      "One of a series.",
      "It names no time zone, so its time is taken as London.",
    ])
    expect(row({ timeZone: "America/New_York" })?.when).toBe("Tue 1 Dec, 05:00 (New York)")
  })
})

test("of very many the soonest to come and the latest that are over are shown, and the others counted", () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    aMeeting({
      key: String(at),
      hindrance: at < 100 ? "past" : null,
      startsAt: new Date(now.getTime() + (at - 100) * 3_600_000),
    }),
  )
  const { meetings, leftOut } = shortList(many, [])
  expect([meetings.length, meetings[0]?.key, meetings.at(-1)?.key]).toEqual([90, "70", "159"])
  expect(leftOut).toEqual([
    "There are 40 more to come later. Take these over first, then import the file again.",
    "There are 70 more that cannot be taken over.",
  ])
})

test.each([
  [1, 0, 0, "One meeting is in your plans now, without a word in it yet."],
  [
    2,
    1,
    0,
    "2 meetings are in your plans now, without a word in them yet. One was moved to where the calendar has it.",
  ],
  [0, 0, 2, "2 were there already and stayed as they were."],
])("%i made, %i moved and %i there already are said so", (made, moved, alreadyHere, says) => {
  const meeting = { planId: "plan", account: "Kestrel", startsAt: now, timeZone: "Europe/London" }
  const meetings = [
    ...Array(made).fill({ ...meeting, isMoved: false }),
    ...Array(moved).fill({ ...meeting, isMoved: true }),
  ]
  expect(sayImported({ meetings, alreadyHere }, { now }).says).toBe(says)
})
