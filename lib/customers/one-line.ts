import * as z from "zod"

/**
 * Control characters, line breaks among them, and halves of a character: PostgreSQL refuses some, and no line of
 * words has any. With them go the marks that turn the direction of what follows, by which a name can pass for another.
 */
const NOT_WORDS = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu

/** Something one can see: a line of blanks and joiners alone would be a link that nobody finds. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * One line of words as a person types it: control characters become blanks, the ends are trimmed.
 * `required` is the sentence for a line that is missing or empty; without it the line may be left out.
 */
export function oneLine({ most, required }: { most: number; required?: string }) {
  const words = z.string().max(most, `Keep this to ${most} characters.`)
  const typed = z
    .string(required ?? "Type this as words.")
    .transform((text) => text.replace(NOT_WORDS, " ").trim())
    .transform((text) => (VISIBLE.test(text) ? text : ""))
  return required ? typed.pipe(words.min(1, required)) : typed.pipe(words).default("")
}
