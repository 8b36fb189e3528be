import { readAgreedAct } from "./agreed-act"
import type { DisclosureQuestion } from "./disclosure"
import { isPlainlyNotEnglish } from "./language"
import { sharedRuns } from "./leak-check"
import { lowerStart, toListener } from "./to-listener"
import type { ObjectiveType } from "./vocabulary"
import { readWords } from "./words"

/** What a meeting can be opened with: what they told us, what was agreed, what it is for, or the matter alone. */
export type OpeningTopic = {
  by: "need" | "agreed" | "purpose" | "matter"
  says: string
  /** What it is for, as the end of a sentence: " so that planning can start"; else empty. */
  reason: string
}

export type OpeningFacts = Pick<DisclosureQuestion, "type" | "need" | "agreed" | "purpose" | "contactName">

/**
 * The most telling fact of a plan that may be said aloud, as a clause said to the customer. One that holds words of what
 * stays with the rep is passed over, so that the next one serves; the matter alone holds no word of the plan.
 */
export function openingTopic(facts: OpeningFacts, unsaid: readonly string[]): OpeningTopic {
  const { need, agreed, purpose, contactName, type } = facts
  const topics = [
    { by: "need", words: tidy(need), says: sayNeed(tidy(need), contactName), reason: "" },
    { by: "agreed", words: tidy(agreed), says: sayAgreed(tidy(agreed), contactName), reason: "" },
    { by: "purpose", words: tidy(purpose), ...sayPurpose(tidy(purpose), contactName) },
  ] as const
  const told = topics.find(
    ({ words, says }) => says !== "" && !isPlainlyNotEnglish(words) && !holdsUnsaid(words, unsaid),
  )
  return told ?? { by: "matter", says: `I'd like to hear ${MATTER[type]}`, reason: "" }
}

/** What each kind of ask is about, without the ask. */
const MATTER = {
  order: "what you need, and by when",
  contract: "what matters to you in whoever works with you",
  meeting: "what would be worth both our time",
  introduction: "who else this touches",
  event: "what you would want to see for yourself",
  "demo-trial": "how you judge whether something works for you",
  proposal: "what something on paper would have to answer",
  information: "how you go about this today",
  budget: "what has to be in place before anything can start",
  "design-signoff": "what still has to be right for you",
  renewal: "how it has been going with us",
  referral: "how it has been going with us",
  "complaint-resolution": "how things have been since it went wrong",
  other: "how things are going on your side",
} as const satisfies Record<ObjectiveType, string>

const LONGEST_NEED = 140

function sayNeed(words: string, contactName: string | null | undefined): string {
  const need = words.split(/(?<=[.!?])\s/u, 1)[0]?.replace(/[.!?]+$/u, "") ?? ""
  if (need === "" || need.length > LONGEST_NEED) return ""
  const { whose, words: yours } = toListener(need, contactName)
  if (whose === "yours") return `you told me you ${finite(yours)}`
  const isSentence = /^(?:I|we|our|my|it|there)\b/iu.test(need) || HAS_A_VERB.test(need)
  return isSentence ? `you told me ‘${lowerStart(need)}’` : `you mentioned ${lowerStart(need)}`
}

/** Only the deed: what a rep adds behind it is a note of their own. */
function sayAgreed(words: string, contactName: string | null | undefined): string {
  // "sends the list (Hanna Berg), by Fri 27 Nov": whose it is stands behind it where the deed names nobody.
  const [, deed = "", who = "", due = ""] = /^(.{1,400}?) \(([^)]{1,120})\)(.{0,60})$/u.exec(words) ?? []
  const line = deed === "" ? words : `${who} ${deed}${due}`
  const act = readAgreedAct(line.split(/[.;:]\s|,? (?:but|though|although|unless)\b/u, 1)[0] ?? "")
  if (!act || act.subject === "") return ""
  const isOurs = /^(?:I|we)$/iu.test(act.subject)
  const { whose, words: rest } = toListener(`${act.subject} ${act.base} ${act.rest}`, contactName)
  const would = whose === "yours" ? `you would ${rest}` : `${isOurs ? "we" : act.subject} would ${act.base} ${act.rest}`
  return `last time we agreed that ${would.replace(/, by\b/u, " by")}`
}

function sayPurpose(words: string, contactName: string | null | undefined): Pick<OpeningTopic, "says" | "reason"> {
  const purpose = words.replace(SO_THAT, "")
  if (purpose === "" || OURS.test(purpose)) return { says: "", reason: "" }
  const about = "I'd like to talk through"
  const [said, reason] = [lowerStart(purpose), ` ${lowerStart(purpose)}`]
  if (/^to\s/iu.test(purpose)) return { says: `${about} how${reason}`, reason }
  const { whose, words: yours } = toListener(purpose, contactName)
  if (whose !== "yours" && !HAS_A_VERB.test(purpose) && !/^so\b/iu.test(words))
    return { says: `${about} ${said}`, reason: "" }
  const clause = ` so that ${whose === "yours" ? `you ${finite(yours)}` : yours}`
  return { says: `${about} what has to happen${clause}`, reason: clause }
}

const SO_THAT = /^(?:so that|so|in order that|in order(?= to))\s+/iu

// A reason that is ours alone, or a deed that is the ask itself, is none to give a customer.
const OURS =
  /\b(?:our|my|us|me|quota|target|commission|pipeline|forecast|foothold|upsell|competitor|rival|incumbent|sign(?:s|ed)?|orders?|buys?|commits?|approves?|contract)\b|\bwe (?:win|get|hit|make|close|keep|beat|sell|reach|grow|can (?!start|begin|plan|help))/iu

// A clause ("planning can start") or a topic ("the winter shifts")?
const HAS_A_VERB =
  /\b(?:can|can't|could|may|might|will|won't|would|should|must|is|are|was|has|have|do|does|don't|doesn't|never|gets?|stops?|knows?|starts?|keeps?|runs?|needs?|loses?|takes?|costs?|wants?)\b/iu

/** "be sure" is "you are sure", once somebody is named. */
const finite = (deed: string) => deed.replace(/^be\b/iu, "are")

/** Whether a fact says four words in a row of what stays with the rep, or is a part of it whole. */
function holdsUnsaid(fact: string, unsaid: readonly string[]): boolean {
  const whole = textOf(fact)
  return (
    unsaid.some((words) => textOf(words).includes(whole)) ||
    sharedRuns(
      fact,
      unsaid.map((text) => ({ field: "", text })),
    ).length > 0
  )
}

const textOf = (words: string) =>
  ` ${readWords(words)
    .map(({ text }) => text)
    .join(" ")} `

const tidy = (words: string | null | undefined) =>
  (words ?? "")
    .slice(0, 1_000)
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^["'“‘]+|["'”’.!?\s]+$/gu, "")
