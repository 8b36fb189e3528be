import { connection } from "next/server"
import { isReady } from "@/app/_server/readiness"

/** Whether requests can be served: 200 when the database answers within two seconds and is migrated, else 503. */
export async function GET(): Promise<Response> {
  await connection()
  const ready = await isReady()
  return Response.json({ ready }, { status: ready ? 200 : 503 })
}
