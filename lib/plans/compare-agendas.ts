import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { agendaText } from "./agenda-text"

/** One line of what a customer sees, and whether it stays, is new, or goes. */
export type ChangedLine = { is: "kept" | "added" | "removed"; line: string }

/** Line by line, what publishing would change for whoever has a link. In the new order; what goes stands before what comes. */
export function compareAgendas(before: CustomerAgenda, after: CustomerAgenda): ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const longest = commonLengths(old, now)
  const changes: ChangedLine[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]]
    if (was !== undefined && was === is) {
      changes.push({ is: "kept", line: was })
      i++
      j++
    } else if (was !== undefined && (is === undefined || at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      changes.push({ is: "removed", line: was })
      i++
    } else if (is !== undefined) {
      changes.push({ is: "added", line: is })
      j++
    }
  }
  return changes
}

const linesOf = (agenda: CustomerAgenda) =>
  agendaText(agenda)
    .split("\n")
    .filter((line) => line.trim() !== "")

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0

/** Length of the longest run of lines the two texts have in common, from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (table[i] as number[])[j] =
        old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  return table
}
