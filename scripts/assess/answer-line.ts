import * as z from "zod"
import { KINDS, type Kind } from "./kinds"

/** One line in, one line out: the answer, or `{id, error}` when the line cannot be read. The id is null when it cannot be told. */
export function answerLine(kind: Kind, line: string): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return JSON.stringify({ id: null, error: "This line is not JSON." })
  }
  try {
    return JSON.stringify(KINDS[kind](value))
  } catch (fault) {
    if (fault instanceof z.ZodError) return JSON.stringify({ id: idOf(value), error: sayWhatIsWrong(fault) })
    throw fault
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id")) return null
  const { id } = value as { id: unknown }
  return typeof id === "string" || typeof id === "number" ? id : null
}

function sayWhatIsWrong({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`)).join("; ")
}
