import type * as z from "zod"
import type { Scope } from "@/db/scope"
import type { Permission, Subject } from "@/lib/access/permissions"
import { Refusal } from "@/lib/access/refusal"
import { asCurrentActor } from "../current-actor"
import { jsonAnswer } from "./json-answer"
import { noteDenial } from "./note-denial"
import { REFUSAL_STATUS } from "./refusal-status"
import { type FindSubject, guardedSubject } from "./subject-of"

type DownloadDoor<Params extends z.ZodType, Found extends Subject> = {
  params: Params
  permission: Permission
  subject: FindSubject<z.output<Params>, Found>
  /** The file, read in the actor's transaction. */
  file: (scope: Scope, found: Found) => Promise<Response>
}

/** A file behind the lock, to be kept. It is only read, so that any link may ask for it. */
export function download<Params extends z.ZodType, Found extends Subject>(door: DownloadDoor<Params, Found>) {
  return async (_request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    // An address without ids has none to give.
    const params = door.params.safeParse((await context.params) ?? {})
    if (!params.success) return jsonAnswer(404, { says: "This is not here, or not yours to see." })
    try {
      const signed = await asCurrentActor(async (scope) =>
        door.file(scope, await guardedSubject(scope, door, params.data)),
      )
      return signed.signedIn ? signed.result : jsonAnswer(401, { expired: true, says: "You were signed out." })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await noteDenial(error)
      return jsonAnswer(REFUSAL_STATUS[error.kind], { says: error.says })
    }
  }
}
