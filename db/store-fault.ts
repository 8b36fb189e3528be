import { DrizzleQueryError } from "drizzle-orm"
import postgres from "postgres"

/**
 * A statement that failed, as it may be logged: the SQLSTATE (or the connection's error code), and the table and
 * constraint where PostgreSQL names them. Never the parameters, nor the server's own sentence: both quote what
 * people typed.
 */
export class StoreFault extends Error {
  readonly code: string
  readonly constraint: string | null
  readonly table: string | null

  constructor(failed: { code: string; constraint?: string | undefined; table?: string | undefined; frames: string }) {
    const { code, constraint, table, frames } = failed
    const where = [table && `table ${table}`, constraint && `constraint ${constraint}`].filter(Boolean).join(", ")
    super(`The database did not do what it was asked: ${code}${where ? ` (${where})` : ""}`)
    this.name = "StoreFault"
    this.code = code
    this.constraint = constraint ?? null
    this.table = table ?? null
    this.stack = `${this.name}: ${this.message}${frames}`
  }
}

/** Runs work on the store; what fails in the database itself is thrown as a `StoreFault`, all else as it is. */
export async function withoutWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw faultOf(error)
  }
}

function faultOf(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (error === cause && !(error instanceof postgres.PostgresError)) return error
  const { code = "unknown", constraint_name, table_name } = (cause ?? {}) as Partial<postgres.PostgresError>
  return new StoreFault({ code: String(code), constraint: constraint_name, table: table_name, frames: framesOf(error) })
}

/** The stack without its heading, which is the message. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return ""
  const end = error.stack.indexOf(error.message) + error.message.length
  return error.stack.slice(end)
}
