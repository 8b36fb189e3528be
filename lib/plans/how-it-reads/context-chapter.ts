import { LARGE_SUM, SHORT_MEETING } from "@/lib/objectives/context-overreach"
import { SEVERAL } from "@/lib/objectives/context-same-every-time"
import { LATER_MEETING } from "@/lib/objectives/context-underreach"
import { criterionOf } from "@/lib/objectives/judge-from-context"
import { MOST_FROM_CONTEXT } from "@/lib/objectives/review-primary"
import { CONTEXT_EXPLAINED } from "@/lib/objectives/rules-explained/context-explained"
import { CONTEXT_RULES } from "@/lib/objectives/vocabulary"
import { CRITERION_WORDS, findingName } from "../plan-words"
import type { Chapter, ExplainedRule } from "./chapter"
import { readExample, sayFinding } from "./read-example"
import { NOT_MEASURED } from "./say-figures"

/** What is judged from the plan and not from the sentence. */
export const contextChapter = (): Chapter => ({
  anchor: "plan-knows",
  title: "What the plan knows",
  about: [
    `The same sentence is right in one plan and wrong in another. Where the plan knows more than the sentence, it is judged from both, the most serious first, and at most ${MOST_FROM_CONTEXT} are said at a time. What the plan does not know is not guessed.`,
  ],
  rules: CONTEXT_RULES.map((rule): ExplainedRule => {
    const { looksFor, good, bad, limits } = CONTEXT_EXPLAINED[rule]
    const criterion = criterionOf(rule)
    return {
      anchor: rule,
      name: findingName(rule),
      looksFor: criterion ? `${looksFor} It bears on “${CRITERION_WORDS[criterion]}”.` : looksFor,
      examples: [
        readExample(good, "Nothing is said", sayFinding(rule, "Nothing of this kind is found.")),
        readExample(bad, "It is said", sayFinding(rule, "")),
      ],
      figures: [NOT_MEASURED],
      pulls: null,
      limits,
    }
  }),
  tables: [
    {
      caption: "Where a line is drawn",
      columns: ["What", "From"],
      rows: [
        ["A first step is too small by now", `meeting ${LATER_MEETING} with the account`],
        ["The same words again", `${SEVERAL} earlier meetings`],
        ["A decision is large", `a sum of ${LARGE_SUM.toLocaleString("en-GB")} or more, whatever the currency`],
        ["A meeting is short for it", `fewer than ${SHORT_MEETING} minutes`],
      ],
    },
  ],
})
