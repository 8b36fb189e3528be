import { amount } from "./amount"
import { listed } from "./listed"
import type { Person } from "./people"
import { hasPhrase, phrases } from "./phrases"
import { readObjective } from "./reading"
import type { Word } from "./words"

/** Somebody who can say yes, as the plan calls them: "Petra Vogel", "the finance director". */
export type Decider = { called: string; kind: "name" | "role"; words: string[] }

// They have a say, and not the last one.
const HAS_A_SAY = phrases(
  listed(
    "recommend~, propose~, advise~, suggest~, check~, fill~, keep~, score~, prefer~, influence~, must be told, is told, the agenda",
  ),
)
const NOBODY = /^(?:everybody|everyone|company|firm|department|team|trust)$/u

/**
 * Who can say yes, read from the line "who can say yes to what". Up to or above a sum counts only beside `sum`, the
 * ask's own; where that is not known the answer is null, as it is where the line names nobody who decides.
 */
export function decidersIn(line: string, names: readonly string[], sum: number): Decider[] | null {
  const { text, words, people } = readObjective(line, null, { names, somebodyKnown: true })
  const deciders: Decider[] = []
  for (const { from, to } of clausesOf(words)) {
    const clause = words.slice(from, to + 1)
    const limit = limitIn(clause)
    if (limit && (sum === 0 || limit.at === 0)) return null
    if (hasPhrase(clause, HAS_A_SAY) || (limit && limit.isAbove !== sum > limit.at)) continue
    for (const person of people) {
      if (person.from < from || person.to > to || person.ours || person.kind === "pronoun") continue
      if (!NOBODY.test(words[person.to]?.text ?? "")) deciders.push(deciderOf(text, words, person))
    }
  }
  return deciders.length > 0 ? deciders : null
}

function clausesOf(words: readonly Word[]): { from: number; to: number }[] {
  const starts = [...words.keys()].filter((at) => at === 0 || /^(?:stop|comma)$/u.test(words[at]?.after ?? ""))
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? words.length) - 1 }))
}

/** "up to £15,000", "above that": the sum is 0 where it is not said. */
function limitIn(clause: readonly Word[]): { isAbove: boolean; at: number } | null {
  const isAbove = clause.some(({ text }) => /^(?:above|over|beyond|exceeding)$/u.test(text))
  const isBelow = clause.some(
    ({ text }, at) => text === "below" || text === "under" || (text === "up" && clause[at + 1]?.text === "to"),
  )
  if (!isAbove && !isBelow) return null
  return { isAbove, at: Math.max(0, ...clause.map(amount)) }
}

function deciderOf(text: string, words: readonly Word[], { from, to, kind }: Person): Decider {
  const first = /^(?:the|a|an|her|his|their)$/u.test(words[from - 1]?.text ?? "") ? from - 1 : from
  const called = text.slice(words[first]?.start, words[to]?.end).replace(/['’]s$/u, "")
  return {
    called: first < from ? called.charAt(0).toLowerCase() + called.slice(1) : called,
    kind: kind === "name" ? "name" : "role",
    words: words.slice(from, to + 1).map((word) => word.text.replace(/'s$/u, "")),
  }
}
