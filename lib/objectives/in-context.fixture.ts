import { aDraft } from "./a-draft.fixture"
import { assessObjective } from "./assess-objective"
import { type Circumstances, type EarlierAim, NOTHING_KNOWN } from "./circumstances"
import type { InContext } from "./context-rule"
import type { PlanDraft } from "./plan-draft"
import { readObjective } from "./reading"

export type Change = Partial<Omit<PlanDraft, "primary" | "circumstances">> & {
  purpose?: string
  known?: Partial<Circumstances>
}

/** A plan for a meeting with Hanna Berg, Head of Training, of whom and of which nothing else is known. */
export function aPlanFor(words: string, { purpose = "", known = {}, ...change }: Change = {}): PlanDraft {
  return aDraft({
    contact: { name: "Hanna Berg", title: "Head of Training", style: "neutral" },
    situation: {},
    primary: { words, purpose },
    circumstances: { ...NOTHING_KNOWN, ...known },
    ...change,
  })
}

/** That plan's primary, as a rule that judges from the plan is given it. */
export function inContext(words: string, change: Change = {}): InContext {
  const draft = aPlanFor(words, change)
  const about = { meetingDate: draft.meetingDate, names: ["Hanna Berg"] }
  return {
    draft,
    reading: readObjective(words, about.meetingDate, about),
    assessment: assessObjective({ text: words, ...about }),
  }
}

export const whoDecides = (words: string) => ({ situation: { "who-decides": { words, asOf: "2026-06-01" } } })

/** So many earlier meetings with somebody there, for this; the newest of them agreed to `agreed`. */
export const earlier = (times: number, primary = "Hanna books a place", agreed: EarlierAim["agreed"] = null) => ({
  known: {
    earlier: Array.from({ length: times }, (_, at) => ({
      primary,
      isWithContact: true,
      agreed: at === 0 ? agreed : null,
    })),
  },
})
