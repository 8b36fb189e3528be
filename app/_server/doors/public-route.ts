import type * as z from "zod"
import { Refusal } from "@/lib/access/refusal"
import { errorsByField } from "./form-fields"
import { jsonAnswer } from "./json-answer"
import { jsonBody } from "./json-body"
import { REFUSAL_STATUS } from "./refusal-status"
import { fromOurOwnPages } from "./same-origin"

type PublicRouteDoor<Body extends z.ZodType> = {
  body: Body
  /** Does the work without an actor; answers with what becomes the JSON body. Throws a `Refusal` for what a person can cause. */
  run: (body: z.output<Body>) => Promise<object>
}

/** A JSON write anyone may send. What passes here must prove itself. */
export function publicRoute<Body extends z.ZodType>(door: PublicRouteDoor<Body>) {
  return async (request: Request): Promise<Response> => {
    if (!(await fromOurOwnPages())) return jsonAnswer(403, { says: "This was not sent from our own page." })
    const sent = await jsonBody(request)
    if (sent === "too-large") return jsonAnswer(413, { says: "That is too much to send." })
    const body = door.body.safeParse(sent.value)
    if (!body.success) return jsonAnswer(422, { errors: errorsByField(body.error) })
    try {
      return jsonAnswer(200, await door.run(body.data))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return jsonAnswer(REFUSAL_STATUS[error.kind], { says: error.says })
    }
  }
}
