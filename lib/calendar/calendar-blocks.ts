/** One component of a calendar file as its own lines, from BEGIN to END. */
export type CalendarBlock = { lines: string[]; method: string }

export type CalendarBlocks = {
  events: CalendarBlock[]
  zones: string[][]
  /** The zone the calendar itself names; empty where it does not. */
  calendarZone: string
  /** Events that begin and never end, or hold what no event may hold. */
  broken: number
  /** Whether there were more events than are read. */
  tooMany: boolean
}

/** The most events that are read of one file. */
export const MOST_EVENTS = 10_000

// The longest line that is kept whole: a description beyond it says nothing of when and where.
const LONGEST_LINE = 20_000
const MOST_LINES_OF_AN_EVENT = 400
const DEEPEST = 3

/** Lines nobody reads here: alarms' pictures, a second description in HTML, attachments. */
const IDLE =
  /^(?:X-(?!LIC-LOCATION|MICROSOFT-CDO-ALLDAYEVENT)|ATTACH|COMMENT|CLASS|CREATED|DTSTAMP|LAST-MODIFIED|CATEGORIES)/i
const A_PROPERTY = /^[A-Za-z][A-Za-z0-9-]*(?:;[^:]*)?:/
const A_MARK = /^(?:BEGIN|END):/i

/**
 * Takes a calendar's text apart into its events and zones, so that one event nobody can read does not spoil the
 * others. Folded lines are joined; a line that is no property, as mail programs make of long ones, goes on
 * from the line before it. The cost grows with the text and with nothing else.
 */
export function calendarBlocks(text: string): CalendarBlocks {
  const found: CalendarBlocks = { events: [], zones: [], calendarZone: "", broken: 0, tooMany: false }
  let method = ""
  let open: string[] | null = null
  let nested: string[] = []
  for (const line of unfolded(text)) {
    const mark = /^(BEGIN|END):\s*([A-Za-z-]+)\s*$/i.exec(line)
    const [begins, name] = mark ? [mark[1]?.toUpperCase() === "BEGIN", mark[2]?.toUpperCase() ?? ""] : [false, ""]
    if (mark && begins && (name === "VEVENT" || name === "VTIMEZONE")) {
      if (open && nested[0] === "VEVENT") found.broken += 1
      open = [line]
      nested = [name]
    } else if (mark && begins && open) {
      nested.push(name)
      open.push(line)
    } else if (mark && !begins && open && name === "VCALENDAR") {
      if (nested[0] === "VEVENT") found.broken += 1
      open = null
    } else if (mark && !begins && open && nested.includes(name)) {
      if (nested.length <= DEEPEST) open.push(line)
      while (nested.length > 0 && nested.pop() !== name);
      if (nested.length > 0) continue
      if (name === "VEVENT") {
        if (found.events.length < MOST_EVENTS) found.events.push({ lines: open, method })
        else found.tooMany = true
      } else if (name === "VTIMEZONE") found.zones.push(open)
      open = null
    } else if (open) {
      if (!IDLE.test(line) && nested.length <= DEEPEST && open.length < MOST_LINES_OF_AN_EVENT) open.push(line)
    } else if (/^METHOD:/i.test(line)) method = line.slice(7).trim().toUpperCase()
    else if (/^X-WR-TIMEZONE:/i.test(line)) found.calendarZone = line.slice(14).trim()
  }
  if (open && nested[0] === "VEVENT") found.broken += 1
  return found
}

function* unfolded(text: string): Generator<string> {
  let line = ""
  for (const raw of text.replaceAll("\u0000", "").split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(raw) && line) line = joined(line, raw.slice(1))
    else if (!A_PROPERTY.test(raw) && line && !A_MARK.test(line)) line = joined(line, raw.trim() && ` ${raw.trim()}`)
    else {
      if (line) yield line
      line = raw.slice(0, LONGEST_LINE).trim()
    }
  }
  if (line) yield line
}

const joined = (line: string, more: string): string =>
  line.length >= LONGEST_LINE ? line : (line + more).slice(0, LONGEST_LINE)
