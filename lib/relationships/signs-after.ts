import { type PlainDate, type SeenSign, SIGN_GROUP, type SignId } from "./sign"

/** How many signs are offered after a meeting; the whole list is nobody's form. */
export const MOST_OFFERED = 3

/** What became of something that was promised before. */
export type Promise = { by: "them" | "us"; kept: boolean }

/** What a debrief says that a sign may stand behind. */
export type ToldOfMeeting = {
  day: PlainDate
  /** What was said and agreed, in the rep's words. */
  words: string
  /** They were asked for something and did not do it. */
  declined: boolean
  reaction: "warmer" | "no-change" | "cooler" | null
  promise: Promise | null
}

/** A sign that may have been seen, and why it is asked for. */
export type OfferedSign = { sign: SignId; because: string }

/** A sign seen so few days before is not asked for again. */
const LATELY = 90

/** Words that speak of a sign, the most telling signs first; brakes before all, since they cost most when missed. */
const SPOKEN: readonly [SignId, RegExp][] = [
  [
    "our-broken-promise",
    /\b(?:still waiting|we (?:had )?promised|never (?:arrived|came|sent)|let them down|we were late|our fault)\b/iu,
  ],
  ["price-conflict", /\b(?:too expensive|price (?:is|was) too|over budget|cheaper|wants? a discount|undercut)\b/iu],
  ["procurement-rules", /\b(?:procurement|tender|purchasing rules|framework agreement)\b/iu],
  [
    "inherited-us",
    /\b(?:took over from|predecessor|successor|new in (?:the|her|his|their) (?:role|job|post)|inherited)\b/iu,
  ],
  [
    "introduced-us",
    /\b(?:introduc\w+|brought (?:along|in) (?:her|his|their|a)|put (?:us|me) in touch|met (?:her|his|their) (?:boss|manager|director|colleague))\b/iu,
  ],
  [
    "told-how-they-decide",
    /\b(?:who decides|decid(?:es?|ed) (?:by|with|on)|sign(?:s|ed)? off|the board|approv(?:es?|al)|budget holder|rival|competitor|other supplier)\b/iu,
  ],
  [
    "worked-on-a-document",
    /\b(?:worked (?:on|through)|went through the|wrote (?:it|this|the) together|draft(?:ed)? (?:it |this )?(?:with|together)|marked up|edited)\b/iu,
  ],
  [
    "told-something-not-public",
    /\b(?:confidential\w*|between us|not (?:yet )?(?:public|announced)|off the record|internal(?:ly)?)\b/iu,
  ],
  [
    "told-a-problem-unasked",
    /(?<!\bno )\b(?:problems?|worr(?:y|ies|ied)|struggl\w+|complain\w*|trouble|short of|losing)\b/iu,
  ],
]

/**
 * At most three signs that what was told of a meeting speaks of and that were not seen lately, each with the reason it
 * is asked for. Whether it was seen is the rep's to say: nothing is ever taken for a yes.
 */
export function signsAfter(told: ToldOfMeeting, seen: readonly SeenSign[]): OfferedSign[] {
  const offered = [...fromWords(told), ...fromPromise(told), ...fromAsking(told), THEY_CAME]
  const isNews = ({ sign }: OfferedSign) => !seen.some((one) => one.sign === sign && isLately(one, told.day))
  return offered
    .filter((one, at) => isNews(one) && offered.findIndex(({ sign }) => sign === one.sign) === at)
    .slice(0, MOST_OFFERED)
}

const fromWords = ({ words, reaction }: ToldOfMeeting): OfferedSign[] =>
  SPOKEN.flatMap(([sign, spoken]) => {
    const [found] = spoken.exec(words) ?? []
    // Talk of money alone is no conflict; it is one where they cooled.
    if (!found || (sign === "price-conflict" && reaction === "warmer")) return []
    return [{ sign, because: `You wrote: ${found}.` }]
  })

function fromPromise({ promise }: ToldOfMeeting): OfferedSign[] {
  if (promise?.by === "us" && !promise.kept)
    return [{ sign: "our-broken-promise", because: "What we were to do since last time is not done." }]
  if (promise?.by === "them" && promise.kept)
    return [{ sign: "gave-promised-information", because: "They did what was agreed last time." }]
  return []
}

const fromAsking = ({ declined }: ToldOfMeeting): OfferedSign[] =>
  declined ? [{ sign: "said-no-openly", because: "You asked, and it came out otherwise." }] : []

const THEY_CAME: OfferedSign = { sign: "kept-last-appointment", because: "The meeting took place." }

function isLately({ sign, seenOn, repairedOn }: SeenSign, day: PlainDate): boolean {
  // A brake is open until it is put right, however long ago it was seen.
  if (SIGN_GROUP[sign] === "brake" && !repairedOn) return true
  return Math.abs(Date.parse(day) - Date.parse(seenOn)) <= LATELY * 24 * 60 * 60_000
}
