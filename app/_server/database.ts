import { type Database, openDatabase } from "@/db/client"
import { env } from "./env"

// A reload in development must not open a second pool.
const held = globalThis as typeof globalThis & { callcraftDatabase?: ReturnType<typeof openDatabase> }

/** The one pool of this process, as the app's own role. */
export function database(): Database {
  held.callcraftDatabase ??= openDatabase(env().DATABASE_URL)
  return held.callcraftDatabase.db
}
