import type { Assessment } from "./assessment"
import { matterOf } from "./matter"
import { meaningOf } from "./meaning"
import { type Reading, readObjective } from "./reading"

const SERVES = "It serves what they said they need."

/**
 * Where the plan quotes a need of theirs, relevance leans on it and says so: an objective that speaks of it serves them,
 * even by words that are beside most sales (an invoice, a form). Keeping things as they are still moves nothing on.
 */
export function leanOnNeed(assessment: Assessment, { words, people }: Reading, need: string): Assessment {
  const { relevant } = assessment.criteria
  if (need.trim() === "" || !assessment.english || assessment.commitment === "continuation") return assessment
  const needed = matterOf(readObjective(need, null)).meanings
  const isTheirs = (at: number) =>
    words.slice(at, at + 1).some((word) => needed.has(meaningOf(word))) &&
    !people.some(({ from, to }) => from <= at && at <= to)
  const shared = words.filter((_, at) => isTheirs(at)).map(({ start, end }) => ({ start, end }))
  const faulted = words.flatMap(({ start, end }, at) =>
    relevant.evidence.some((span) => span.start <= start && end <= span.end) ? [at] : [],
  )
  const isServed = relevant.verdict === "met" ? shared.length > 0 : faulted.length > 0 && faulted.some(isTheirs)
  if (!isServed) return assessment
  return {
    ...assessment,
    criteria: { ...assessment.criteria, relevant: { verdict: "met", evidence: shared, says: SERVES, question: null } },
    findings: assessment.findings.filter(({ rule }) => rule !== "relevant"),
  }
}
