import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aDraft } from "./a-draft.fixture"
import { disclosureQuestion } from "./disclosure-question"
import { sharedRuns } from "./leak-check"
import { type Opening, openingLine } from "./opening-line"
import { fallbackCue, pivotLine } from "./pivot-line"
import { OBJECTIVE_TYPES, RUNGS, type Rung } from "./vocabulary"

const opening: Opening = {
  objective: "Ian signs the renewal before I leave",
  type: "renewal",
  contactName: "Ian Hughes",
  minutes: 60,
  meetingDate: "2026-12-01",
  unsaid: [],
  factors: [],
}
const line = (rung: Rung, { softer = false, ...change }: Partial<Opening> & { softer?: boolean }) =>
  openingLine(rung, { ...opening, ...change, factors: softer ? ["rep-uncomfortable"] : [] })

describe("the line to open with", () => {
  it.each<[Rung, Partial<Opening> & { softer?: boolean }, string]>([
    [
      "purpose",
      { need: "We lose a day a week to retyping." },
      "Ian, you told me ‘we lose a day a week to retyping’. How does that look today?",
    ],
    ["purpose", { need: "fewer no-shows" }, "Ian, you mentioned fewer no-shows. How does that look today?"],
    [
      "purpose",
      { need: "he wants his drivers home by six" },
      "Ian, you told me you want your drivers home by six. How does that look today?",
    ],
    [
      "purpose",
      { agreed: "Ian sends the tender file, by Mon 14 Dec" },
      "Ian, last time we agreed that you would send the tender file by Mon 14 Dec. How do things stand now?",
    ],
    [
      "purpose",
      { agreed: "sends the branch list (Ian Hughes), by Fri 27 Nov" },
      "Ian, last time we agreed that you would send the branch list by Fri 27 Nov. How do things stand now?",
    ],
    [
      "purpose",
      { purpose: "so that he sees the rooms" },
      "Ian, I'd like to talk through what has to happen so that you see the rooms. Where are you with that?",
    ],
    [
      "purpose",
      { purpose: "the winter shifts" },
      "Ian, I'd like to talk through the winter shifts. Where are you with that?",
    ],
    [
      "purpose",
      { purpose: "to cut the scrap" },
      "Ian, I'd like to talk through how to cut the scrap. Where are you with that?",
    ],
    ["purpose", {}, "Ian, I'd like to hear how it has been going with us. What matters most to you there?"],
    [
      "frame",
      { need: "fewer no-shows", minutes: 30 },
      "Ian, you mentioned fewer no-shows, and I'd like to talk about that. Tell me what you'd like from the half hour, and let's decide together at the end whether there's something in it for you; no is fine.",
    ],
    [
      "ask",
      { need: "fewer no-shows" },
      "Ian, you mentioned fewer no-shows, so let me be open from the start: I'd like to ask you to sign the renewal today. What would you need for that?",
    ],
    [
      "ask",
      { purpose: "so that planning can start" },
      "Ian, let me be open from the start: I'd like to ask you to sign the renewal today so that planning can start. What would you need for that?",
    ],
    [
      "ask",
      { softer: true },
      "Ian, here is something to turn over while we talk: could you see yourself ready to sign the renewal today? Say so if it's too early.",
    ],
    [
      "ask",
      { objective: "The board approves half of it" },
      "Ian, let me be open from the start: I'm hoping that the board approves half of it. What would you need for that?",
    ],
    [
      "ask-ahead",
      {},
      "Ian, so that you can prepare: when we meet on Tuesday 1 December I'd like to ask you to sign the renewal. Bring whatever you need for that, and tell me if it's too early.",
    ],
    [
      "purpose",
      { contactName: null, need: "fewer no-shows" },
      "You mentioned fewer no-shows. How does that look today?",
    ],
  ])("%s, knowing %o", (rung, change, says) => expect(line(rung, change)).toBe(says))

  it.each([
    ["ours alone", "so that we get in before the rival"],
    ["the quarter", "so that we reach our quota"],
    ["the ask again", "so that he signs in May"],
    ["in another language", "damit die Planung für das neue Werk im Mai beginnen kann und nicht erst im Herbst"],
  ])("a purpose that is %s is none to give", (_, purpose) =>
    expect(line("purpose", { purpose })).toBe(line("purpose", {})),
  )

  it("what the rep noted behind what was agreed stays with the rep", () => {
    const said = line("frame", { agreed: "Ian sends the file; Tom blocks it, I think" })
    expect(said).toContain("you would send the file,")
    expect(said).not.toContain("Tom")
  })

  it("a fact that says what stays with the rep gives way to the next", () => {
    const facts = { need: "I would take one pump for the Leeds line", purpose: "so that planning can start" }
    expect(line("ask", facts)).toContain("Leeds")
    expect(line("ask", { ...facts, unsaid: ["One pump for the Leeds line by June"] })).not.toContain("Leeds")
    expect(line("frame", { purpose: "the renewal" })).not.toContain("renewal")
  })

  it("begins differently for each thing a meeting may be about", () => {
    const lines = OBJECTIVE_TYPES.map((type) => line("frame", { type }))
    expect(new Set(lines).size).toBeGreaterThan(10)
  })

  it("is one or two sentences, the softer words too", () => {
    for (const rung of RUNGS) {
      for (const softer of [false, true]) {
        for (const facts of [{}, { need: "fewer no-shows" }, { agreed: "Ian sends it" }, { purpose: "the shifts" }]) {
          const said = line(rung, { ...facts, softer })
          expect(said.split(/[.?!] /u).length, said).toBeLessThanOrEqual(2)
          if (!softer) expect(line(rung, { ...facts, softer: true })).not.toBe(said)
        }
      }
    }
  })
})

