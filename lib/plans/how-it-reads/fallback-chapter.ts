import { SURE, SURE_OF_GIVING_UP } from "@/lib/objectives/fallback-blocks"
import {
  BESIDE_FALLBACK_EXPLAINED,
  BESIDE_FALLBACK_RULES,
  FALLBACK_EXPLAINED,
} from "@/lib/objectives/rules-explained/fallback-explained"
import { sayFallbackFact } from "@/lib/objectives/rules-explained/fallback-fact-words"
import { MEASURED } from "@/lib/objectives/rules-explained/measured"
import { FALLBACK_PROBLEMS, type FallbackProblem } from "@/lib/objectives/vocabulary"
import { findingName } from "../plan-words"
import type { Chapter, ExplainedRule } from "./chapter"
import { readExample, sayFinding } from "./read-example"
import { NOT_MEASURED, sayFigures } from "./say-figures"
import { sayPulls, TROUBLE } from "./say-pulls"

const { fallbacks, verdicts } = MEASURED
const FINE = "Nothing of this kind is found."

/** What may be wrong with a fallback, and what of it stops a plan. */
export const fallbackChapter = (): Chapter => ({
  anchor: "fallback",
  title: "The fallback",
  about: [
    "A good fallback is theirs to do, keeps what the primary is for, survives what blocks the primary, is plainly smaller or later, and has a trigger and a date. The two sentences are read side by side, and what is seen is weighed as the criteria are.",
    `A missing fallback always stops a plan. One that asks for the same again or gives up does so only where the words point to it plainly and hardly a doubt is left, and one line on how it differs answers it. Of ${fallbacks.blocked.said} fallbacks it stopped on rows nothing was learnt from, ${fallbacks.blocked.right} were such, and ${fallbacks.blocked.good === 0 ? "no good one was among them" : `${fallbacks.blocked.good} were good`}.`,
  ],
  rules: [...FALLBACK_PROBLEMS.map(problemRule), ...BESIDE_FALLBACK_RULES.map(besideRule)],
  tables: [
    {
      caption: "How sure it must be before it stops a plan",
      columns: ["What", "How sure"],
      rows: [
        ["The same again, most of the primary's words and nothing new", inHundred(SURE.plain)],
        ["The same again, half of the primary's words and no new day or number", inHundred(SURE.less)],
        ["Gives it up, with words of giving up", inHundred(SURE_OF_GIVING_UP)],
      ],
    },
  ],
})

const inHundred = (sure: number) => `${Math.round(sure * 100)} in 100`

function problemRule(problem: FallbackProblem): ExplainedRule {
  const rule = `fallback-${problem}`
  const { looksFor, good, bad, limits } = FALLBACK_EXPLAINED[problem]
  return {
    anchor: rule,
    name: findingName(rule),
    looksFor,
    examples: [readExample(good, "Good", sayFinding(rule, FINE)), readExample(bad, "Less good", sayFinding(rule, ""))],
    figures:
      problem === "missing"
        ? ["Not measured: it is a plain rule, and no labelled row is an empty fallback."]
        : sayFigures(fallbacks.verdict[problem], {
            said: `fallbacks it calls “${findingName(rule).toLowerCase()}”`,
            scored: `${fallbacks.rows} fallbacks nothing was learnt from`,
          }),
    pulls: problem === "missing" ? null : sayPulls(verdicts[problem], sayFallbackFact, TROUBLE),
    limits,
  }
}

function besideRule(rule: (typeof BESIDE_FALLBACK_RULES)[number]): ExplainedRule {
  const { looksFor, good, bad, limits } = BESIDE_FALLBACK_EXPLAINED[rule]
  return {
    anchor: rule,
    name: findingName(rule),
    looksFor,
    examples: [
      readExample(good, "Nothing is said", sayFinding(rule, FINE)),
      readExample(bad, "It is said", sayFinding(rule, "")),
    ],
    figures: [NOT_MEASURED],
    pulls: null,
    limits,
  }
}
