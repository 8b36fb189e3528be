import type { PlainDate } from "@/lib/relationships/sign"
import { sayLongDay } from "@/lib/time/say-long-day"

/** What was agreed, as both sides know it. */
export type AgreedInText = { what: string; who: string; by: PlainDate | null }

/** Everything a text to the customer is made of: what is not named here cannot appear in it. */
export type CustomerTextFacts = {
  /** What one calls them; null where no name is known. */
  to: string | null
  from: string
  metOn: PlainDate
  agreed: AgreedInText | null
}

/** The text to the customer after a meeting: thanks, what was agreed, who does it, by when. */
export function textForCustomer({ to, from, metOn, agreed }: CustomerTextFacts): string {
  return [
    to ? `Hello ${to},` : "Hello,",
    `thank you for your time on ${sayLongDay(metOn, metOn)}.`,
    ...(agreed ? [sayAgreed(agreed, metOn), "If I have got any of this wrong, please tell me."] : []),
    `Kind regards\n${from}`,
  ].join("\n\n")
}

function sayAgreed({ what, who, by }: AgreedInText, metOn: PlainDate): string {
  return [`What we agreed: ${what}`, who && `Who: ${who}`, by && `By when: ${sayLongDay(by, metOn)}`]
    .filter(Boolean)
    .join("\n")
}
