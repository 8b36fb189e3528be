import { type CustomerAct, DETERMINER } from "./act-at"
import { DELIVERABLES } from "./lexicon-acts"
import type { Person } from "./people"
import { phraseAt, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const THING = phrases(DELIVERABLES)
const LEADS = /^(?:the|a|an|our|their|one|two|three|four|five|six|signed|written|firm|first|new|\p{N}.*)$/u
const SOURCE = new Set(["from", "off", "by", "with", "out"])
const GIVEN =
  /^(?:commitment|signature|approval|agreement|go|ok|okay|permission|sign|decision|yes|blessing|consent|word|acceptance|confirmation|order|autograph|promise|backing|vote|authorisation|authorization|mobile|number|input|response|answer)$/u

/** "Dr Nakamura's commitment", "the CFO's signature". */
export function asGiver(words: readonly Word[], who: Person): CustomerAct | null {
  const next = words[who.to + 1]
  if (!words[who.to]?.text.endsWith("'s") || !next) return null
  for (let i = who.to + 1; i <= who.to + 3; i++) {
    if (GIVEN.test(words[i]?.text ?? "")) return { who, verb: i, base: words[i]?.text ?? "", kind: "plain" }
  }
  return null
}

/** "Get a PO from Anil", "signed by the bursar", "agree the rate card with Lucia". */
export function asSource(words: readonly Word[], who: Person): CustomerAct | null {
  let at = who.from - 1
  while (at > who.from - 4 && /^(?:the|their|a|an|of)$/u.test(words[at]?.text ?? "")) at--
  const link = words[at]
  if (!link || words[at + 1]?.after === "stop") return null
  if (!SOURCE.has(link.text)) return asAsked(words, who)
  if (link.text === "from") {
    const thing = headOf(words, at)
    if (thing >= 0) return { who, verb: thing, base: "give", kind: "plain" }
  }
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (words[i + 1]?.after === "stop") return null
    const verb = readVerb(words[i])
    if (!verb) continue
    if (link.text === "by") {
      if (verb.form === "past" && verb.plain) return { who, verb: i, base: verb.base, kind: "plain" }
      continue
    }
    if (link.text === "with") {
      if (
        /^(?:agree|settle|fix|book|set|arrange|close|sign|finalise|finalize|confirm|schedule|secure|decide)$/u.test(
          verb.base,
        )
      )
        return { who, verb: i, base: verb.base, kind: "plain" }
      continue
    }
    if (
      /^(?:get|secure|win|obtain|take|have|extract|prise|squeeze|bag|collect|gain|land|receive|need|want|pick|chase)$/u.test(
        verb.base,
      )
    )
      return { who, verb: i, base: verb.base, kind: "plain" }
  }
  return null
}

// "PO for 40 units from Karen": nothing is said to be done, and yet it is she who gives it.
function headOf(words: readonly Word[], link: number): number {
  let start = link
  while (start > 0 && words[start]?.after !== "stop" && link - start < 10) start--
  for (let at = start; at < Math.min(start + 3, link); at++) {
    if (phraseAt(words, at, THING)) return at
    if (!LEADS.test(words[at]?.text ?? "")) return -1
  }
  return -1
}

/** "Ask Rachel for two referrals": she is to give them. */
function asAsked(words: readonly Word[], who: Person): CustomerAct | null {
  const before = words[who.from - 1]
  const verb = before && DETERMINER.test(before.text) ? words[who.from - 2] : before
  if (readVerb(verb)?.base !== "ask" || words[who.to + 1]?.text !== "for") return null
  const thing = [2, 3, 4].map((ahead) => who.to + ahead).find((at) => phraseAt(words, at, THING))
  return thing === undefined ? null : { who, verb: thing, base: "give", kind: "plain" }
}
