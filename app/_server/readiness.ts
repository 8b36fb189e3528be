import { sql } from "drizzle-orm"
import journal from "@/db/migrations/meta/_journal.json"
import { database } from "./database"

/** How long the database may take to answer before we count as not ready, in milliseconds. */
const PATIENCE = 2_000

/** Whether requests can be served: the database answers in time and has every migration this build knows. */
export async function isReady(): Promise<boolean> {
  const asked = database()
    .execute(sql`select max(created_at)::bigint as newest from drizzle.__drizzle_migrations`)
    .then(([row]) => Number(row?.newest) >= (journal.entries.at(-1)?.when ?? 0))
    .catch(() => false)
  const tooLate = new Promise<false>((answer) => setTimeout(answer, PATIENCE, false).unref())
  return Promise.race([asked, tooLate])
}
