import { WEIGHED_CRITERIA } from "../../lib/objectives/answers"
import { checkFallback } from "../../lib/objectives/check-fallback"
import { type LabelScore, mean } from "../../lib/objectives/corpus/score"
import {
  type FallbackRow,
  type ObjectiveRow,
  scoreDisclosure,
  scoreFallbacks,
  scoreObjectives,
} from "../../lib/objectives/corpus/score-corpus"
import { WEIGHED_VERDICTS } from "../../lib/objectives/judge-fallback"
import type { Counts, Measured, SetScores } from "../../lib/objectives/rules-explained/measured"
import { ADVICES, COMMITMENTS, CRITERIA, OBJECTIVE_TYPES } from "../../lib/objectives/vocabulary"
import { type KeptSet, keptDisclosure, keptFallbacks, keptObjectives } from "./kept-rows"
import { fallbackPulls, objectivePulls } from "./weightiest"

/** Everything the page on the rules says in figures. The same rows and rules give the same figures. */
export function measure(): Measured {
  return {
    objectives: measureObjectives(keptObjectives()),
    fallbacks: measureFallbacks(keptFallbacks()),
    disclosure: measureDisclosure(),
    criteria: byName(WEIGHED_CRITERIA, objectivePulls()),
    verdicts: byName(WEIGHED_VERDICTS, fallbackPulls()),
  }
}

/** The figures as the file that keeps them. */
export const measuredFile = (measured: Measured): string => `${JSON.stringify(measured, null, 2)}\n`

function measureObjectives(sets: KeptSet<ObjectiveRow>[]): Measured["objectives"] {
  const { labels } = scoreObjectives(sets.flatMap(({ rows }) => rows))
  const of = (label: string, name: string) => countsOf(labels, label, name)
  return {
    rows: rowsIn(sets),
    sets: sets.map(({ name, rows }) => {
      const { labels: own, smart } = scoreObjectives(rows)
      return { name, rows: rows.length, scores: rounded({ criteria: smart, ...accuracies(own, "commitment", "type") }) }
    }),
    unmet: record(CRITERIA, (criterion) => of(criterion, "false")),
    commitment: record(COMMITMENTS, (commitment) => of("commitment", commitment)),
    type: record(OBJECTIVE_TYPES, (type) => of("type", type)),
  }
}

function measureFallbacks(sets: KeptSet<FallbackRow>[]): Measured["fallbacks"] {
  const rows = sets.flatMap((set) => set.rows)
  const labels = [scoreFallbacks(rows)]
  const blocked = rows.filter((row) => checkFallback({ ...row, meetingDate: row.meeting_date }).blocks)
  const isOf = (...verdicts: string[]) => blocked.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    rows: rows.length,
    sets: sets.map(({ name, rows: own }) => {
      const { macroF1, accuracy } = scoreFallbacks(own)
      return { name, rows: own.length, scores: rounded({ verdict: macroF1, right: accuracy }) }
    }),
    verdict: record(WEIGHED_VERDICTS, (verdict) => countsOf(labels, "verdict", verdict)),
    blocked: { said: blocked.length, right: isOf("missing", "same-as-primary", "gives-up"), good: isOf("good") },
  }
}

function measureDisclosure(): Measured["disclosure"] {
  const sets = keptDisclosure()
  const { primaries } = scoreDisclosure(sets.flatMap(({ rows }) => rows))
  return {
    rows: sets.flatMap(({ rows }) => rows.filter((row) => !row.is_fallback)).length,
    fallbackRows: sets.flatMap(({ rows }) => rows.filter((row) => row.is_fallback)).length,
    sets: sets.map(({ name, rows }): SetScores => {
      const score = scoreDisclosure(rows)
      return {
        name,
        rows: rows.length,
        scores: rounded({ primaries: score.primaries.accuracy, fallbacks: score.fallbacks.accuracy }),
      }
    }),
    advice: record(ADVICES, (advice) => countsOf([primaries], primaries.label, advice)),
  }
}

const rowsIn = (sets: KeptSet<unknown>[]) => sets.reduce((sum, { rows }) => sum + rows.length, 0)

/** None of a class that the rows do not hold. */
function countsOf(labels: readonly LabelScore[], label: string, name: string): Counts {
  const found = labels.find((one) => one.label === label)?.classes.find((one) => one.name === name)
  return found ? { rows: found.rows, said: found.said, right: found.right } : { rows: 0, said: 0, right: 0 }
}

const accuracies = (labels: readonly LabelScore[], ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, labels.find(({ label }) => label === name)?.accuracy ?? mean([])]))

const rounded = (scores: Record<string, number>) =>
  Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, Number(score.toFixed(3))]))

const record = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>

const byName = <Name extends string, Value>(names: readonly Name[], values: readonly Value[]) =>
  record(names, (name) => values[names.indexOf(name)] as Value)
