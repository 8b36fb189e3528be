import { type AdvisedRung, adviseRung, isTrue, type RungQuestion } from "./advised-rung"
import type { RungChange } from "./disclosure"
import { type DisclosureLadder, FACTOR_TABLE, FACTORS, type FactorId, type FactorRow } from "./disclosure-table"
import { type DisclosureFactor, RUNGS } from "./vocabulary"

/** How many are named each way; the first ones of the table. */
const EACH_WAY = 3

/**
 * The single facts that would move the advice up or down the ladder: each line of the table is turned round, and the
 * ladder asked again. A fallback is held back whatever else is true, so nothing changes that.
 */
export function whatWouldChange(question: RungQuestion, now: AdvisedRung, ladder: DisclosureLadder): RungChange[] {
  if (question.isFallback) return []
  const here = RUNGS.indexOf(now.rung)
  const changes = IN_ORDER.flatMap((fact) => {
    const { ifSo, ifNot = "" }: FactorRow = FACTOR_TABLE[fact]
    const words = isTrue(fact, question) ? ifNot : ifSo
    if (words === "") return []
    const { rung } = adviseRung({ ...question, ...turned(fact, question) }, ladder)
    return rung === now.rung ? [] : [{ to: rung, says: words, fact }]
  })
  // What is true and might not be comes before what is not and might be.
  const first = changes.filter(({ fact }) => isTrue(fact, question))
  const inOrder = [...first, ...changes.filter((one) => !first.includes(one))]
  const isUp = ({ to }: RungChange) => RUNGS.indexOf(to) > here
  const some = (ones: RungChange[]) => ones.slice(0, EACH_WAY).map(({ to, says }) => ({ to, says }))
  return [...some(inOrder.filter(isUp)), ...some(inOrder.filter((one) => !isUp(one)))]
}

/** What can be found out or put right comes before who they are and what is asked. */
const isOfTheDay = (fact: FactorId) => FACTOR_TABLE[fact].by !== "start"
const IN_ORDER = [...FACTORS.filter(isOfTheDay), ...FACTORS.filter((fact) => !isOfTheDay(fact))]

/** The question with one line of the table turned round. */
function turned(fact: FactorId, { factors, braked }: RungQuestion): Partial<RungQuestion> {
  const { about } = FACTOR_TABLE[fact]
  if (about === "brake") return { braked: !braked }
  if (about !== "factor") return { [about]: fact }
  const rest = factors.filter((one) => one !== fact)
  return { factors: rest.length < factors.length ? rest : [...factors, fact as DisclosureFactor] }
}
