import type { CustomerAct } from "./act-at"
import type { Person } from "./people"
import { readVerb } from "./verbs"
import type { Word } from "./words"

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
  if (!link || !SOURCE.has(link.text) || words[at + 1]?.after === "stop") return null
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
