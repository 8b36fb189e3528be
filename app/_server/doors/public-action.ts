import type { Route } from "next"
import { redirect } from "next/navigation"
import type * as z from "zod"
import { Refusal } from "@/lib/access/refusal"
import type { FormState } from "@/lib/form-state"
import type { FormAction } from "./action"
import { errorsByField, formFields, typedValues } from "./form-fields"
import { fromOurOwnPages } from "./same-origin"

type PublicActionDoor<Input extends z.ZodType> = {
  input: Input
  /** Does the work without an actor; answers where to go next. Throws a `Refusal` for what a person can cause. */
  run: (input: z.output<Input>) => Promise<{ next: string }>
}

/** A write anyone may send: signing in, using a single-use link. What passes here must prove itself. */
export function publicAction<Input extends z.ZodType>(door: PublicActionDoor<Input>): FormAction {
  return async (_before, form): Promise<FormState> => {
    const values = typedValues(form)
    if (!(await fromOurOwnPages()))
      return {
        values,
        errors: { form: "This was not sent from our own page. Open the page again and send it once more." },
      }
    const input = door.input.safeParse(formFields(form))
    if (!input.success) return { values, errors: errorsByField(input.error) }
    const answer = await door.run(input.data).catch((error: unknown) => {
      if (error instanceof Refusal) return { says: error.says }
      throw error
    })
    if ("says" in answer) return { values, errors: { form: answer.says } }
    redirect(answer.next as Route)
  }
}