const words = (...list: string[]) =>
  fc.array(fc.constantFrom(...list), { minLength: 0, maxLength: 7 }).map((some) => some.join(" "))
const ask = words("zebra", "quokka", "lynx", "sign", "orders")
const fallback = words("heron", "wader", "stilt", "sends", "books")
const fact = words("zebra", "heron", "lynx", "stilt", "we", "is", "monday", "sends", "so that", "Anna")

describe("for any plan", () => {
  it("no line of the topic or the frame says four words in a row of the ask, the fallback or the situation", () =>
    fc.assert(
      fc.property(
        fc.record({
          ask,
          fallback,
          now: fallback,
          need: fact,
          agreed: fact,
          purpose: fact,
          copied: fc.constantFrom("none" as const, "ask" as const, "fallback" as const, "now" as const),
          rung: fc.constantFrom(...RUNGS),
        }),
        ({ rung, now, purpose, copied, ...said }) => {
          // A fact that repeats what stays with the rep, whole or in part.
          const copy = { none: "", ask: said.ask, fallback: said.fallback, now }[copied]
          const [need, agreed] = copy ? [`${said.need} ${copy}`, `Anna sends ${copy}`] : [said.need, said.agreed]
          const draft = aDraft({
            primary: { words: said.ask, purpose },
            fallbacks: [{ words: said.fallback, trigger: "", howItDiffers: "" }],
            situation: { now: { words: now, asOf: null }, "agreed-last-time": { words: agreed, asOf: null } },
            need,
            hears: rung,
          })
          const told = openingLine(rung, disclosureQuestion(draft, "order"))
          const kept = [said.fallback, now, ...(rung === "purpose" || rung === "frame" ? [said.ask] : [])]
          expect(
            sharedRuns(
              told,
              kept.map((text) => ({ field: "", text })),
            ),
          ).toEqual([])
        },
      ),
      { numRuns: 500 },
    ))

  it("never throws, whatever the words", () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.constantFrom(...RUNGS), (...any) => {
        const [objective, need, agreed, contactName, rung] = any
        expect(line(rung, { objective, need, agreed, purpose: need, contactName }).length).toBeGreaterThan(20)
      }),
    ))
})

describe("the line to turn with", () => {
  it.each([
    ["the budget is gone", "the money isn't there"],
    ["the board has to agree", "isn't yours alone"],
    ["she is not sure it works", "rather be sure"],
    ["she is too busy with the audit", "other things come first"],
    ["she cannot make the 14th", "the date is the difficulty"],
    ["her colleague is ill", "not everybody who is needed"],
    ["", "thank you for saying so plainly"],
  ])("hears first what stands in the way: %s", (trigger, says) =>
    expect(pivotLine("Anna Berg", trigger)).toMatch(new RegExp(`^I understand, Anna.*${says}`, "u")),
  )

  it("comes out at its cue, after the primary was asked for", () => {
    expect(fallbackCue("only if the freeze holds.")).toBe(
      "Only if the freeze holds, and only after you have asked for the primary and heard why not.",
    )
    expect(fallbackCue(" ")).toContain("Only after you have asked for the primary")
    expect(pivotLine("Dr Mia Okafor", "the budget")).toContain("I understand, Dr Okafor:")
  })
})
