import { amount } from "./amount"
import { ROLES, TITLES } from "./lexicon-people"
import { DAY_WORDS, IN_THE_MEETING, MONTHS, NO_TIME, OCCASIONS, WEEKDAYS } from "./lexicon-time"
import { WEIGHTS } from "./objective-table"
import { isInATheme } from "./themes"
import { readVerb } from "./verbs"
import { normalise, type Word } from "./words"

/*
 * Names where capitals do not tell: in a text typed or dictated in small letters, or all in capitals, a word that no
 * list of ours holds is somebody where only somebody can stand; and the names of the people one meets, however written.
 */

const KNOWN = new Set(
  [ROLES, TITLES, DAY_WORDS, IN_THE_MEETING, MONTHS, NO_TIME, OCCASIONS, WEEKDAYS]
    .flat()
    .flatMap((phrase) => phrase.replaceAll(/[*~]/gu, "").split(/[ -]/u)),
)
// Everyday words no list of ours needs, that may stand where a name can.
const EVERYDAY = new Set(
  `a about after all also always an and any anything are as at be because been being both but by can could did do does done down each either else even every few for from goes had has have he her here hers herself him himself his how i if in into is it its itself just kind like little lot many may me mine more most much my myself never no nobody nor not nothing now of off often on once only onto or other our ours out over own perhaps quite rather really same she should since so some somebody someone something soon such than that the their theirs them themselves then there these they thing things this those though through till to together too under until up us very was we well were what when where which while who whom whose why will with without would yes yet you your
aim goal objective obj plan target idea aims hope fingers chance result outcome success ideally hopefully maybe today everybody everyone anyone people person guy guys lady man woman
production sales marketing quality security support service services delivery transport software hardware equipment stock price prices money work job jobs site sites factory warehouse plant line lines system systems project projects process product products range model models version data email phone video hand post courier fax letter text card cash cheque transfer paper name names
new old big small good better best great first second third last next early late whole full final key main local whose central`.split(
    /\s+/u,
  ),
)
const NAMED = /^\p{L}{3,}(?:'s)?$/u
const OPENS = /^(?:and|that|when|if|so|then|but|obj|objective|aim|goal|plan|also|plus|once|ideally|hopefully)$/u
const ENDS_A_TIME =
  /^(?:hour|meeting|visit|call|day|week|month|year|leave|go|finish|today|tomorrow|noon|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|out|talk|speak|session)$/u
const GIVEN = /^(?:signature|approval|agreement|sign|go|yes|blessing|consent|word|confirmation|order|commitment|ok)$/u

/** Tells where a name stands that capitals do not show. */
export function namesIn(words: readonly Word[], names: readonly string[]): (at: number) => boolean {
  const met = new Set(names.flatMap((name) => name.split(/[\s-]+/u).map(normalise)).filter((name) => name.length > 1))
  const small = isInSmallLetters(words)
  return (at) => {
    const word = words[at]
    if (!word) return false
    const bare = word.text.replace(/'s$/u, "")
    if (met.has(bare) && (word.capital || !readVerb(word))) return true
    return small && couldBeName(word, bare) && standsWhereSomebodyDoes(words, at)
  }
}

/** No word but an acronym or "I" begins with a capital. */
const isInSmallLetters = (words: readonly Word[]) =>
  words.length > 2 && words.every(({ capital, caps, text }) => !capital || caps || /^i(?:$|')/u.test(text))

const couldBeName = (word: Word, bare: string) =>
  NAMED.test(word.text) &&
  word.after !== "hyphen" &&
  !KNOWN.has(bare) &&
  !isInATheme(word) &&
  !WEIGHTS.has(word.stem) &&
  !EVERYDAY.has(bare) &&
  amount(word) === 0 &&
  (!readVerb(word) || /s$/u.test(bare))

function standsWhereSomebodyDoes(words: readonly Word[], at: number): boolean {
  const [word, before, next, second] = [words[at], words[at - 1], words[at + 1], words[at + 2]]
  if (!word || !next || next.after !== "space") return false
  const verb = readVerb(word)
  if (word.text.endsWith("'s")) return GIVEN.test(next.text) && opensOrFollowsAVerb(words, at)
  if (verb) return false
  // "get ralf to say", "ask siobhan for two names".
  if (next.text === "to" && readVerb(second)?.form === "base")
    return readVerb(before)?.causative === true && readVerb(before)?.form === "base"
  if (next.text === "for") return readVerb(before)?.base === "ask"
  // "agreed by jonas", "get a purchase order from oksana", "settle with sergio".
  const link = before && word.after === "space" ? before.text : ""
  if (link === "by") return readVerb(words[at - 2])?.form === "past" && readVerb(words[at - 2])?.plain === true
  if (link === "from")
    return words.slice(Math.max(0, at - 10), at).some((one) => OBTAINED.test(readVerb(one)?.base ?? ""))
  if (link === "with") return SETTLED.test(readVerb(words[at - 2])?.base ?? readVerb(words[at - 3])?.base ?? "")
  // "gunnar signs", "before i go kemal confirms", "herdsman colm tries".
  const opens =
    !before || word.after !== "space" || OPENS.test(before.text) || ENDS_A_TIME.test(before.text) || isTrade(before)
  const doing = readVerb(next)
  return opens && ((doing?.form === "third" && second !== undefined) || /^(?:has|will|must)$/u.test(next.text))
}

const OBTAINED = /^(?:get|secure|win|obtain|receive)$/u
const SETTLED = /^(?:agree|settle|fix|close|finalise|finalize|confirm|sign)$/u
const isTrade = ({ text }: Word) => /(?:man|woman|er|or|ist)$/u.test(text) && text.length > 5 && !readVerb(text)
const opensOrFollowsAVerb = (words: readonly Word[], at: number) => at === 0 || readVerb(words[at - 1]) !== null
