import { CRITERIA } from "@/lib/objectives/vocabulary"
import { CRITERION_WORDS } from "@/lib/plans/plan-words"
import { GRADES_OR_NONE } from "@/lib/relationships/grade"
import { sayGrade } from "@/lib/relationships/sign-words"
import type { Steps } from "./period"
import type { AdviceRow, DebriefCount, LeftOut, Progress, ProgressStep, ToldRow } from "./progress"
import { addRates, isTooFew, type Rate, sayRate } from "./rate"
import { sayStep } from "./say-step"
import { wilsonInterval } from "./wilson"

export const DEBRIEF_COUNT_WORDS = {
  asked: { title: "Asked for the primary", counts: "Asked" },
  primary: { title: "Got the primary", counts: "Got it" },
  "primary-or-fallback": { title: "Got the primary or the fallback", counts: "Got one of them" },
} as const satisfies Record<DebriefCount, { title: string; counts: string }>

/** One share over time, ready to be drawn. */
export type Trend = { title: string; counts: string; steps: { label: string; rate: Rate }[] }

const trendOf = (steps: readonly ProgressStep[], unit: Steps["unit"], rateOf: (step: ProgressStep) => Rate) =>
  steps.map((step) => ({ label: sayStep(step.start, unit), rate: rateOf(step) }))

/** Each criterion over time, in the order of the method. */
export const criteriaTrends = (steps: readonly ProgressStep[], unit: Steps["unit"]): Trend[] =>
  CRITERIA.map((criterion) => ({
    title: CRITERION_WORDS[criterion],
    counts: "Met",
    steps: trendOf(steps, unit, ({ criteria }) => criteria[criterion]),
  }))

/** What debriefs tell, over time. */
export const debriefTrends = (steps: readonly ProgressStep[], unit: Steps["unit"]): Trend[] =>
  (Object.keys(DEBRIEF_COUNT_WORDS) as DebriefCount[]).map((count) => ({
    ...DEBRIEF_COUNT_WORDS[count],
    steps: trendOf(steps, unit, ({ debriefs }) => debriefs[count]),
  }))

/** What counts for no one, in one sentence; empty where everything counts. */
export function sayLeftOut({ doesNotFit, notRead }: LeftOut): string {
  const said = [
    notRead ? `${notRead} ${notRead === 1 ? "meeting" : "meetings"} with no primary that could be read` : "",
    doesNotFit ? `${doesNotFit} ${doesNotFit === 1 ? "finding" : "findings"} that you said did not fit` : "",
  ].filter(Boolean)
  return said.length > 0 ? `Not counted: ${said.join(", and ")}.` : ""
}

/** By grade, weakest first, told before not told. */
export const inOrder = (rows: readonly ToldRow[]): { words: [string, string]; rate: Rate }[] =>
  GRADES_OR_NONE.flatMap((grade) =>
    [true, false].flatMap((told) =>
      rows
        .filter((row) => row.grade === grade && row.told === told)
        .map(({ achieved }): { words: [string, string]; rate: Rate } => ({
          words: [sayGrade(grade), told ? "The ask was told" : "The ask was not told"],
          rate: achieved,
        })),
    ),
  )

/** What came of telling and of not telling, over all grades. */
export function sayTelling({ told, notSaidHowMuch }: Pick<Progress, "told" | "notSaidHowMuch">): string {
  const rate = (wasTold: boolean) =>
    addRates(told.filter((row) => row.told === wasTold).map(({ achieved }) => achieved))
  const unsaid = notSaidHowMuch
    ? ` ${notSaidHowMuch} ${notSaidHowMuch === 1 ? "debrief does" : "debriefs do"} not say how much was told.`
    : ""
  return `${compare(["Where you told the ask, you got the primary in", rate(true)], ["where you did not, in", rate(false)])}${unsaid}`
}

/** How often the advice was followed, and what came of it. */
export function sayAdvice(rows: readonly AdviceRow[]): string {
  const rate = (followed: boolean) =>
    addRates(rows.filter((row) => row.followed === followed).map(({ achieved }) => achieved))
  const [followed, otherwise] = [rate(true), rate(false)]
  const often = `You followed the advice on what they hear in ${sayRate({ met: followed.of, of: followed.of + otherwise.of })}.`
  return `${often} ${compare(["Following it, you got the primary in", followed], ["choosing otherwise, in", otherwise])}`
}

/** Two shares in one sentence, and whether they can be told apart. */
function compare([say, one]: [string, Rate], [sayOther, other]: [string, Rate]): string {
  const counted = (rate: Rate) => (isTooFew(rate) && rate.of > 0 ? `${rate.met} of ${rate.of}` : sayRate(rate))
  const sentence = `${say} ${counted(one)}; ${sayOther} ${counted(other)}.`
  if (one.of === 0 || other.of === 0) return sentence
  if (isTooFew(one) || isTooFew(other)) return `${sentence} That is too few to compare.`
  const [a, b] = [wilsonInterval(one.met, one.of), wilsonInterval(other.met, other.of)]
  const apart = a.low > b.high || b.low > a.high
  return apart ? sentence : `${sentence} The two intervals overlap, so neither is shown to work better.`
}
