import * as z from "zod"

/** One line a person typed: its blanks tidied, and without the control characters that no name has and the database refuses. */
export const oneLine = (missing: string, longest: number) =>
  z
    .string(missing)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .transform((words) => words.replace(/[\u0000-\u001f\u007f]+/g, " ").trim())
    .pipe(z.string().min(1, missing).max(longest, `Keep this to ${longest} characters.`))
