import { NOTHING_KNOWN } from "./circumstances"
import type { PlanDraft } from "./plan-draft"

/** A plan that lacks nothing, as the rules see it; `change` is what a test wants different. */
export const aDraft = (change: Partial<PlanDraft> = {}): PlanDraft => ({
  meetingDate: "2026-06-14",
  minutes: 60,
  contact: { name: "Anna Berg", title: "Operations director", style: "neutral" },
  others: [],
  grade: "established",
  braked: false,
  need: "",
  situation: { now: { words: "Two lines stand still on Mondays", asOf: "2026-06-01" } },
  primary: { words: "Anna signs the order for six pumps before I leave", purpose: "so that planning can start" },
  fallbacks: [
    { words: "Anna orders one pump for the Leeds line by 30 June", trigger: "the budget is gone", howItDiffers: "" },
  ],
  size: null,
  factors: [],
  hears: "frame",
  openingLine: "",
  circumstances: NOTHING_KNOWN,
  unfitting: [],
  ...change,
})
