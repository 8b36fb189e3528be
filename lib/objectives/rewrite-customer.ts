import type { Reading } from "./reading"
import { readVerb } from "./verbs"

const ARTICLE = /^(?:the|an?)$/u

/**
 * Somebody at the customer of whom the words speak, as they call them: "the head of IT". Null where they name nobody,
 * undefined where it is not plain how they are called or whether they are to act.
 */
export function customerIn({ text, words, people, acts }: Reading): string | null | undefined {
  const found = acts[0]?.who ?? people.find(({ ours, kind }) => !ours && kind !== "pronoun")
  if (!found) return null
  const hasArticle = ARTICLE.test(words[found.from - 1]?.text ?? "")
  const from = hasArticle ? found.from - 1 : found.from
  const before = words[from - 1]
  const isPlain = !before || /^(?:to|with|for|from|and)$/u.test(before.text) || readVerb(before) !== null
  if (found.kind === "pronoun" || found.ours || !isPlain) return undefined
  const to = words[found.to + 1]?.text === "of" ? found.to + 2 : found.to
  const called = text.slice(words[from]?.start, words[to]?.end).replace(/['’]s$/u, "")
  return hasArticle ? called.charAt(0).toLowerCase() + called.slice(1) : called
}
