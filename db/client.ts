import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import * as schema from "./schema"

export type Database = PostgresJsDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0]

/** A pool of connections to one server. `close` waits five seconds for work in flight. */
export function openDatabase(url: string, { connections = 10 } = {}): { db: Database; close: () => Promise<void> } {
  const client = postgres(url, {
    max: connections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: "callcraft" },
  })
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) }
}
