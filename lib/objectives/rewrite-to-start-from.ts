import { PACKED } from "./achievable"
import type { Assessment } from "./assessment"
import { BLANK, blanksIn } from "./blanks"
import { capital } from "./capital"
import { MEASURABLE } from "./measurable"
import type { Reading } from "./reading"
import { customerIn } from "./rewrite-customer"
import { readHead } from "./rewrite-head"
import { timeOf, uncapital, withTime } from "./rewrite-time"

const LONGEST = 240
const MOST_WORDS = 50
const FINDING_OUT = /^(?:find|learn|discover|understand|explore|clarify|uncover|establish|identify|gauge|ask)$/u

/**
 * A better objective to start from: the rep's own words, with a blank for what is missing. `who` is what one calls the
 * contact. It says nothing the rep has not said. Null where nothing is missing, of more than one sentence, and where
 * none would be honest: blanks are open, an outing, something unlawful, more than one meeting can bring. Never throws.
 */
export function rewriteToStartFrom(reading: Reading, assessment: Assessment, who: string): string | null {
  const { text, words, empty } = reading
  if (
    !assessment.english ||
    empty ||
    words.length > MOST_WORDS ||
    words.some(({ after }) => after === "stop") ||
    blanksIn(text).length > 0
  )
    return null
  const made = rewrite(reading, assessment, who)?.replace(/\s+/gu, " ").trim() ?? ""
  return made === "" || made === text.trim() || made.length > LONGEST ? null : made
}

function rewrite(reading: Reading, { criteria, commitment, type }: Assessment, who: string): string | null {
  const { words, acts } = reading
  const { specific, measurable, achievable, relevant, time_bound: time } = criteria
  // Of several things at once the first may stand alone; whatever else is out of reach stays there in other words.
  const isStuffed = achievable.verdict !== "met" && achievable.says === PACKED
  if (achievable.verdict === "missing" && !isStuffed) return null
  const isSomebodys = specific.verdict === "met"
  const asked = type === "information" ? fromQuestion(reading, capital(who), time.verdict === "met") : null
  if (asked) return asked
  const isFelt = measurable.verdict === "missing" && measurable.says !== MEASURABLE.otherwise.says
  if (relevant.verdict === "missing" && !(isFelt && commitment === "continuation")) return null
  if (isSomebodys && !isFelt) {
    const act = words[acts[0]?.verb ?? 0]?.start ?? 0
    const end = (isStuffed && endOfFirst(reading, act)) || (words.at(-1)?.end ?? 0)
    return time.verdict === "met" && !isStuffed ? null : withTime(reading, time, { start: 0, end })
  }
  const customer = customerIn(reading)
  if (customer === undefined) return null
  const subject = capital(customer ?? who)
  const head = isSomebodys || commitment === "continuation" ? null : readHead(reading)
  if (head && !measurable.evidence.some(({ start }) => isFelt && start >= head.start)) {
    const end = (isStuffed && endOfFirst(reading, head.start)) || head.end
    const said = withTime(reading, time, { ...head, end })
    return `${subject} ${head.does} ${head.start === 0 ? uncapital(said) : said}`
  }
  return isFelt ? `${subject} will ${BLANK} ${timeOf(reading, time)}, which would show it` : null
}

/** "Find out who decides": they do something by which we would know. */
function fromQuestion({ words, text }: Reading, subject: string, isTimed: boolean): string | null {
  const [first, second] = words
  if (!second || !FINDING_OUT.test(first?.text ?? "")) return null
  const by = isTimed ? "" : ` by ${BLANK}`
  return `${subject} will send us ${BLANK}${by} (to ${uncapital(text.slice(first?.start, words.at(-1)?.end))})`
}

/** Where the first of several things ends, after so many of the words. */
function endOfFirst({ words }: Reading, start: number): number | undefined {
  const next = words.findIndex(
    ({ text, after }, at) =>
      (words[at - 1]?.start ?? 0) > start && (after === "comma" || /^(?:and|plus|then)$/u.test(text)),
  )
  return words[next - 1]?.end
}
