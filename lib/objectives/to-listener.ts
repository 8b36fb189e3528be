import { firstNameIn } from "./first-name-in"
import { readVerb } from "./verbs"

/** Who does what is said: the one spoken to, somebody else, the speaker; or nobody, where no verb says so. */
export type Whose = "yours" | "others" | "ours" | "thing"

/**
 * Words written about a customer, as one says them to that customer: of "Anna signs and sends me her list" it is yours to
 * "sign and send me your list". Where it is yours, the verb stands in its base form and nobody is named. Never throws.
 */
export function toListener(words: string, contactName?: string | null): { whose: Whose; words: string } {
  const theirs = afterTheListener(words, contactName)
  if (theirs) return { whose: "yours", words: yourOwn(secondPerson(theirs)) }
  const said = namesToYou(words, contactName)
  const all = said.split(" ").map(bare)
  if (readVerb(all[0])?.form === "base") return { whose: "ours", words: lowerStart(said) }
  const isDone = all.slice(1).some((word) => readVerb(word)?.form === "third")
  return { whose: isDone ? "others" : "thing", words: lowerStart(said) }
}

const SOMEBODY = /^(?:she|he|they|(?:the )?(?:customer|client|buyer))\s+(?:(?:will|shall|to)\s+)?(.{3,})$/iu

/** What is said of whom one speaks to, where the words begin with them; null where they begin with something else. */
function afterTheListener(words: string, contactName: string | null | undefined): string | null {
  const name = namesOf(contactName).find((one) => words.toLowerCase().startsWith(`${one.toLowerCase()} `))
  const after = name ? SOMEBODY.exec(`they ${words.slice(name.length + 1)}`) : SOMEBODY.exec(words)
  return after?.[1] && !/^and\b/iu.test(after[1]) ? after[1] : null
}

const namesOf = (contactName: string | null | undefined) => {
  const whole = (contactName ?? "").trim().replace(/\s+/gu, " ")
  return [whole, firstNameIn(whole)].filter((name) => name !== "")
}

/** Their name anywhere in the words is you, and "Anna's" is your; a name inside another word is left alone. */
function namesToYou(words: string, contactName: string | null | undefined): string {
  return namesOf(contactName).reduce(
    (said, name) =>
      said.split(name).reduce((before, after) => {
        if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return before + name + after
        return /^['’]s\b/u.test(after) ? `${before}your${after.slice(2)}` : `${before}you${after}`
      }),
    words,
  )
}

// "signs off the design and commits the money": each verb of theirs loses its third person.
const secondPerson = (said: string) =>
  said
    .split(" ")
    .map((word, at, all) => {
      const before = all[at - 1] ?? ""
      const follows = before === "and" || before.endsWith(",") || (at === 1 && before.endsWith("ly"))
      return at === 0 || follows ? plainVerb(word, at === 0) : word
    })
    .join(" ")

const IRREGULAR: Partial<Record<string, string>> = { is: "be", has: "have", does: "do" }

function plainVerb(word: string, isVerb: boolean): string {
  const [verb = "", tail = ""] = [bare(word), /[,;:]$/u.exec(word)?.[0]]
  const read = readVerb(verb)
  if (read?.form === "third") return read.base + tail
  if (read || !isVerb || !/[^s]s$/u.test(verb)) return word
  const base =
    IRREGULAR[verb] ??
    verb
      .replace(/ies$/u, "y")
      .replace(/(?<=[sxzo]|ch|sh)es$/u, "")
      .replace(/(?<=[^s])s$/u, "")
  return base + tail
}

const bare = (word: string) => word.toLowerCase().replace(/[,;:]$/u, "")

const YOURS: Partial<Record<string, string>> = { his: "your", her: "your", their: "your", themselves: "yourselves" }
const yourOwn = (said: string) =>
  said.replace(/\b(?:his|her|their|himself|herself|themselves)\b/giu, (word) => YOURS[word.toLowerCase()] ?? "yourself")

/** Only an ordinary first word loses its capital: "Sign" and "The" do, "IT" and "Leeds" do not. */
export const lowerStart = (words: string) =>
  /^(?:The|A|An|To|Our|Your|Their|His|Her|They|We|You|She|He|It|This|That|No|Nobody|Everybody|Two|Three|All|Fewer|Less|More|Better|Faster)\b/u.test(
    words,
  ) || readVerb(words.split(" ", 1)[0]?.toLowerCase()) != null
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
