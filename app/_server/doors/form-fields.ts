import type * as z from "zod"
import { keptWords } from "./kept-words"

/** Names React adds to a form for its own bookkeeping. */
const isOurs = (name: string) => !name.startsWith("$ACTION")

/**
 * A form's fields as one flat object: a name that stands once is text, one that ends in `[]` is always a list.
 * An action can be called with anything at all; what is no form has no fields.
 */
export function formFields(form: unknown): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  if (!(form instanceof FormData)) return {}
  for (const name of new Set(form.keys())) {
    if (!isOurs(name)) continue
    const words = form.getAll(name).flatMap((value) => (typeof value === "string" ? [keptWords(value)] : []))
    if (name.endsWith("[]")) fields[name.slice(0, -2)] = words
    else fields[name] = words.at(-1) ?? ""
  }
  return { ...fields }
}

/** What was typed, to be handed back; passwords are not. */
export function typedValues(form: unknown): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(formFields(form)).filter(([name]) => !/password/i.test(name)))
}

/** The first problem of each field, keyed by field name with dots between the parts; what belongs to none is keyed `form`. */
export function errorsByField(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[issue.path.join(".") || "form"] ??= issue.message
  return errors
}
