import type { BuyerStyle } from "../relationships/buyer-style"
import type { Grade, GradeOrNone } from "../relationships/grade"
import type { AskSize, DisclosureFactor, Rung } from "./vocabulary"

/** The starting rung by grade, buyer style and size of the ask. An organisation may change it. */
export type DisclosureLadder = Record<Grade, Record<BuyerStyle, Record<AskSize, Rung>>>

const rungs = (small: Rung, medium: Rung, large: Rung): Record<AskSize, Rung> => ({ small, medium, large })

export const DISCLOSURE_TABLE: DisclosureLadder = {
  new: {
    open: rungs("ask", "frame", "frame"),
    neutral: rungs("frame", "frame", "purpose"),
    guarded: rungs("purpose", "purpose", "purpose"),
  },
  established: {
    open: rungs("ask", "ask", "frame"),
    neutral: rungs("ask", "frame", "frame"),
    guarded: rungs("frame", "purpose", "purpose"),
  },
  trusted: {
    open: rungs("ask", "ask", "ask"),
    neutral: rungs("ask", "ask", "ask"),
    guarded: rungs("ask", "frame", "frame"),
  },
}

/** Which part of the question a fact is about. */
type About = "grade" | "style" | "size" | "factor" | "brake"

/** One line of the table of factors. */
export type FactorRow = {
  about: About
  tips: "telling" | "holding-back"
  /** By how much: it sets the rung to start from, moves it, caps it, or changes the words alone. */
  by: "start" | 1 | -1 | "cap" | "words"
  /** The reason said when it is true; empty where it tips neither way. */
  says: string
  /** The end of "If …", for where it is not true yet, and for where it no longer would be; empty where nobody can say so. */
  ifSo: string
  ifNot?: string
  /** What is better left unsaid while it is true. */
  unsaid?: string
}

const row = (
  about: About,
  tips: "+" | "-",
  by: FactorRow["by"],
  says: string,
  ifSo = "",
  more: Pick<FactorRow, "ifNot" | "unsaid"> = {},
): FactorRow => ({
  about,
  tips: tips === "+" ? "telling" : "holding-back",
  by,
  says,
  ifSo,
  ...more,
})

/**
 * Every fact that decides how much a customer hears, in the order in which they weigh: which way it tips, by how much,
 * and what is said of it. Reasons, "what would change it" and the advice itself are read from here.
 */
export const FACTOR_TABLE = {
  "not-graded": row(
    "grade",
    "-",
    "start",
    "Nobody has graded this relationship yet, so this is the careful advice, as for somebody new.",
  ),
  new: row("grade", "-", "start", "You do not know each other well yet.", "you hardly knew each other"),
  established: row(
    "grade",
    "+",
    "start",
    "You know each other, and they have been reliable with you.",
    "you knew each other fairly well",
  ),
  trusted: row("grade", "+", "start", "They trust you, so plain words will not put them on guard.", "they trusted you"),
  open: row("style", "+", "start", "They take plain speaking well.", "they turned out to take plain speaking well"),
  neutral: row("style", "+", "start", "", "they turned out neither open nor guarded"),
  guarded: row(
    "style",
    "-",
    "start",
    "They are guarded: hearing the ask first would put their defences up.",
    "they turned out to be guarded",
  ),
  small: row("size", "+", "start", "It is a small ask.", "you asked for a small first step"),
  medium: row("size", "+", "start", "", "you asked for a medium step"),
  large: row("size", "-", "start", "It is a large ask, and needs a run-up.", "you asked for something large"),
  "motive-obvious": row(
    "factor",
    "+",
    1,
    "They can see why you are coming, so leaving it unsaid would only look odd.",
    "they already knew why you come",
    { ifNot: "they could not see why you come" },
  ),
  "voiced-need": row(
    "factor",
    "+",
    1,
    "They voiced the need themselves, so the ask answers something they said.",
    "they named the need themselves",
    { ifNot: "they had not named the need themselves" },
  ),
  "must-prepare": row(
    "factor",
    "+",
    1,
    "They have to prepare or bring somebody, and can only do so if they know.",
    "they had to prepare or bring somebody",
    { ifNot: "they had nothing to prepare" },
  ),
  "price-at-stake": row(
    "factor",
    "-",
    -1,
    "A price or a concession is at stake, and a figure named early becomes the place to start from.",
    "a price or a concession came into it",
    { ifNot: "no price were at stake", unsaid: "No figure before they have said what it is worth to them." },
  ),
  "go-between": row(
    "factor",
    "-",
    -1,
    "It goes through somebody else, who will pass it on in their own words.",
    "it had to go through somebody else",
    { ifNot: "you spoke to whoever decides", unsaid: "Nothing you would not want to hear passed on in other words." },
  ),
  careful: row(
    "brake",
    "-",
    -1,
    "Something between you is not settled, so show that you listen before you ask.",
    "something between you went wrong",
    { ifNot: "what stands between you were put right" },
  ),
  "tender-rules": row(
    "factor",
    "-",
    "cap",
    "A tender's rules are in force, so keep to the agenda both sides may see.",
    "a tender's rules came into force",
    { ifNot: "no tender's rules applied", unsaid: "Nothing of the tender that the other bidders could not hear too." },
  ),
  "rep-uncomfortable": row(
    "factor",
    "-",
    "words",
    "You would rather not say it outright, so the words are softer. How much they hear stays the same.",
  ),
} as const satisfies Record<GradeOrNone | BuyerStyle | AskSize | DisclosureFactor | "careful", FactorRow>

export type FactorId = keyof typeof FACTOR_TABLE
export const FACTORS = Object.keys(FACTOR_TABLE) as FactorId[]

/** Facts that weigh once, however many of them are true: a motive they can see, or a need they voiced. */
export const WEIGHED_ONCE: readonly DisclosureFactor[] = ["motive-obvious", "voiced-need"]
