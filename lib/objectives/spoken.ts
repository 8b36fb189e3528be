import type { Span } from "./finding"
import { MONTHS } from "./lexicon-time"

/** A text as it would have been written, of the same length, and where something spoken was put in writing. */
export type WrittenForm = { text: string; spoken: Span[] }

const UNITS = "one two three four five six seven eight nine".split(" ")
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ")
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const FIRSTS = "first second third fourth fifth sixth seventh eighth ninth".split(" ")
const LATER =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )
const NUMBERS = new Map([
  ...["a", ...UNITS].map((word, at) => [word, Math.max(at, 1)] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])
const MONTH = `(?:${MONTHS.join("|")})`
const one = UNITS.join("|")
const low = [...UNITS, ...TEENS].join("|")
const tens = TENS.join("|")
const early = FIRSTS.slice(0, 3).join("|")
const firsts = FIRSTS.join("|")
const later = [...FIRSTS.slice(3), ...LATER].join("|")
const number = `(?:(?:${tens})(?:[ -](?:${one}))?|${low})`
const words = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${pattern})(?![\\p{L}\\p{N}'’-])`, "giu")

/** What people say and do not write, with how it is written; in this order. A written form is never the longer one. */
const SPOKEN: readonly [RegExp, (said: string) => string][] = [
  [words("um+|uh+m?|erm+|er|hmm+|so basically|basically|you know|i mean|okay so|ok so|right so"), () => ""],
  [words("comma"), () => ","],
  [words("full stop|new line|new paragraph"), () => "."],
  [words("question mark"), () => "?"],
  [words("exclamation mark"), () => "!"],
  [words(`half past (?:${low})`), (said) => `${numberIn(said)}:30`],
  [words(`quarter past (?:${low})`), (said) => `${numberIn(said)}:15`],
  [words(`quarter to (?:${low})`), (said) => `${numberIn(said) === 1 ? 12 : numberIn(said) - 1}:45`],
  [words(`(?:${low}) o['’ ]?clock`), (said) => `${numberIn(said.replace(/ o['’ ]?clock/iu, ""))}:00`],
  [words(`(?:${low}) (?:am|pm|thirty|fifteen|forty[ -]five)`), hour],
  [words("q (?:one|two|three|four)"), (said) => `q${numberIn(said)}`],
  [words(`(?:twenty|thirty)[ -](?:${firsts})`), (said) => ordinal(tensOf(said) + FIRSTS.indexOf(last(said)) + 1)],
  [words(`(?:${later})|thirtieth`), (said) => ordinal(laterOf(said))],
  [
    new RegExp(`(?<!\\p{L})(?:${early})(?= (?:of )?${MONTH}(?!\\p{L}))`, "giu"),
    (said) => ordinal(FIRSTS.indexOf(said) + 1),
  ],
  [
    new RegExp(`(?<=(?<!\\p{L})${MONTH} (?:the )?)(?:${early})(?!\\p{L})`, "giu"),
    (said) => ordinal(FIRSTS.indexOf(said) + 1),
  ],
  [
    words(
      `(?:a|${number}) (?:hundred|thousand|million)(?: and ${number})?(?: (?:pounds|dollars|euros))?|(?:${tens})[ -](?:${one})(?: (?:pounds|dollars|euros))?|${number} (?:pounds|dollars|euros)`,
    ),
    count,
  ],
]

// Anything of the kind at all? Most texts were written, and cost no more than this.
const SMELLS_SPOKEN = new RegExp(
  `\\b(?:u+m+|u+h+|erm*|hm+|basically|you know|i mean|ok(?:ay)? so|right so|comma|full stop|new (?:line|paragraph)|(?:question|exclamation) mark|past|quarter to|o['’ ]?clock|am|pm|q (?:one|two|three|four)|${firsts}|${later}|thirtieth|hundred|thousand|million|pounds|dollars|euros|${tens})\\b`,
  "i",
)

/**
 * Puts what was dictated in writing: "the twenty first of May" becomes "the 21st of May", "comma" a comma, "um" nothing.
 * What is shorter is filled up with blanks before it, so that every place in it is the same place in the text. Linear.
 */
export function writtenForm(text: string): WrittenForm {
  if (!SMELLS_SPOKEN.test(text)) return { text, spoken: [] }
  const spoken: Span[] = []
  let written = text
  for (const [said, write] of SPOKEN) {
    written = written.replace(said, (words: string, start: number) => {
      const form = write(words.toLowerCase())
      if (form === words.toLowerCase() || form.length > words.length) return words
      spoken.push({ start, end: start + words.length })
      return form.padStart(words.length)
    })
  }
  return { text: written, spoken }
}

/** Where a stretch that begins here in the written form began in what was said. */
export function startAsSaid(spoken: readonly Span[], start: number): number {
  return spoken.find((stretch) => stretch.start < start && start < stretch.end)?.start ?? start
}

const last = (said: string) => said.split(/[ -]/u).at(-1) ?? ""
const tensOf = (said: string) => NUMBERS.get(said.split(/[ -]/u)[0] ?? "") ?? 0
const ordinal = (day: number) => `${day}${day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`
const laterOf = (said: string) =>
  said === "thirtieth" ? 30 : LATER.includes(said) ? LATER.indexOf(said) + 10 : FIRSTS.indexOf(said) + 1

/** The number that some words name, "a hundred and fifty": 150. */
function numberIn(said: string): number {
  let [sum, part] = [0, 0]
  for (const word of said.split(/[ -]/u)) {
    if (word === "hundred") part = Math.max(part, 1) * 100
    else if (word === "thousand" || word === "million") {
      sum += Math.max(part, 1) * (word === "million" ? 1_000_000 : 1_000)
      part = 0
    } else part += NUMBERS.get(word) ?? 0
  }
  return sum + part
}

function count(said: string): string {
  const unit = /(pounds|dollars|euros)$/u.exec(said)?.[1]
  const sign = unit === "pounds" ? "£" : unit === "dollars" ? "$" : unit ? "€" : ""
  return `${sign}${numberIn(said)}`
}

/** "ten thirty", "nine am". */
function hour(said: string): string {
  const [at = "", more = ""] = [said.split(" ")[0], said.slice(said.indexOf(" ") + 1)]
  const full = NUMBERS.get(at) ?? 0
  if (full > 12 || full === 0) return said
  return more === "am" || more === "pm" ? `${full}${more}` : `${full}:${numberIn(more)}`
}
