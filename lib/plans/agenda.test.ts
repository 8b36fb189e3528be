import { describe, expect, it, test } from "vitest"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { newId } from "../id"
import { aPlan } from "./a-plan.fixture"
import { agendaAsText, isSameAgenda } from "./agenda-as-text"
import { saveAgendaInput } from "./agenda-input"
import { agendaLeaks } from "./agenda-leaks"
import { agendaOf } from "./agenda-of"
import { agendaSecrets } from "./agenda-secrets"
import { agendaText } from "./agenda-text"
import { agendaFileName, agendaGuest, agendaHours, agendaTitle, agendaWhere } from "./agenda-words"
import { compareAgendas } from "./compare-agendas"
import { linkEnds } from "./link-life"
import { wordsOfTheFallback } from "./words-of-the-fallback"

const agenda = (parts: Partial<CustomerAgenda> = {}): CustomerAgenda => ({
  company: "Northfield Instruments",
  account: "Tarn Foods",
  contactName: "Joanne Pike",
  startsAt: "2026-12-01T10:00:00.000Z",
  zone: "Europe/London",
  minutes: 60,
  channel: "visit",
  place: "Mill Lane, Kendal",
  hostName: "Amara Nwosu",
  purpose: "The spring intake",
  topics: ["Who takes part", "Two dates"],
  ask: null,
  ...parts,
})

describe("the meeting as it is told to a customer", () => {
  it("is titled by company and day, where the meeting is", () => {
    expect(agendaTitle(agenda())).toBe("Northfield Instruments: Tuesday 1 December 2026")
    const late = agenda({ startsAt: "2026-12-01T23:30:00.000Z", zone: "Asia/Tokyo" })
    expect(agendaTitle(late)).toBe("Northfield Instruments: Wednesday 2 December 2026")
    expect(agendaHours(late)).toBe("08:30 to 09:30, Tokyo time")
  })

  it.each([
    ["Northfield Instruments", "northfield-instruments-2026-12-01.ics"],
    ["Böhm & Söhne GmbH / Köln", "bohm-sohne-gmbh-koln-2026-12-01.ics"],
    ["株式会社", "meeting-2026-12-01.ics"],
    ['"; rm -rf /', "rm-rf-2026-12-01.ics"],
  ])("%s sends a file called %s", (company, name) => expect(agendaFileName(agenda({ company }), "ics")).toBe(name))

  it("leaves out what is not known", () => {
    expect(agendaWhere(agenda({ place: "", channel: "video" }))).toBe("By video")
    expect(agendaGuest(agenda({ contactName: null }))).toBe("Tarn Foods")
    expect(agendaText(agenda({ purpose: "", topics: [] }))).not.toContain("\n\n")
  })

  it("is one text, with the ask where it is told", () => {
    expect(agendaText(agenda({ ask: "Two places booked" }))).toBe(
      `Tuesday 1 December 2026
10:00 to 11:00, London time
In person: Mill Lane, Kendal
Joanne Pike, Tarn Foods
Amara Nwosu, Northfield Instruments

The spring intake

What we would like to talk about:
1. Who takes part
2. Two dates

What we would like to agree:
Two places booked`,
    )
  })

  it("is the same whatever order the store gives its parts back in, and another when anything in it is", () => {
    const reversed = Object.fromEntries(Object.entries(agenda()).reverse()) as CustomerAgenda
    expect(isSameAgenda(agenda(), reversed)).toBe(true)
    for (const [part, value] of Object.entries(agenda()))
      expect(agendaAsText(agenda({ [part]: Array.isArray(value) ? [] : `${value}1` }))).not.toBe(agendaAsText(agenda()))
  })

  it("has links that end seven days after it", () =>
    expect(linkEnds(agenda())).toEqual(new Date("2026-12-08T11:00:00.000Z")))
})

