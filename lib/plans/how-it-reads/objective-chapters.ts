import type { WeighedCriterion } from "@/lib/objectives/answers"
import { COMMITMENTS_EXPLAINED } from "@/lib/objectives/rules-explained/commitments-explained"
import { CRITERIA_EXPLAINED } from "@/lib/objectives/rules-explained/criteria-explained"
import { EXAMPLE_MEETING } from "@/lib/objectives/rules-explained/example"
import { MEASURED } from "@/lib/objectives/rules-explained/measured"
import { sayObjectiveFact } from "@/lib/objectives/rules-explained/objective-fact-words"
import { TYPES_EXPLAINED } from "@/lib/objectives/rules-explained/types-explained"
import { SUGGESTED_SIZE } from "@/lib/objectives/suggested-size"
import { COMMITMENTS, CRITERIA, type Criterion, OBJECTIVE_TYPES } from "@/lib/objectives/vocabulary"
import { sayDay } from "@/lib/time/say-time"
import { CRITERION_WORDS, SIZE_WORDS } from "../plan-words"
import type { Chapter, ExplainedRule } from "./chapter"
import { readExample, sayFinding } from "./read-example"
import { COMMITMENT_WORDS, TYPE_WORDS } from "./read-words"
import { sayFigures } from "./say-figures"
import { sayPulls } from "./say-pulls"

const { objectives, criteria } = MEASURED
const SCORED = `${objectives.rows} objectives nothing was learnt from`

/** What is found where a criterion is not met. */
const UNMET: Record<Criterion, string> = {
  specific: "not specific",
  measurable: "not measurable",
  achievable: "not achievable",
  relevant: "not relevant",
  time_bound: "without a time",
}

/** The five criteria. */
export const criteriaChapter = (): Chapter => ({
  anchor: "objective",
  title: "The objective",
  about: [
    "Five things are asked of a primary, as a sales call needs them. Each is met, unclear or missing; none of them ever stops you.",
    "Whether there is a time is a plain rule. The other four are weighed: what is seen in the words speaks for or against, by as much as labelled objectives taught. The figure behind a fact is its weight; the lists are ordered by how far it moves them in all. Single words in them are what the rows taught, and no reason anybody would give.",
  ],
  rules: CRITERIA.map((criterion): ExplainedRule => {
    const { looksFor, good, bad, limits } = CRITERIA_EXPLAINED[criterion]
    return {
      anchor: criterion,
      name: CRITERION_WORDS[criterion],
      looksFor,
      examples: [
        readExample(good, "Good", ({ primary }) => primary?.criteria[criterion].says ?? ""),
        readExample(bad, "Less good", sayFinding(criterion, "")),
      ],
      figures: sayFigures(objectives.unmet[criterion], {
        said: `objectives it calls ${UNMET[criterion]}`,
        scored: SCORED,
      }),
      pulls:
        criterion === "time_bound" ? null : sayPulls(criteria[criterion satisfies WeighedCriterion], sayObjectiveFact),
      limits,
    }
  }),
  tables: [],
})

/** What it asks for. */
export const commitmentsChapter = (): Chapter => ({
  anchor: "asks-for",
  title: "What it asks for",
  about: [
    "Every objective is read as one of four. Nothing is said of it by itself; the rules that judge from the plan, the rewrite and your progress rest on it.",
  ],
  rules: COMMITMENTS.map((commitment): ExplainedRule => {
    const { looksFor, good, bad, limits } = COMMITMENTS_EXPLAINED[commitment]
    const called = COMMITMENT_WORDS[commitment]
    const [is, isNot] = [good, bad].map((example, at) =>
      readExample(example, at === 0 ? "Read so" : "Not read so", ({ primary }) =>
        primary ? `It reads as: ${COMMITMENT_WORDS[primary.commitment].toLowerCase()}.` : "",
      ),
    )
    return {
      anchor: `asks-${commitment}`,
      name: called,
      looksFor,
      examples: [is, isNot].filter((one) => one !== undefined),
      figures: sayFigures(objectives.commitment[commitment], {
        said: `objectives it reads as “${called.toLowerCase()}”`,
        scored: SCORED,
      }),
      pulls: null,
      limits,
    }
  }),
  tables: [],
})

/** The kind of thing it is after. */
export const typesChapter = (): Chapter => ({
  anchor: "kinds",
  title: "What kind of thing it is after",
  about: [
    "The kind suggests how big the ask is, what is likeliest to stand in its way, and the fallbacks to start from. You may say otherwise wherever it matters.",
    "It is the weakest of the readings: of many a sentence two kinds would do, and where it cannot tell it says “something else”.",
  ],
  rules: OBJECTIVE_TYPES.map((type): ExplainedRule => {
    const { looksFor, good, bad } = TYPES_EXPLAINED[type]
    const called = TYPE_WORDS[type]
    const read = (example: typeof good, label: string) =>
      readExample(example, label, ({ primary }) =>
        primary ? `It reads as: ${TYPE_WORDS[primary.type].toLowerCase()}.` : "",
      )
    return {
      anchor: `kind-${type}`,
      name: called,
      looksFor: `${looksFor} Taken to be a ${SIZE_WORDS[SUGGESTED_SIZE[type]].label.toLowerCase()} ask, unless you say otherwise.`,
      examples: [read(good, "Read so"), read(bad, "Not read so")],
      figures: sayFigures(objectives.type[type], {
        said: `objectives it reads as ${called.toLowerCase()}`,
        scored: SCORED,
      }),
      pulls: null,
      limits: "",
    }
  }),
  tables: [],
})

/** Whom and when the examples are about. */
export const EXAMPLES_ARE = `The examples are for a meeting on ${sayDay(EXAMPLE_MEETING.day, EXAMPLE_MEETING.day)} with ${EXAMPLE_MEETING.name}, ${EXAMPLE_MEETING.title}.`
