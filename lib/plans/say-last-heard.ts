import { firstName } from "@/lib/customers/contact-name"
import type { Rung } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn } from "@/lib/time/day"
import { sayDay } from "@/lib/time/say-time"
import type { EarlierDebrief } from "./earlier-meeting"
import type { BuyerReaction } from "./meeting"
import { capital } from "./plan-words"

const HEARD = {
  purpose: "heard the topic",
  frame: "heard the topic, and that there was something to decide",
  ask: "heard the ask itself",
  "ask-ahead": "had the ask before you met",
} as const satisfies Record<Rung, string>

const TOOK_IT = {
  warmer: "became warmer",
  "no-change": "took it as it was",
  cooler: "became cooler",
} as const satisfies Record<BuyerReaction, string>

/** "On Thu 12 Nov Hanna heard the ask itself and became warmer."; null where nobody has said. */
export function sayLastHeard(debrief: EarlierDebrief, today: PlainDate): string | null {
  const { heard, reaction, startsAt, timeZone, contact } = debrief
  if (!heard) return null
  const who = contact.name || contact.title ? firstName(contact) : "they"
  const met = sayDay(dayIn(startsAt, timeZone), today)
  const took = reaction ? ` and ${TOOK_IT[reaction]}` : ""
  return capital(`on ${met} ${who} ${HEARD[heard]}${took}.`)
}