describe("what publishing again would change", () => {
  it("is told line by line", () => {
    const changes = compareAgendas(agenda(), agenda({ purpose: "The autumn intake", topics: ["Two dates"] }))
    expect(changes.filter(({ is }) => is !== "kept")).toEqual([
      { is: "removed", line: "The spring intake" },
      { is: "added", line: "The autumn intake" },
      { is: "removed", line: "1. Who takes part" },
      { is: "removed", line: "2. Two dates" },
      { is: "added", line: "1. Two dates" },
    ])
  })
  it("is nothing where nothing changed", () =>
    expect(compareAgendas(agenda(), agenda()).every(({ is }) => is === "kept")).toBe(true))
})

describe("words that may not stand there", () => {
  const fields = [{ field: "Your fallback", text: "books a private walk-round for two" }]
  test.each([
    ["purpose", { purpose: "She books a private walk-round" }],
    ["topics", { topics: ["Books a private", "walk-round"] }],
    ["ask", { ask: "A private walk-round for two, please" }],
    ["place", { place: "Where she books a private walk-round" }],
  ] as const)("are found in the %s", (part, words) => {
    const found = agendaLeaks(agenda(words as Partial<CustomerAgenda>), fields)
    expect(found).toEqual([expect.objectContaining({ part, field: "Your fallback" })])
    expect(found[0]?.quote).not.toContain("\n")
  })
  it("are not found where there are three", () =>
    expect(agendaLeaks(agenda({ purpose: "a private walk" }), fields)).toEqual([]))

  it("are those of every private field, and the ask until it is told ahead", () => {
    const names = (hears: "ask" | "ask-ahead") =>
      agendaSecrets(aPlan({ hears, primaryWords: "x", need: "x" }), { askAhead: "y" }).map(({ field }) => field)
    expect(names("ask")).toEqual(expect.arrayContaining(["Your primary objective", "Your words for the ask"]))
    expect(names("ask-ahead")).not.toContain("Your primary objective")
    expect(names("ask-ahead")).toContain("Their need, in their own words")
  })

  it("a single one that only the fallback holds is pointed out", () => {
    const plan = aPlan({
      primaryWords: "Hanna books two places at the open day",
      fallbacks: [
        { words: "Hanna books a private viewing for 2 leaders", trigger: "only if she cannot", howItDiffers: "" },
      ],
    })
    const words = (topic: string) => wordsOfTheFallback(agenda({ topics: [topic] }), plan)
    expect(words("A private place")).toEqual(["private"])
    expect(words("Two places")).toEqual([])
    expect(words("For 2 of you")).toEqual(["2"])
  })
})

describe("the form", () => {
  const planId = newId()
  const read = (fields: object) => saveAgendaInput.safeParse({ planId, version: "0", ...fields })
  const topics = ["A", "B", "C"]
  it.each([
    ["up-1", ["B", "A", "C"]],
    ["down-1", ["A", "C", "B"]],
    ["remove-0", ["B", "C"]],
    ["up-0", topics],
    ["down-2", topics],
    ["remove-7", topics],
    ["save", topics],
    ["up-9", topics],
  ])("pressed %s, its topics are %j", (press, then) => expect(read({ topics, press }).data?.topics).toEqual(then))

  it("leaves out empty lines, and control characters in a line", () =>
    expect(read({ topics: ["", "a\nb", "  "] }).data?.topics).toEqual(["a b"]))

  it("refuses nine topics, a long one, and no version", () => {
    expect(read({ topics: Array(9).fill("x") }).success).toBe(false)
    expect(read({ topics: ["x".repeat(141)] }).success).toBe(false)
    expect(saveAgendaInput.safeParse({ planId }).success).toBe(false)
    expect(read({}).success).toBe(true)
  })
})

it("an agenda carries the plan's facts and none of its words", () => {
  const plan = aPlan({ primaryWords: "PRIVATE", purpose: "PRIVATE", need: "PRIVATE", openingLine: "PRIVATE" })
  const made = agendaOf(plan, "Our company", { version: 1, purpose: " Ours ", topics: ["One"], askAhead: "ASK" })
  expect(made).toMatchObject({ company: "Our company", account: plan.account.name, purpose: "Ours", topics: ["One"] })
  expect(JSON.stringify(made)).not.toMatch(/PRIVATE|ASK/)
})
