import { isNumber } from "./amount"
import { FIRST_NAMES } from "./lexicon-people"
import { MONTHS, WEEKDAYS } from "./lexicon-time"
import { readVerb } from "./verbs"
import type { Word } from "./words"

/** Words that stand before a thing or a person. */
export const DETERMINERS = new Set(
  "the a an their its his her every each both all entire whole this that one any".split(" "),
)
const NAME = new Set(FIRST_NAMES.trim().split(/\s+/u))

// Capitalised words that are no names: months, days, feasts, and the papers of the trade.
export const NO_NAME = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...`he she him her they them christmas xmas easter ramadan diwali i'd i'm i'll i i've we we're our my the a an it they you
po pos nda msa sow loi rfp rfq rfi crm kpi nps csat faq q1 q2 q3 q4 fy fy26 fy27 roi erp nhs eu uk usa gdpr iso led hvac uat api sla qbr agm csr b2b saas mri ct ev pdf usb wifi get have ask want need obj objective aim goal target tbc tba todo
european english british german french irish american europe germany france london dublin leeds linkedin google microsoft siemens`.split(
    /\s+/u,
  ),
])
/** Whether a word is somebody's name: a common one, or a capitalised word that is no other. */
export function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  // "Two places are booked": a number that begins a sentence is nobody.
  if (!word || NO_NAME.has(word.text) || isNumber(word)) return false
  const bare = word.text.endsWith("'s") ? word.text.slice(0, -2) : word.text
  if (!word.capital && !NAME.has(bare)) return false
  if (NAME.has(bare)) return true
  if (ALSO_A_WORD.has(bare) && !word.caps) return isMeantAsName(words, at)
  if (!word.capital || NO_NAME.has(bare)) return false
  if (word.after === "start" || word.after === "stop" || (word.after === "comma" && at < 4))
    return startsAnAct(words, at)
  return word.text.length > 1 && !readVerb(word) && /\p{Ll}/u.test(word.text)
}

// "Mark commits to …", "references from Will"; "Mark orders as urgent" is an order to us.
const ALSO_A_WORD = new Set(
  "mark will grant rob sue bill pat chase drew hope grace faith dawn joy guy lance wade jack nick rich rick carol frank max miles art gene earl rose holly sky sandy penny page ward dean heath brook reed cliff dale".split(
    " ",
  ),
)
const AFTER_A_VERB =
  /^(?:the|a|an|our|us|me|his|her|their|its|this|that|one|two|three|four|five|to|off|up|out|in|on|for|with|by|and|both|all|at|whether|which|who|\p{N}.*)$/u

function isMeantAsName(words: readonly Word[], at: number): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]]
  if (word?.after === "space" || word?.after === "hyphen") return true
  if (/^(?:will|must|has)$/u.test(next?.text ?? "")) return true
  if (next?.text === "to") return readVerb(second)?.form === "base"
  return readVerb(next)?.form === "third" && AFTER_A_VERB.test(second?.text ?? "")
}

// "Kasia to mention …", "Yuki agrees …": an unknown first word is somebody when it does something.
function startsAnAct(words: readonly Word[], at: number): boolean {
  if (readVerb(words[at])?.form === "base" || DETERMINERS.has(words[at]?.text ?? "")) return false
  if (
    words[at]?.text.endsWith("'s") &&
    /^(?:signature|approval|agreement|sign|commitment|consent)$/u.test(words[at + 1]?.text ?? "")
  )
    return true
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words[i]
    if (!word || word.after === "stop") return false
    if (word.after === "bracket") return true
    const verb = readVerb(word)
    if (word.text === "to" || word.text === "will" || word.text === "must")
      return (readVerb(words[i + 1])?.form ?? "") === "base"
    if (verb?.form === "third") return true
    if (!word.capital) return false
  }
  return false
}
