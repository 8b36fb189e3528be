import type { Word } from "./words"

// "my 12 visits", "my review": ours alone. What we bring to the customer is not: "my quote", "my colleague's demo".
const FOR_THEM = new Set(
  `bag inbox email e-mail mobile number card quote quotes quotation proposal offer demo presentation contact site visit next
first second help team's own engineer technician specialist sample samples hand desk place price prices paper draft note notes
slide slides plan question questions name`.split(/\s/u),
)

/** Where something stands that is ours alone, "my bonus", "my cousin"; or -1. */
export const findMine = (words: readonly Word[]) =>
  words.findIndex(
    ({ text }, at) => text === "my" && words[at + 1] !== undefined && !FOR_THEM.has(words[at + 1]?.text ?? ""),
  )
