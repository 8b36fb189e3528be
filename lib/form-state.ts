/**
 * What an action hands back to its form. `values` are the words as they were typed, so that nothing
 * is lost whatever went wrong; `errors` are one sentence a field, keyed by field name (with dots
 * between the parts), `form` being about all of them; `done` is said quietly once it worked.
 */
export type FormState<Field extends string = string> = {
  values: Partial<Record<Field, string | string[]>>
  errors: Partial<Record<Field | "form", string>>
  done?: string
  /** The session ended while the form was open: sign in again in place, then send once more. */
  expired?: true
}

/** An answer that brings something to show, beside what a form always says. */
export type FormAnswer<Shown> = FormState & { shown?: Shown }

export const emptyForm: FormState = { values: {}, errors: {} }
