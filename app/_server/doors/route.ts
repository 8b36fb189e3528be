import type * as z from "zod"
import type { Scope } from "@/db/scope"
import type { Permission, Subject } from "@/lib/access/permissions"
import { Refusal } from "@/lib/access/refusal"
import { asCurrentActor } from "../current-actor"
import { errorsByField } from "./form-fields"
import { jsonAnswer } from "./json-answer"
import { jsonBody } from "./json-body"
import { noteDenial } from "./note-denial"
import { REFUSAL_STATUS } from "./refusal-status"
import { fromOurOwnPages } from "./same-origin"
import { type FindSubject, guardedSubject } from "./subject-of"

type RouteDoor<Params extends z.ZodType, Body extends z.ZodType, Found extends Subject> = {
  params: Params
  body: Body
  permission: Permission
  subject: FindSubject<z.output<Params>, Found>
  /** Answers with what becomes the JSON body, with status 200, or with a Response of its own. */
  run: (scope: Scope, input: { params: z.output<Params>; body: z.output<Body> }, found: Found) => Promise<object>
}

/** A JSON write behind the lock, for what a form cannot do: autosave. */
export function route<Params extends z.ZodType, Body extends z.ZodType, Found extends Subject>(
  door: RouteDoor<Params, Body, Found>,
) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    if (!(await fromOurOwnPages())) return jsonAnswer(403, { says: "This was not sent from our own page." })
    const params = door.params.safeParse(await context.params)
    if (!params.success) return jsonAnswer(404, { says: "This is not here, or not yours to see." })
    const sent = await jsonBody(request)
    if (sent === "too-large") return jsonAnswer(413, { says: "That is more text than a plan can hold." })
    const body = door.body.safeParse(sent.value)
    try {
      const signed = await asCurrentActor(async (scope) => {
        const found = await guardedSubject(scope, door, params.data)
        if (!body.success) return jsonAnswer(422, { errors: errorsByField(body.error) })
        const result = await door.run(scope, { params: params.data, body: body.data }, found)
        return result instanceof Response ? result : jsonAnswer(200, result)
      })
      if (signed.signedIn) return signed.result
      return jsonAnswer(401, { expired: true, says: "You were signed out. Your words are still here." })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await noteDenial(error)
      return jsonAnswer(REFUSAL_STATUS[error.kind], { says: error.says })
    }
  }
}
