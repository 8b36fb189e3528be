import { OTHER_RULES, OTHERS_EXPLAINED } from "@/lib/objectives/rules-explained/others-explained"
import { findingName } from "../plan-words"
import type { Chapter, ExplainedRule } from "./chapter"
import { readExample, sayFinding } from "./read-example"
import { NOT_MEASURED } from "./say-figures"

/** Two rules that stand by themselves: a pretext, and words that are not English. */
export const othersChapter = (): Chapter => ({
  anchor: "others",
  title: "And two more",
  about: [],
  rules: OTHER_RULES.map((rule): ExplainedRule => {
    const { looksFor, good, bad, limits } = OTHERS_EXPLAINED[rule]
    return {
      anchor: rule,
      name: findingName(rule),
      looksFor,
      examples: [
        readExample(good, "Nothing is said", sayFinding(rule, "Nothing of this kind is found.")),
        readExample(bad, "It is said", sayFinding(rule, "")),
      ],
      figures: [NOT_MEASURED],
      pulls: null,
      limits,
    }
  }),
  tables: [],
})
