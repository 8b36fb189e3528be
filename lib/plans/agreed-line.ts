import { firstName } from "@/lib/customers/contact-name"
import { sayDay } from "@/lib/time/say-time"
import type { EarlierDebrief } from "./earlier-meeting"
import { LONGEST } from "./plan-entries"

/** What was agreed, as a line of the situation: "Hanna sends the tender file, by Mon 14 Dec"; empty where nothing was. */
export function agreedLine({ agreedAction, agreedBy, agreedDue }: EarlierDebrief): string {
  const action = agreedAction.trim().replace(/[\s.,;]+$/u, "")
  if (action === "") return ""
  const isNamed = agreedBy.trim() === "" || namesIn(agreedBy).some((name) => action.includes(name))
  const who = isNamed ? "" : ` (${agreedBy.trim()})`
  const due = agreedDue ? `, by ${sayDay(agreedDue, agreedDue)}` : ""
  return `${action.slice(0, LONGEST.situation - who.length - due.length)}${who}${due}`
}

const namesIn = (name: string): string[] => [name.trim(), firstName({ name, title: "" })]
