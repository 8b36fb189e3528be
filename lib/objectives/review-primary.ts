import { assessObjective } from "./assess-objective"
import type { Assessment } from "./assessment"
import { calledIn } from "./called-in"
import type { Finding } from "./finding"
import { criterionOf, judgeFromContext } from "./judge-from-context"
import { leanOnNeed } from "./lean-on-need"
import type { PlanDraft } from "./plan-draft"
import type { PrimaryReview } from "./plan-review"
import { quietFindings } from "./quiet-findings"
import { readObjective } from "./reading"
import { rewriteToStartFrom } from "./rewrite-to-start-from"

/** More than this at a time is a lecture. */
export const MOST_FROM_CONTEXT = 2

/** The primary as its words read, and then as it stands in its plan; what was said not to fit stands apart from both. */
export function reviewPrimary(draft: PlanDraft, names: readonly string[]): PrimaryReview {
  const {
    primary: { words },
    meetingDate,
    unfitting,
  } = draft
  const alone = assessObjective({ text: words, meetingDate, names })
  if (!alone.english) return { ...alone, quieted: [], rewrite: null }
  const reading = readObjective(words, meetingDate, { names })
  const assessment = leanOnNeed(alone, reading, draft.need)
  const ofWords = quietFindings(assessment.findings, words, unfitting)
  const ofPlan = quietFindings(judgeFromContext({ draft, reading, assessment }), words, unfitting)
  const heard = ofPlan.findings.slice(0, MOST_FROM_CONTEXT)
  return {
    ...assessment,
    criteria: inContext(assessment.criteria, heard),
    findings: [...heard, ...ofWords.findings.filter(({ rule }) => !saysItBetter(heard, assessment, rule))],
    quieted: [...ofPlan.quieted, ...ofWords.quieted],
    rewrite: rewriteToStartFrom(reading, assessment, calledIn(draft)),
  }
}

/** What the words alone would pass is not settled while the plan speaks against it. */
function inContext(criteria: Assessment["criteria"], heard: readonly Finding[]): Assessment["criteria"] {
  const judged = { ...criteria }
  for (const { rule, says, question, evidence } of heard) {
    const criterion = criterionOf(rule)
    if (criterion && judged[criterion].verdict === "met")
      judged[criterion] = { verdict: "unclear", says, question, evidence }
  }
  return judged
}

/** Of words that keep things as they are, "too small by now" says what "it moves nothing on" would say again. */
const saysItBetter = (heard: readonly Finding[], { commitment }: Assessment, rule: string) =>
  rule === "relevant" && commitment === "continuation" && heard.some((one) => one.rule === "underreach")
