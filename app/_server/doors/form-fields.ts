import type * as z from "zod"

/** Names React adds to a form for its own bookkeeping. */
const isOurs = (name: string) => !name.startsWith("$ACTION")

/** A form's fields as one flat object: a name that stands once is text, one that ends in `[]` is always a list. */
export function formFields(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (!isOurs(name)) continue
    const words = form.getAll(name).filter((value): value is string => typeof value === "string")
    if (name.endsWith("[]")) fields[name.slice(0, -2)] = words
    else fields[name] = words.at(-1) ?? ""
  }
  return { ...fields }
}

/** What was typed, to be handed back; passwords are not. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(formFields(form)).filter(([name]) => !/password/i.test(name)))
}

/** The first problem of each field, keyed by field name with dots between the parts; what belongs to none is keyed `form`. */
export function errorsByField(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[issue.path.join(".") || "form"] ??= issue.message
  return errors
}
