import type * as z from "zod"
import type { Scope } from "@/db/scope"
import type { Permission, Subject } from "@/lib/access/permissions"
import { Refusal, type RefusalKind } from "@/lib/access/refusal"
import { asCurrentActor } from "../current-actor"
import { errorsByField } from "./form-fields"
import { fromOurOwnPages } from "./same-origin"
import { type FindSubject, guardedSubject } from "./subject-of"

/** The largest body a route takes, in bytes. */
const LARGEST_BODY = 256 * 1024

const STATUS = {
  "not-found": 404,
  "not-allowed": 403,
  conflict: 409,
  "not-ready": 422,
  "too-many": 429,
  invalid: 422,
} as const satisfies Record<RefusalKind, number>

type RouteDoor<Params extends z.ZodType, Body extends z.ZodType, Found extends Subject> = {
  params: Params
  body: Body
  permission: Permission
  subject: FindSubject<z.output<Params>, Found>
  /** Answers with what becomes the JSON body, with status 200, or with a Response of its own. */
  run: (scope: Scope, input: { params: z.output<Params>; body: z.output<Body> }, found: Found) => Promise<object>
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } })

/** A JSON write behind the lock, for what a form cannot do: autosave. */
export function route<Params extends z.ZodType, Body extends z.ZodType, Found extends Subject>(
  door: RouteDoor<Params, Body, Found>,
) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    if (!(await fromOurOwnPages())) return answer(403, { says: "This was not sent from our own page." })
    const params = door.params.safeParse(await context.params)
    if (!params.success) return answer(404, { says: "This is not here, or not yours to see." })
    const text = await request.text()
    if (text.length > LARGEST_BODY) return answer(413, { says: "That is more text than a plan can hold." })
    const body = door.body.safeParse(parsed(text))
    try {
      const signed = await asCurrentActor(async (scope) => {
        const found = await guardedSubject(scope, door, params.data)
        if (!body.success) return answer(422, { errors: errorsByField(body.error) })
        const result = await door.run(scope, { params: params.data, body: body.data }, found)
        return result instanceof Response ? result : answer(200, result)
      })
      return signed.signedIn
        ? signed.result
        : answer(401, { expired: true, says: "You were signed out. Your words are still here." })
    } catch (error) {
      if (error instanceof Refusal) return answer(STATUS[error.kind], { says: error.says })
      throw error
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
