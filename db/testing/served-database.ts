import { type Database, openDatabase } from "../client"

export type ServedDatabase = Database

/** The database behind the server under test, as the app's own role; from the environment the test run sets. */
export function servedDatabase(): { db: ServedDatabase; close: () => Promise<void> } {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error("DATABASE_URL is not set: journeys run through `npm test` or `npm run e2e`.")
  return openDatabase(url, { connections: 2 })
}
