import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { type PrivateField, sharedRuns } from "@/lib/objectives/leak-check"

/** The parts of an agenda a person wrote. */
export type AgendaPart = "purpose" | "topics" | "ask" | "place"

/** Words in an agenda that stand, four or more in a row, in a field no customer may read. */
export type AgendaLeak = { part: AgendaPart; field: string; quote: string }

/**
 * Every stretch of the printed words that a private field holds too. They are read as one text, as a customer
 * reads them: a sentence spread over two topics is still that sentence.
 */
export function agendaLeaks(agenda: CustomerAgenda, fields: readonly PrivateField[]): AgendaLeak[] {
  const parts: { part: AgendaPart; text: string }[] = [
    { part: "purpose", text: agenda.purpose },
    ...agenda.topics.map((text) => ({ part: "topics" as const, text })),
    { part: "ask", text: agenda.ask ?? "" },
    { part: "place", text: agenda.place },
  ]
  const ends: { part: AgendaPart; end: number }[] = []
  let printed = ""
  for (const { part, text } of parts) {
    printed += `${text}\n`
    ends.push({ part, end: printed.length })
  }
  return sharedRuns(printed, fields).map(({ field, quote, span }) => ({
    part: ends.find(({ end }) => span.start < end)?.part ?? "purpose",
    field,
    quote: quote.replaceAll(/\s+/g, " "),
  }))
}
