import type { Route } from "next"
import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import type * as z from "zod"
import type { Scope } from "@/db/scope"
import type { Permission, Subject } from "@/lib/access/permissions"
import { Refusal } from "@/lib/access/refusal"
import type { FormAnswer, FormState } from "@/lib/form-state"
import { asCurrentActor } from "../current-actor"
import { errorsByField, formFields, typedValues } from "./form-fields"
import { noteDenial } from "./note-denial"
import { fromOurOwnPages } from "./same-origin"
import { type FindSubject, guardedSubject } from "./subject-of"
import { uploadedFiles } from "./uploaded-files"

type ActionDoor<Input extends z.ZodType, Found extends Subject, Result, Shown> = {
  input: Input
  /** The file fields it takes, each with the most bytes; other files are left out. */
  files?: Readonly<Record<string, number>>
  permission: Permission
  subject: FindSubject<z.output<Input>, Found>
  run: (scope: Scope, input: z.output<Input>, found: Found) => Promise<Result>
  /** The page whose data changed. */
  refresh?: (input: z.output<Input>) => string
  /** Where to go when it is done; without it the form stays and says `done`. */
  next?: (result: Result, input: z.output<Input>) => string
  /** What the form says when it is done and stays. */
  done?: string | ((result: Result, input: z.output<Input>) => string)
  /** What the page shows when it is done and stays, beyond a sentence. */
  show?: (result: Result) => Shown
}

const NOT_OURS = "This was not sent from our own page. Open the page again and send it once more."
const SIGNED_OUT = "You were signed out. Sign in again and send this once more; your words are still here."

export type FormAction<Shown = unknown> = (before: FormState, form: FormData) => Promise<FormAnswer<Shown>>

/** A write behind the lock. Whatever goes wrong that a person can cause comes back beside the words they typed. */
export function action<Input extends z.ZodType, Found extends Subject, Result, Shown = unknown>(
  door: ActionDoor<Input, Found, Result, Shown>,
): FormAction<Shown> {
  return async (_before, form): Promise<FormAnswer<Shown>> => {
    const values = typedValues(form)
    if (!(await fromOurOwnPages())) return { values, errors: { form: NOT_OURS } }
    const files = door.files ? await uploadedFiles(form, door.files) : {}
    const input = door.input.safeParse({ ...formFields(form), ...files })
    const answer = await asCurrentActor(async (scope) => {
      if (!input.success) return { refused: errorsByField(input.error) }
      const found = await guardedSubject(scope, door, input.data)
      return { result: await door.run(scope, input.data, found), input: input.data }
    }).catch(async (error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      await noteDenial(error)
      return { signedIn: true as const, result: { refused: { form: error.says } } }
    })
    if (!answer.signedIn) return { values, errors: { form: SIGNED_OUT }, expired: true }
    if (answer.result.refused) return { values, errors: answer.result.refused }
    const { result, input: done } = answer.result
    if (door.refresh) revalidatePath(door.refresh(done))
    if (door.next) redirect(door.next(result, done) as Route)
    const said = typeof door.done === "function" ? door.done(result, done) : door.done
    return {
      values: {},
      errors: {},
      ...(said ? { done: said } : {}),
      ...(door.show ? { shown: door.show(result) } : {}),
    }
  }
}
