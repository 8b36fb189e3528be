import { BUYER_STYLE_WORDS } from "@/lib/customers/buyer-style-words"
import { ADVICE_OF_RUNG } from "@/lib/objectives/advise-disclosure"
import { adviseRung } from "@/lib/objectives/advised-rung"
import {
  DISCLOSURE_TABLE,
  FACTOR_TABLE,
  FACTORS,
  type FactorId,
  type FactorRow,
} from "@/lib/objectives/disclosure-table"
import {
  GATES,
  GATES_EXPLAINED,
  type LadderExample,
  RUNGS_EXPLAINED,
} from "@/lib/objectives/rules-explained/disclosure-explained"
import { MEASURED } from "@/lib/objectives/rules-explained/measured"
import { ASK_SIZES, type AskSize, type DisclosureFactor, RUNGS } from "@/lib/objectives/vocabulary"
import { BUYER_STYLES, type BuyerStyle } from "@/lib/relationships/buyer-style"
import { GRADES, type GradeOrNone } from "@/lib/relationships/grade"
import { GRADE_WORDS, sayGrade } from "@/lib/relationships/sign-words"
import { factorWords, rungWords, SIZE_WORDS, WEIGHT_WORDS } from "../plan-words"
import type { Chapter, ExplainedRule, PlainTable, SaidExample } from "./chapter"
import { sayFigures } from "./say-figures"

const WORDS = rungWords("the customer")
const FACTOR_WORDS = factorWords("they")
const { disclosure } = MEASURED
const SCORED = `${disclosure.rows} primaries nothing was learnt from`

/** How much they hear: the ladder, the limits that hold whatever else is true, and every fact that weighs. */
export const disclosureChapter = (): Chapter => ({
  anchor: "hears",
  title: "How much they hear",
  about: [
    "Grade, buyer style and the size of the ask give the rung to start from; facts move it up or down by one, and the limits hold it. You decide: it never stops you.",
    `A fallback is kept to yourself in each of the ${disclosure.fallbackRows} scored rows that are one.`,
  ],
  rules: [...RUNGS.map(rungRule), ...GATES.map(gateRule)],
  tables: [startTable(), factorTable()],
})

const read = (label: string, { given, asked }: LadderExample): SaidExample => ({
  label,
  given,
  primary: null,
  words: "",
  says: `Advised: ${WORDS[adviseRung(asked).rung].label.toLowerCase()}.`,
})

function rungRule(rung: (typeof RUNGS)[number]): ExplainedRule {
  const { looksFor, good, bad } = RUNGS_EXPLAINED[rung]
  const advice = ADVICE_OF_RUNG[rung]
  const same = RUNGS.filter((other) => ADVICE_OF_RUNG[other] === advice).map((other) => `“${WORDS[other].label}”`)
  return {
    anchor: `hears-${rung}`,
    name: WORDS[rung].label,
    looksFor,
    examples: [read("Advised", good), read("Not advised", bad)],
    figures: sayFigures(disclosure.advice[advice], {
      said: `primaries for which it advises ${same.join(" or ")}`,
      scored: SCORED,
    }),
    pulls: null,
    limits: "",
  }
}

function gateRule(gate: (typeof GATES)[number]): ExplainedRule {
  const { called, says, example } = GATES_EXPLAINED[gate]
  return {
    anchor: `limit-${gate}`,
    name: called,
    looksFor: says,
    examples: [read("For example", example)],
    figures: [],
    pulls: null,
    limits: "",
  }
}

const startTable = (): PlainTable => ({
  caption: "The rung to start from",
  columns: ["How well you know them", "Buyer style", ...ASK_SIZES.map((size) => `${SIZE_WORDS[size].label} ask`)],
  rows: GRADES.flatMap((grade) =>
    BUYER_STYLES.map((style) => [
      GRADE_WORDS[grade],
      BUYER_STYLE_WORDS[style].label,
      ...ASK_SIZES.map((size) => WORDS[DISCLOSURE_TABLE[grade][style][size]].label),
    ]),
  ),
})

const SIDE_WORDS = { telling: "for telling", "holding-back": "for holding back" } as const

const factorTable = (): PlainTable => ({
  caption: "What weighs",
  columns: ["What is true", "Which way", "How much", "What is said"],
  rows: FACTORS.map((fact) => {
    const { tips, by, says }: FactorRow = FACTOR_TABLE[fact]
    return [factorName(fact), says === "" ? "neither way" : SIDE_WORDS[tips], WEIGHT_WORDS[by], says || "Nothing."]
  }),
})

function factorName(fact: FactorId): string {
  switch (FACTOR_TABLE[fact].about) {
    case "grade":
      return sayGrade(fact as GradeOrNone)
    case "style":
      return `${BUYER_STYLE_WORDS[fact as BuyerStyle].label} buyer`
    case "size":
      return `${SIZE_WORDS[fact as AskSize].label} ask`
    case "factor":
      return FACTOR_WORDS[fact as DisclosureFactor]
    case "brake":
      return "Careful: something between you is not settled"
  }
}
