/** What stands in a form's own controls, by name. */
export const wordsIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value]] : [],
    ),
  )

/** What somebody wrote into a form by hand, in the order it stands there. */
export const writtenIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input:not([type]), input[type=text]")]
    .map(({ value }) => value.trim())
    .filter((words) => words !== "")

/** Puts words back into a form's controls; what is not named stays as it is, and so does what nobody types. */
export function putBack(form: HTMLFormElement, words: Readonly<Record<string, string>>): void {
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue
    const value = words[control.name]
    if (value === undefined || control.type === "hidden") continue
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
      control.checked = control.value === value
    else control.value = value
  }
}
