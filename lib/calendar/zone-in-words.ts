import { isZone, sayZone } from "@/lib/time/zone"

/** Names of zones as invitations write them, by what stands for them. */
const NAMED: [RegExp, string][] = [
  [/\b(?:united kingdom|uk|greenwich mean|british summer) time\b|\bBST\b/i, "Europe/London"],
  [/\bcentral european(?: standard| summer)? time\b|\bCES?T\b/, "Europe/Berlin"],
  [/\beastern european(?: standard| summer)? time\b|\bEES?T\b/, "Europe/Athens"],
  [/\beastern(?: standard| daylight)? time\b|\bE[SD]T\b/i, "America/New_York"],
  [/\bcentral(?: standard| daylight)? time\b|\bC[D]T\b/i, "America/Chicago"],
  [/\bmountain(?: standard| daylight)? time\b|\bM[SD]T\b/i, "America/Denver"],
  [/\bpacific(?: standard| daylight)? time\b|\bP[SD]T\b/i, "America/Los_Angeles"],
  [/\bindia(?:n)?(?: standard)? time\b/i, "Asia/Kolkata"],
  [/\bsingapore(?: standard)? time\b|\bSGT\b/i, "Asia/Singapore"],
  [/\bjapan(?: standard)? time\b|\bJST\b/i, "Asia/Tokyo"],
]

/**
 * The zone some words name: an IANA name, a name people use, or a list of cities as Outlook has them, of which the reader's
 * own counts first. Null where they name none.
 */
export function zoneInWords(words: string, readerZone: string): string | null {
  const text = words.slice(0, 400)
  const iana = text.match(/\b[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?\b/g)?.find(isZone)
  if (iana) return iana
  const named = NAMED.find(([name]) => name.test(text))?.[1]
  const cities = new Set(text.split(/[,;()/]|\s-\s/).map((city) => city.trim().replace(/\.$/, "")))
  const isListed = (zone: string) => cities.has(sayZone(zone))
  if (isListed(readerZone)) return readerZone
  return [...Intl.supportedValuesOf("timeZone")].find(isListed) ?? named ?? null
}
