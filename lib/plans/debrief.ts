import type { Rung } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import type { BuyerReaction, Outcome } from "./meeting"

/** What a rep says of a meeting afterwards. */
export type DebriefEntries = {
  outcome: Outcome
  /** Null where there was no primary to ask for. */
  primaryAsked: boolean | null
  /** What brought the fallback out; empty where it stayed in the pocket. */
  fallbackTrigger: string
  said: string
  /** How much of it they heard; null where nobody has said. */
  heard: Rung | null
  reaction: BuyerReaction | null
  agreedAction: string
  /** Whose it is to do, by name. */
  agreedBy: string
  agreedDue: PlainDate | null
}

/** A debrief as it is stored. */
export type Debrief = DebriefEntries & { version: number; updatedAt: Date }

/** The version a debrief is sent with that nobody has stored yet. */
export const NOT_DEBRIEFED = 0

/** Longest words of each field, in UTF-16 code units. */
export const LONGEST_DEBRIEF = { fallbackTrigger: 300, said: 2_000, agreedAction: 500, agreedBy: 120 } as const

/** What a debrief says, without when and how often it was stored. */
export const entriesOfDebrief = ({ version: _version, updatedAt: _updatedAt, ...entries }: Debrief): DebriefEntries =>
  entries

const NAMES = [
  "outcome",
  "primaryAsked",
  "fallbackTrigger",
  "said",
  "heard",
  "reaction",
  "agreedAction",
  "agreedBy",
  "agreedDue",
] as const satisfies readonly (keyof DebriefEntries)[]

/** Whether two debriefs say the same. */
export const sameDebrief = (one: DebriefEntries, other: DebriefEntries): boolean =>
  NAMES.every((name) => one[name] === other[name])
