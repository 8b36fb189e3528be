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

/** Gives the text of a file of the corpus. */
export type Load = (file: string) => string

const every = <Row>(nth: number, rows: Row[]) => rows.filter((_, at) => at % nth === 0)

/** Only rows that may be read for errors: the odd lines of what is scored in halves, none of what is kept for scoring. */
const rowsOf =
  <Row>(sets: readonly (readonly [file: string, nth: number])[]) =>
  (load: Load): Row[] =>
    sets.flatMap(([file, nth]) =>
      every(
        nth,
        load(file)
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Row),
      ),
    )

const objectivesOf = rowsOf<ObjectiveRow>([
  ["objectives", 1],
  ["own-objectives", 1],
  ["own-plain-objectives", 1],
  ["own-unseen-objectives", 1],
  ["own-second-objectives", 2],
  ["own-third-objectives", 2],
  ["own-fourth-objectives", 6],
])

const pairsOf = rowsOf<FallbackRow>([
  ["fallbacks", 1],
  ["own-fallbacks", 1],
  ["own-plain-fallbacks", 1],
  ["own-second-fallbacks", 2],
  ["own-third-fallbacks", 2],
  ["own-fourth-fallbacks", 6],
])

/** What is approved, by the file it stands in: for each text something that makes its line anew. */
export const APPROVED = {
  "approved-readings": (load: Load) =>
    objectivesOf(load).map(({ text, meeting_date }) => () => lineOf(text, readingOf(text, meeting_date))),
  "approved-fallbacks": (load: Load) =>
    pairsOf(load).map((row) => () => lineOf(`${row.primary} / ${row.fallback}`, pairOf(row))),
  "approved-plans": (load: Load) =>
    approvedPlans(objectivesOf(load), pairsOf(load)).map((draft) => () => lineOf(draft.primary.words, saidOf(draft))),
}
export type ApprovedFile = keyof typeof APPROVED

const lineOf = (of: string, made: unknown): string => JSON.stringify({ of, made })

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
