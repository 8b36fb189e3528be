import type { FallbackStart } from "@/lib/objectives/fallback-starts"
import type { SituationPrompt } from "@/lib/objectives/vocabulary"
import { differingParts, type EntryPart, mergeEntries, withPart } from "@/lib/plans/compare-entries"
import { afterOneTap, type OneTap } from "@/lib/plans/one-tap"
import type { Fallback } from "@/lib/plans/plan"
import { MOST_FALLBACKS, NO_FALLBACK, type PlanEntries } from "@/lib/plans/plan-entries"
import type { PlainDate } from "@/lib/relationships/sign"
import { hadBack, type SetAside, setAside } from "./set-aside"

export type EditorState = {
  /** What stands on the page. */
  entries: PlanEntries
  /** What is stored, as far as this page knows. */
  saved: PlanEntries
  version: number
  /** Parts changed here and elsewhere, differently; nothing is sent until somebody has chosen. */
  dispute: { theirs: PlanEntries; parts: EntryPart[] } | null
  /** Parts that changed elsewhere and were taken over, to be said once. */
  taken: EntryPart[]
  /** The version at which a ready plan stopped passing and went back to draft; null where none did here. */
  takenBackAt: number | null
  /** What an offer took the place of in the primary, to be had back. */
  setAside: SetAside<string>
  /** What a start took the place of, by the fallback's place. */
  fallbacksAside: Readonly<Partial<Record<number, SetAside<Fallback>>>>
}

export type EditorEvent =
  | { is: "entered"; changes: Partial<PlanEntries> }
  | { is: "situation-entered"; prompt: SituationPrompt; words: string; today: PlainDate }
  | { is: "one-tap"; press: Exclude<OneTap, "offer">; today: PlainDate }
  | { is: "offer-taken"; offer: string }
  | { is: "had-back" }
  | { is: "fallback-entered"; at: number; changes: Partial<Fallback> }
  | { is: "start-taken"; at: number; start: FallbackStart }
  | { is: "fallback-had-back"; at: number }
  | { is: "fallback-added" }
  | { is: "fallback-removed"; at: number }
  | { is: "saved"; version: number; entries: PlanEntries; takenBack: boolean }
  | { is: "met-another-version"; version: number; theirs: PlanEntries }
  | { is: "restored"; entries: PlanEntries; saved: PlanEntries }
  | { is: "typed-early"; parts: EntryPart[]; entries: PlanEntries }
  | { is: "chose"; part: EntryPart; keep: "mine" | "theirs" }
  | { is: "read-what-was-taken" }

export const startingState = (saved: PlanEntries, version: number, entries = saved): EditorState => ({
  entries,
  saved,
  version,
  dispute: null,
  taken: [],
  takenBackAt: null,
  setAside: [],
  fallbacksAside: {},
})

/** What the page holds after something happened. Pure; loses no words of either side. */
export function nextState(state: EditorState, event: EditorEvent): EditorState {
  switch (event.is) {
    case "entered":
      return { ...state, entries: { ...state.entries, ...event.changes } }
    case "situation-entered":
      return { ...state, entries: noteSituation(state.entries, event) }
    case "one-tap":
      return { ...state, entries: afterOneTap(state.entries, event.press, { today: event.today, offer: null }) }
    case "offer-taken":
      return takeOffer(state, event.offer)
    case "had-back":
      return havePrimaryBack(state)
    case "fallback-entered":
      return changeFallback(state, event.at, event.changes)
    case "start-taken":
      return takeStart(state, event)
    case "fallback-had-back":
      return haveFallbackBack(state, event.at)
    case "fallback-added":
      return changeFallbacks(state, (rows) =>
        [...(rows.length > 0 ? rows : [NO_FALLBACK]), NO_FALLBACK].slice(0, MOST_FALLBACKS),
      )
    case "fallback-removed":
      return changeFallbacks(state, (rows) => rows.filter((_, at) => at !== event.at))
    case "saved":
      return {
        ...state,
        saved: event.entries,
        version: event.version,
        takenBackAt: event.takenBack ? event.version : state.takenBackAt,
      }
    case "met-another-version":
      return event.version <= state.version ? state : mergeWith(state, event)
    case "restored":
      return restore(state, event)
    case "typed-early":
      return {
        ...state,
        entries: event.parts.reduce((kept, part) => withPart(kept, part, event.entries), state.entries),
      }
    case "chose":
      return settle(state, event)
    case "read-what-was-taken":
      return { ...state, taken: [] }
  }
}

