/** A route's answer as JSON, which nobody keeps. */
export const jsonAnswer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } })
