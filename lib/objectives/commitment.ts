import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readVerb } from "./verbs"
import type { Commitment } from "./vocabulary"

const CONTINUING = phrases(["keep in touch", "stay in touch", "stay in contact", "keep in contact", "touch base", "catch up", "catch-up", "check in", "pop in", "say hello", "say hi", "see how", "small talk", "no agenda", "stick my head", "be around", "have a think", "come back to us", "keep the dialogue", "good terms", "keep warm", "build rapport", "build a relationship", "build relationship*", "maintain the relationship", "stay on the radar", "as discussed"])
const ASKING = phrases(["find out", "finds out", "learn*", "understand*", "discover*", "work out", "get a feel", "get a sense", "gauge", "explore", "clarif*", "establish who", "establish how", "establish what", "establish whether", "identify", "uncover", "map", "names", "competitor names", "org charts", "tell us", "tells us", "tell me", "tells me", "know who", "know what", "know how", "t-shirt size", "qualify"])
const PAPER = phrases(["signed", "signed up", "po", "order", "orders", "contract", "contracts", "renewal", "renewed", "intro", "intros", "meeting in", "invited", "agree", "agreed", "sole-supplier", "sole supplier", "sign", "booked", "closed", "back on the books", "take over"])

/** What the objective asks for. Only a customer's action moves a sale on. */
export function readCommitment({ words, acts, empty }: Reading): Commitment {
  if (empty) return "continuation"
  const asking = findPhrases(words, ASKING).length > 0
  const acting = acts.find(({ kind }) => kind !== "state")
  if (acting) return /^(?:tell|say|explain|reveal|disclose|name|describe)$/u.test(acting.base) && asking ? "information" : "customer-action"
  if (findPhrases(words, CONTINUING).length > 0) return "continuation"
  if (asking) return "information"
  if (findPhrases(words, PAPER).length > 0) return "customer-action"
  if (acts.length > 0) return "customer-action"
  const verb = readVerb(words[0])
  return verb?.seller || words.some((word) => word.text === "my" || word.text === "i") ? "seller-activity" : words.length < 8 ? "continuation" : "seller-activity"
}
