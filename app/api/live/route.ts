/** Whether this process answers at all. Says nothing of the database, so that a restart is not asked for its sake. */
export function GET(): Response {
  return Response.json({ live: true })
}