function noteSituation(
  entries: PlanEntries,
  { prompt, words, today }: { prompt: SituationPrompt; words: string; today: PlainDate },
): PlanEntries {
  return {
    ...entries,
    situation: { ...entries.situation, [prompt]: { words, asOf: words.trim() === "" ? "" : today } },
  }
}

/** Takes words into the primary; those that stood there are kept, so that neither are lost. */
function takeOffer(state: EditorState, primaryWords: string): EditorState {
  const stood = state.entries.primaryWords
  const aside = stood.trim() === "" ? state.setAside : setAside(state.setAside, stood, primaryWords)
  return { ...state, entries: { ...state.entries, primaryWords }, setAside: aside }
}

function havePrimaryBack(state: EditorState): EditorState {
  const back = hadBack(state.setAside, state.entries.primaryWords)
  return back ? { ...state, entries: { ...state.entries, primaryWords: back.words }, setAside: back.aside } : state
}

/** Takes a start into a fallback, its trigger with it; what stood there is kept, even where it was nothing. */
function takeStart(state: EditorState, { at, start }: { at: number; start: FallbackStart }): EditorState {
  const taken = { ...NO_FALLBACK, ...start }
  const aside = setAside(state.fallbacksAside[at] ?? [], state.entries.fallbacks[at] ?? NO_FALLBACK, taken)
  return { ...changeFallback(state, at, taken), fallbacksAside: { ...state.fallbacksAside, [at]: aside } }
}

function haveFallbackBack(state: EditorState, at: number): EditorState {
  const back = hadBack(state.fallbacksAside[at] ?? [], state.entries.fallbacks[at] ?? NO_FALLBACK)
  if (!back) return state
  return { ...changeFallback(state, at, back.words), fallbacksAside: { ...state.fallbacksAside, [at]: back.aside } }
}

const changeFallback = (state: EditorState, changed: number, changes: Partial<Fallback>): EditorState =>
  changeFallbacks(state, (rows) =>
    Array.from({ length: Math.max(rows.length, changed + 1) }, (_, at) => ({
      ...(rows[at] ?? NO_FALLBACK),
      ...(at === changed ? changes : {}),
    })),
  )

const changeFallbacks = (state: EditorState, change: (rows: readonly Fallback[]) => Fallback[]): EditorState => ({
  ...state,
  entries: { ...state.entries, fallbacks: change(state.entries.fallbacks) },
})

/** Words kept in this tab come back under those typed on the page meanwhile, which are newer. */
function restore(state: EditorState, kept: { entries: PlanEntries; saved: PlanEntries }): EditorState {
  const newer = differingParts(state.entries, state.saved)
  const mine = newer.reduce((entries, part) => withPart(entries, part, state.entries), kept.entries)
  return mergeWith({ ...state, entries: mine, saved: kept.saved }, { version: state.version, theirs: state.saved })
}

function mergeWith(state: EditorState, { version, theirs }: { version: number; theirs: PlanEntries }): EditorState {
  const { entries, taken, disputed } = mergeEntries(state.saved, state.entries, theirs)
  const still = new Set([...(state.dispute?.parts ?? []), ...disputed])
  const parts = differingParts(entries, theirs).filter((part) => still.has(part))
  return { ...state, entries, saved: theirs, version, dispute: parts.length > 0 ? { theirs, parts } : null, taken }
}

function settle(state: EditorState, { part, keep }: { part: EntryPart; keep: "mine" | "theirs" }): EditorState {
  if (!state.dispute) return state
  const { theirs } = state.dispute
  const parts = state.dispute.parts.filter((other) => other !== part)
  const entries = keep === "mine" ? state.entries : withPart(state.entries, part, theirs)
  return { ...state, entries, dispute: parts.length > 0 ? { theirs, parts } : null }
}
