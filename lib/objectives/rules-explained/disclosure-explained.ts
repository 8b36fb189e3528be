import type { RungQuestion } from "../advised-rung"
import type { Rung } from "../vocabulary"

/** A question to the ladder, and the same in a sentence. */
export type LadderExample = { given: string; asked: RungQuestion }

const asked = (change: Partial<RungQuestion>): RungQuestion => ({
  type: "order",
  size: "medium",
  grade: "established",
  style: "neutral",
  factors: [],
  braked: false,
  isFallback: false,
  ...change,
})

/** What each rung of the ladder means, with a case that is advised so and one that is not. */
export const RUNGS_EXPLAINED: Record<Rung, { looksFor: string; good: LadderExample; bad: LadderExample }> = {
  purpose: {
    looksFor:
      "They hear the true topic and why it may help them. The ask stays with you until it is their turn to speak.",
    good: {
      given: "A large order, a guarded buyer, hardly known.",
      asked: asked({ grade: "new", style: "guarded", size: "large" }),
    },
    bad: { given: "The same order, and they trust you.", asked: asked({ grade: "trusted", size: "large" }) },
  },
  frame: {
    looksFor: "They hear what you would like to cover, and that at the end you decide together; no is fine.",
    good: { given: "A medium ask of somebody neutral whom you know.", asked: asked({}) },
    bad: { given: "The same, and a small ask.", asked: asked({ size: "small" }) },
  },
  ask: {
    looksFor: "They hear the ask itself in the meeting, with their own reason.",
    good: {
      given: "A contract, an open buyer who trusts you.",
      asked: asked({ type: "contract", size: "large", grade: "trusted", style: "open" }),
    },
    bad: {
      given: "The same, and you hardly know each other.",
      asked: asked({ type: "contract", size: "large", grade: "new", style: "open" }),
    },
  },
  "ask-ahead": {
    looksFor: "The ask stands in the invitation already, so that they can prepare for it.",
    good: {
      given: "They trust you, and must bring a colleague for it.",
      asked: asked({ grade: "trusted", factors: ["must-prepare"] }),
    },
    bad: {
      given: "The same, and you are no more than established.",
      asked: asked({ factors: ["must-prepare"], style: "open" }),
    },
  },
}

/** Limits that hold whatever else is true. */
export const GATES = ["fallback", "not-trusted", "tender", "not-graded"] as const
type Gate = (typeof GATES)[number]
export const GATES_EXPLAINED: Record<Gate, { called: string; says: string; example: LadderExample; highest: Rung }> = {
  fallback: {
    called: "A fallback is never told at the start",
    says: "It would hand over the smaller option before the bigger one has been considered.",
    example: {
      given: "A small fallback, an open buyer who trusts you and voiced the need.",
      asked: asked({ isFallback: true, grade: "trusted", style: "open", size: "small", factors: ["voiced-need"] }),
    },
    highest: "purpose",
  },
  "not-trusted": {
    called: "The ask stands in an invitation only where they trust you",
    says: "In writing, and before a word is said, it is easily declined.",
    example: {
      given: "A small ask of an open buyer you know, who voiced the need and must prepare.",
      asked: asked({ style: "open", size: "small", factors: ["voiced-need", "must-prepare"] }),
    },
    highest: "ask",
  },
  tender: {
    called: "A tender's rules hold it to the agenda",
    says: "What one bidder says, all must be able to hear.",
    example: {
      given: "An open buyer who trusts you, a small ask, a tender in force.",
      asked: asked({ grade: "trusted", style: "open", size: "small", factors: ["tender-rules"] }),
    },
    highest: "frame",
  },
  "not-graded": {
    called: "Nobody has graded the relationship",
    says: "Then the advice is the careful one, as for somebody new, and says so.",
    example: {
      given: "A large ask of somebody neutral whom nobody has graded.",
      asked: asked({ grade: "not-graded", size: "large" }),
    },
    highest: "purpose",
  },
}
