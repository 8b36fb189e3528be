import ICAL from "ical.js"
import type { CalendarEvent, CalendarRule, CalendarTime, CalendarZone, Invitee } from "./calendar-event"

/** A property as the library reads it: name, parameters, type, values. */
type Property = [string, Record<string, string | string[]>, string, ...unknown[]]
type Component = [string, Property[], Component[]]

const MOST_PEOPLE = 100
const LONGEST_WORDS = 8_000

/**
 * The one door to ical.js. Reads the lines of one event; null for what is no event with a start. Never throws.
 */
export function readEvent(lines: readonly string[], method: string): CalendarEvent | null {
  const properties = readLines(lines)?.[1]
  if (!properties) return null
  const all = (name: string) => properties.filter(([is]) => is === name)
  const first = (name: string) => properties.find(([is]) => is === name)
  const start = timesOf(first("dtstart"))[0]
  if (!start) return null
  return {
    uid: textOf(first("uid")).slice(0, 300),
    replaces: timesOf(first("recurrence-id"))[0] ?? null,
    start,
    end: timesOf(first("dtend"))[0] ?? null,
    duration: textOf(first("duration")) || null,
    summary: textOf(first("summary")),
    location: textOf(first("location")),
    description: textOf(first("description")),
    isCancelled: textOf(first("status")).toUpperCase() === "CANCELLED" || method === "CANCEL",
    sequence: Number(first("sequence")?.[3]) || 0,
    people: [...all("organizer"), ...all("attendee")].slice(0, MOST_PEOPLE).flatMap(inviteeOf),
    rules: all("rrule").flatMap(ruleOf),
    alsoOn: all("rdate").flatMap(timesOf),
    notOn: all("exdate").flatMap(timesOf),
  }
}

/** Reads the lines of one VTIMEZONE; null for what is none. Never throws. */
export function readZone(lines: readonly string[]): CalendarZone | null {
  const component = readLines(lines)
  if (!component) return null
  const [, properties, parts] = component
  const of = (kind: string) => parts.filter(([name]) => name === kind).at(-1)?.[1]
  const offsetOf = (kind: string) => offset(textOf(of(kind)?.find(([name]) => name === "tzoffsetto")))
  const named = (name: string) => textOf(properties.find(([is]) => is === name))
  const summer = of("daylight")
  const byMonth = summer?.flatMap((property) => (property[0] === "rrule" ? ruleOf(property) : []))[0]?.byMonth[0]
  const begins = timesOf(summer?.find(([name]) => name === "dtstart"))[0]?.wall.slice(0, 10) ?? null
  return {
    name: named("tzid"),
    location: named("x-lic-location"),
    standard: offsetOf("standard"),
    summer: offsetOf("daylight"),
    summerBegins: byMonth ? `2000-${String(byMonth).padStart(2, "0")}-01` : begins,
  }
}

function readLines(lines: readonly string[]): Component | null {
  try {
    return ICAL.parse(lines.join("\r\n")) as unknown as Component
  } catch {
    return null
  }
}

function textOf(property: Property | undefined): string {
  const value = property?.[3]
  return typeof value === "string" ? value.slice(0, LONGEST_WORDS).trim() : ""
}

const A_TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d):\d\d(Z?))?/

function timesOf(property: Property | undefined): CalendarTime[] {
  if (!property) return []
  const [, parameters, , ...values] = property
  const zone = typeof parameters.tzid === "string" ? parameters.tzid.trim() : ""
  return values.flatMap((value): CalendarTime[] => {
    // A period is a pair; its beginning is what counts.
    const [, day, clock, utc] = A_TIME.exec(String(Array.isArray(value) ? value[0] : value)) ?? []
    if (!day || Number.isNaN(Date.parse(`${day}T${clock ?? "00:00"}:00Z`))) return []
    const isUtc = utc === "Z"
    return [
      { wall: `${day}T${clock ?? "00:00"}`, isDay: !clock, isUtc, zoneName: isUtc || !clock ? null : zone || null },
    ]
  })
}

function inviteeOf([, parameters, , value]: Property): Invitee[] {
  if (parameters.cutype === "RESOURCE" || parameters.cutype === "ROOM") return []
  const email = String(value)
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase()
  const named = typeof parameters.cn === "string" ? parameters.cn.replaceAll(/^['"\s]+|['"\s]+$/g, "") : ""
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254
  const name = named.toLowerCase() === email ? "" : named.slice(0, 120)
  return isAddress || name ? [{ name, email: isAddress ? email : "" }] : []
}

const KNOWN = new Set(["freq", "interval", "count", "until", "wkst", "byday", "bymonthday", "bymonth", "bysetpos"])
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]

function ruleOf([, , , value]: Property): CalendarRule[] {
  if (typeof value !== "object" || value === null) return []
  const rule = value as Record<string, unknown>
  const list = (name: string) => [rule[name] ?? []].flat()
  const numbers = (name: string) => list(name).map(Number).filter(Number.isInteger)
  return [
    {
      frequency: String(rule.freq),
      interval: Math.max(1, Number(rule.interval ?? 1) || 1),
      count: rule.count === undefined ? null : Number(rule.count) || 0,
      until: rule.until === undefined ? null : String(rule.until),
      weekStart: typeof rule.wkst === "number" ? (WEEKDAYS[rule.wkst - 1] ?? "MO") : "MO",
      byDay: list("byday").map(String),
      byMonthDay: numbers("bymonthday"),
      byMonth: numbers("bymonth"),
      bySetPosition: numbers("bysetpos"),
      other: Object.keys(rule).filter((name) => !KNOWN.has(name)),
    },
  ]
}

function offset(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text) ?? []
  return hours ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null
}
