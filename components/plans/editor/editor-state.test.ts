import { describe, expect, test } from "vitest"
import { blankEntries as base } from "@/lib/plans/blank-entries.fixture"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { type EditorEvent, type EditorState, nextState, startingState } from "./editor-state"

const having = (...events: EditorEvent[]): EditorState => events.reduce(nextState, startingState(base, 1))
const entered = (changes: Partial<PlanEntries>): EditorEvent => ({ is: "entered", changes })

test("typing changes the page and leaves what is stored", () => {
  const state = having(entered({ need: "More people" }))
  expect(state.entries.need).toBe("More people")
  expect(state.saved.need).toBe("")
})

test("a line of the situation is dated when it is typed, and loses its day with its words", () => {
  const typed = (words: string): EditorEvent => ({ is: "situation-entered", prompt: "now", words, today: "2026-11-23" })
  expect(having(typed("They moved")).entries.situation.now).toEqual({ words: "They moved", asOf: "2026-11-23" })
  expect(having(typed("They moved"), typed(" ")).entries.situation.now).toEqual({ words: " ", asOf: "" })
})

test("fallbacks are written in place, added up to three and removed", () => {
  const written = having({ is: "fallback-entered", at: 0, changes: { words: "A call" } })
  expect(written.entries.fallbacks).toEqual([{ words: "A call", trigger: "", howItDiffers: "" }])
  const add: EditorEvent = { is: "fallback-added" }
  expect(having(add).entries.fallbacks).toHaveLength(2)
  expect(having(add, add, add, add).entries.fallbacks).toHaveLength(3)
  const removed = having(
    add,
    { is: "fallback-entered", at: 1, changes: { words: "B" } },
    { is: "fallback-removed", at: 0 },
  )
  expect(removed.entries.fallbacks.map(({ words }) => words)).toEqual(["B"])
})

describe("words taken in the place of others", () => {
  const offered = (offer: string): EditorEvent => ({ is: "offer-taken", offer })
  const back: EditorEvent = { is: "had-back" }

  test("keep those that stood there, however many are taken, and none is ever lost", () => {
    const taken = [
      entered({ primaryWords: "A" }),
      offered("B ___"),
      entered({ primaryWords: "B it" }),
      offered("C ___"),
    ]
    const state = having(...taken)
    expect(state).toMatchObject({ entries: { primaryWords: "C ___" }, setAside: ["A", "B it"] })
    const words = [0, 1, 2, 3].map((times) => having(...taken, ...Array(times).fill(back)).entries.primaryWords)
    expect(words).toEqual(["C ___", "B it", "A", "C ___"])
  })

  test("set nothing aside where nothing stood, and give back nothing where none was", () => {
    expect(having(offered("A ___")).setAside).toEqual([])
    expect(having(back)).toEqual(startingState(base, 1))
  })

  const start = { words: "Hanna names ___ by ___", trigger: "she is away" }
  const taken: EditorEvent = { is: "start-taken", at: 0, start }

  test("fill a fallback and its trigger; what stood there comes back whole, even where it was nothing", () => {
    const stood = { words: "A call", trigger: "no", howItDiffers: "later" }
    const state = having({ is: "fallback-entered", at: 0, changes: stood }, taken)
    expect(state.entries.fallbacks).toEqual([{ ...start, howItDiffers: "" }])
    expect(nextState(state, { is: "fallback-had-back", at: 0 }).entries.fallbacks).toEqual([stood])
    const empty = nextState(having(taken), { is: "fallback-had-back", at: 0 })
    expect(empty.entries.fallbacks).toEqual([{ words: "", trigger: "", howItDiffers: "" }])
    expect(nextState(empty, { is: "fallback-had-back", at: 0 }).entries.fallbacks).toMatchObject([start])
    expect(nextState(empty, { is: "fallback-had-back", at: 2 })).toBe(empty)
  })
})

test("a save that was heard of moves what is stored, not what is typed since", () => {
  const sent = { ...base, need: "sent" }
  const state = having(entered({ need: "sent and more" }), { is: "saved", version: 2, entries: sent, takenBack: false })
  expect(state).toMatchObject({ version: 2, saved: sent, entries: { need: "sent and more" } })
})

test("a plan that went back to draft stays there through further saves", () => {
  const saved = (version: number, takenBack: boolean): EditorEvent => ({
    is: "saved",
    version,
    entries: base,
    takenBack,
  })
  expect(having(saved(2, false)).takenBackAt).toBeNull()
  expect(having(saved(2, true), saved(3, false)).takenBackAt).toBe(2)
})

describe("another version", () => {
  const met = (theirs: Partial<PlanEntries>, version = 2): EditorEvent => ({
    is: "met-another-version",
    version,
    theirs: { ...base, ...theirs },
  })

  test("that is not newer is nothing", () => expect(having(met({ need: "x" }, 1))).toEqual(startingState(base, 1)))

  test("is taken over where nothing was typed here, and said", () => {
    const state = having(met({ place: "Leeds" }))
    expect(state).toMatchObject({ entries: { place: "Leeds" }, version: 2, taken: ["place"], dispute: null })
    expect(nextState(state, { is: "read-what-was-taken" }).taken).toEqual([])
  })

  test("is disputed where both typed, until somebody chooses, and neither is lost", () => {
    const state = having(entered({ need: "mine", place: "mine" }), met({ need: "theirs", place: "theirs" }))
    expect(state.dispute).toMatchObject({ parts: ["place", "need"], theirs: { need: "theirs" } })
    expect(state.entries).toMatchObject({ need: "mine", place: "mine" })
    const half = nextState(state, { is: "chose", part: "need", keep: "theirs" })
    expect(half).toMatchObject({ entries: { need: "theirs", place: "mine" }, dispute: { parts: ["place"] } })
    const whole = nextState(half, { is: "chose", part: "place", keep: "mine" })
    expect(whole).toMatchObject({
      entries: { need: "theirs", place: "mine" },
      dispute: null,
      saved: { place: "theirs" },
    })
  })

  test("and yet another while one is disputed keeps the dispute", () => {
    const state = having(entered({ need: "mine" }), met({ need: "theirs" }), met({ need: "theirs", place: "Leeds" }, 3))
    expect(state).toMatchObject({ version: 3, dispute: { parts: ["need"] }, entries: { need: "mine", place: "Leeds" } })
  })
})

test("words found in this tab are put back; what changed since is disputed", () => {
  const restored = (saved: PlanEntries): EditorEvent => ({
    is: "restored",
    saved,
    entries: { ...saved, need: "unsent" },
  })
  expect(having(restored(base))).toMatchObject({ entries: { need: "unsent" }, dispute: null, version: 1 })
  const older = { ...base, need: "older" }
  expect(having(restored(older))).toMatchObject({ entries: { need: "unsent" }, dispute: { parts: ["need"] } })
})

test("words typed before the page could listen stay, also where older unsent ones come back", () => {
  const early: EditorEvent = {
    is: "typed-early",
    parts: ["need"],
    entries: { ...base, need: "typed early", place: "not touched" },
  }
  expect(having(early).entries).toEqual({ ...base, need: "typed early" })
  const both = having(early, { is: "restored", saved: base, entries: { ...base, need: "unsent", place: "Leeds" } })
  expect(both).toMatchObject({ entries: { need: "typed early", place: "Leeds" }, dispute: null })
})
