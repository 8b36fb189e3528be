import type { BuyerStyle } from "../relationships/buyer-style"
import type { Grade } from "../relationships/grade"
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

/** One fact that moves the advice: by how many rungs, and what it says for itself. */
export type FactorEffect = {
  step: -1 | 0 | 1
  /** Facts of one family move the advice once, however many of them are ticked. */
  family: string
  /** The reason shown when the fact is ticked. */
  says: string
  /** Shown when the fact is not ticked and would change the advice. */
  wouldSay: string
}

export const FACTOR_EFFECTS = {
  "motive-obvious": {
    step: 1,
    family: "expected",
    says: "They can see why you are coming, so leaving it unsaid would only look odd.",
    wouldSay: "If they already know why you are coming, you could say more.",
  },
  "voiced-need": {
    step: 1,
    family: "expected",
    says: "They voiced the need themselves, so the ask answers something they said.",
    wouldSay: "If they voiced the need themselves, you could say more.",
  },
  "must-prepare": {
    step: 1,
    family: "prepare",
    says: "They have to prepare or bring somebody, and can only do so if they know.",
    wouldSay: "If they had to prepare or bring somebody, they would need to know more.",
  },
  "price-at-stake": {
    step: -1,
    family: "price",
    says: "A price or a concession is at stake, and a figure named early becomes the place to start from.",
    wouldSay: "If a price or a concession came into it, you would say less at the start.",
  },
  "go-between": {
    step: -1,
    family: "go-between",
    says: "It goes through somebody else, who will pass it on in their own words.",
    wouldSay: "If it had to go through somebody else, you would say less.",
  },
  "tender-rules": {
    step: 0,
    family: "tender",
    says: "A tender's rules are in force, so keep to the agenda both sides may see.",
    wouldSay: "If a tender's rules were in force, you would keep to the agenda.",
  },
  "rep-uncomfortable": {
    step: 0,
    family: "comfort",
    says: "You would rather not say it outright, so the words are softer. How much they hear stays the same.",
    wouldSay: "",
  },
} as const satisfies Record<DisclosureFactor, FactorEffect>

/** An open brake on the relationship weighs like a fact against telling. */
export const BRAKE_EFFECT = {
  step: -1,
  says: "Something between you is not settled, so show that you listen before you ask.",
  wouldSay: "If what stands between you were put right, you could say more.",
} as const
