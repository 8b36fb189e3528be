import { readFileSync } from "node:fs"
import { RUNGS } from "../vocabulary"
import { agreedThing } from "../agreed-thing"
import { readAgreedAct } from "../agreed-act"
import { assessObjective } from "../assess-objective"
import { checkFallback } from "../check-fallback"
import { factsOfFallback } from "../fallback-facts"
import { readPair } from "../fallback-pair"
import type { Span } from "../finding"
import { factsOf } from "../objective-facts"
import { openingLine } from "../opening-line"
import { pivotLine } from "../pivot-line"
import { primaryAfter } from "../primary-after"
import { readObjective } from "../reading"
import { reviewPlan } from "../review-plan"
import { disclosureQuestion } from "../disclosure-question"
import { spanOf } from "../words"
import { approvedPlans } from "./approved-plans"
import type { FallbackRow, ObjectiveRow } from "./score-corpus"

/*
 * What the rules see in labelled rows, and say of plans, as it was last read and approved. A rule that changes what it
 * sees changes a line there, and whoever changed it reads which sentences are read otherwise now. `npm run approve:rules`
 * writes it anew.
 */

/** One text: what it was written for, and what the rules made of it. */
type Approved = { of: string; made: unknown }

const textOf = (name: string) => readFileSync(new URL(`./${name}.jsonl`, import.meta.url), "utf8").trim()
const linesOf = <Row>(name: string): Row[] =>
  textOf(name)
    .split("\n")
    .map((line) => JSON.parse(line) as Row)

/** Only rows that may be read for errors: the odd lines of what is scored in halves, none of what is kept for scoring. */
const every = <Row>(nth: number, rows: Row[]) => rows.filter((_, at) => at % nth === 0)
const odd = <Row>(rows: Row[]) => every(2, rows)

const OBJECTIVES: readonly ObjectiveRow[] = [
  ...linesOf<ObjectiveRow>("objectives"),
  ...linesOf<ObjectiveRow>("own-objectives"),
  ...linesOf<ObjectiveRow>("own-plain-objectives"),
  ...linesOf<ObjectiveRow>("own-unseen-objectives"),
  ...odd(linesOf<ObjectiveRow>("own-second-objectives")),
  ...odd(linesOf<ObjectiveRow>("own-third-objectives")),
  ...every(6, linesOf<ObjectiveRow>("own-fourth-objectives")),
]

const PAIRS: readonly FallbackRow[] = [
  ...linesOf<FallbackRow>("fallbacks"),
  ...linesOf<FallbackRow>("own-fallbacks"),
  ...linesOf<FallbackRow>("own-plain-fallbacks"),
  ...odd(linesOf<FallbackRow>("own-second-fallbacks")),
  ...odd(linesOf<FallbackRow>("own-third-fallbacks")),
  ...every(6, linesOf<FallbackRow>("own-fourth-fallbacks")),
]

/** What is approved, by the file it stands in: the texts `from` a place `to` another, each made anew. */
export const APPROVED = {
  "approved-readings": (from = 0, to?: number): Approved[] =>
    OBJECTIVES.slice(from, to).map(({ text, meeting_date }) => ({ of: text, made: readingOf(text, meeting_date) })),
  "approved-fallbacks": (from = 0, to?: number): Approved[] =>
    PAIRS.slice(from, to).map((row) => ({ of: `${row.primary} / ${row.fallback}`, made: pairOf(row) })),
  "approved-plans": (from = 0, to?: number): Approved[] =>
    approvedPlans(OBJECTIVES, PAIRS)
      .slice(from, to)
      .map((draft) => ({ of: draft.primary.words, made: saidOf(draft) })),
}
export type ApprovedFile = keyof typeof APPROVED

/** What was approved, a line each text, as `lineOf` writes it. */
export const approvedIn = (file: ApprovedFile): string[] => textOf(file).split("\n")

export const lineOf = (approved: Approved): string => JSON.stringify(approved)

const cut = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

/** Who does what by when, what is weighed, what is said of it, and what an agreement in these words would lead to. */
function readingOf(text: string, meetingDate: string) {
  const reading = readObjective(text, meetingDate)
  const { words, people, acts, deadlines, dates } = reading
  const said = (from: number, to = from) => cut(text, [spanOf(words, from, to)])[0]
  const { criteria, commitment, type } = assessObjective({ text, meetingDate })
  const agreed = readAgreedAct(text)
  return {
    people: people.map(({ from, to, kind, ours, little }) => [said(from, to), kind, ours ? "ours" : "", little ? "little" : ""].join(" ").trim()),
    acts: acts.map(({ who, verb, base, kind }) => `${said(who.from, who.to)}: ${said(verb)} (${base}, ${kind})`),
    times: deadlines.map(({ from, to, clock }) => `${said(from, to)} (${clock})`),
    dates: dates.map(({ on, span }) => `${cut(text, [span])[0]} = ${on}`),
    facts: [...factsOf(reading)].map(([name, { from, to }]) => (name.startsWith("@") ? `${name} ${from}-${to}` : name)).join(" "),
    read: Object.values(criteria).map(({ verdict, says, question, evidence }) => [verdict, says, question, ...cut(text, evidence)]),
    commitment,
    type,
    agreed: agreed && { ...agreed, thing: agreedThing(agreed) },
    next: (["done", "not-yet", "no-longer"] as const).map((became) =>
      primaryAfter({ action: text, isOurs: false, who: "Hanna", became }),
    ),
  }
}

function pairOf({ primary, fallback, meeting_date }: FallbackRow) {
  const { verdict, blocks, findings } = checkFallback({ primary, fallback, meetingDate: meeting_date })
  return {
    verdict,
    blocks,
    facts: [...factsOfFallback(readPair({ primary, fallback, meetingDate: meeting_date, purpose: "" }))]
      .map(([name, { from, to }]) => `${name} ${from}-${to}`)
      .join(" "),
    findings: findings.map(({ rule, weight, says, question, evidence }) => [rule, weight, says, question, ...cut(fallback, evidence)]),
  }
}

/** Everything said of a plan, and the lines one could begin with. */
function saidOf(draft: ReturnType<typeof approvedPlans>[number]) {
  const review = reviewPlan(draft)
  const question = review.primary && disclosureQuestion(draft, review.primary.type)
  return {
    ...review,
    primary: review.primary && { findings: review.primary.findings, rewrite: review.primary.rewrite },
    openings: question && RUNGS.map((rung) => openingLine(rung, question)),
    pivot: pivotLine(draft.contact?.name, draft.fallbacks[0]?.trigger),
  }
}
