import { findAbsentDecider } from "./context-absent-decider"
import { findAlreadyAgreed } from "./context-already-agreed"
import { findOnlyInformation } from "./context-only-information"
import { findOnlyOurQuarter } from "./context-only-our-quarter"
import { findContextOverreach } from "./context-overreach"
import type { ContextRule, InContext } from "./context-rule"
import { findSameEveryTime } from "./context-same-every-time"
import { findUnderreach } from "./context-underreach"
import { askWhoDecides } from "./context-who-decides"
import type { Finding } from "./finding"
import { CONTEXT_RULES, type ContextRuleName, type Criterion } from "./vocabulary"

/** Each with the criterion it bears on; null for what is asked and is no fault. */
const RULES: Record<ContextRuleName, { judge: ContextRule; bearsOn: Criterion | null }> = {
  "absent-decider": { judge: findAbsentDecider, bearsOn: "achievable" },
  "already-agreed": { judge: findAlreadyAgreed, bearsOn: "relevant" },
  overreach: { judge: findContextOverreach, bearsOn: "achievable" },
  "same-every-time": { judge: findSameEveryTime, bearsOn: "achievable" },
  underreach: { judge: findUnderreach, bearsOn: "achievable" },
  "only-information": { judge: findOnlyInformation, bearsOn: null },
  "only-our-quarter": { judge: findOnlyOurQuarter, bearsOn: "relevant" },
  "who-decides": { judge: askWhoDecides, bearsOn: null },
}

/**
 * What a plan's facts say of its primary, the most serious first: all of it, so that what a rep sets aside lets the
 * next be heard. Where the words alone already fail a criterion, nothing more is said of it.
 */
export function judgeFromContext(primary: InContext): Finding[] {
  return CONTEXT_RULES.flatMap((rule) => {
    const { judge, bearsOn } = RULES[rule]
    if (bearsOn && primary.assessment.criteria[bearsOn].verdict === "missing") return []
    const found = judge(primary)
    return found ? [{ rule, field: "primary", weight: "advises", ...found } as const] : []
  })
}

/** The criterion that a context rule bears on; null for any other rule. */
export const criterionOf = (rule: string): Criterion | null => RULES[rule as ContextRuleName]?.bearsOn ?? null
