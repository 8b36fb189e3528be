import { OUTCOME_WORDS } from "@/lib/customers/outcome-words"
import type { PlainDate } from "@/lib/relationships/sign"
import { sayLongDay } from "@/lib/time/say-long-day"
import type { Channel, Outcome } from "./meeting"
import { CHANNEL_WORDS } from "./plan-words"
import type { AgreedInText } from "./text-for-customer"

/** Everything the line for the CRM is made of: what is not named here cannot appear in it. */
export type CrmTextFacts = {
  account: string
  /** Those who were there, ours last. */
  people: readonly string[]
  metOn: PlainDate
  channel: Channel
  outcome: Outcome
  agreed: AgreedInText | null
  /** The next meeting with the account; null where none is planned. */
  nextOn: PlainDate | null
}

/** The text for the CRM after a meeting: date, people, outcome, agreed action, next date. */
export function textForCrm({ account, people, metOn, channel, outcome, agreed, nextOn }: CrmTextFacts): string {
  const who = agreed?.who ? ` (${agreed.who})` : ""
  return [
    `${sayLongDay(metOn, "")}, ${CHANNEL_WORDS[channel].toLowerCase()}, ${account}`,
    `People: ${people.join(", ")}`,
    `Outcome: ${OUTCOME_WORDS[outcome]}`,
    `Agreed: ${agreed ? `${agreed.what}${who}` : "nothing"}`,
    agreed?.by && `By: ${sayLongDay(agreed.by, "")}`,
    `Next meeting: ${nextOn ? sayLongDay(nextOn, "") : "none planned yet"}`,
  ]
    .filter(Boolean)
    .join("\n")
}
