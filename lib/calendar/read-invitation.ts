import { instantOf } from "@/lib/time/wall-time"
import { meetingPlace } from "./conferencing"
import type { Found, TakenAs } from "./found-meeting"
import { invitationLines, peopleIn } from "./invitation-lines"
import { type TimeInWords, timeInWords } from "./time-in-words"
import { zoneInWords } from "./zone-in-words"

type Reader = { readerZone: string; now: Date }

const LONGEST_TEXT = 50_000
const MOST_TRIED = 60

/**
 * The meeting an invitation's text is about: its name, day, time, length, place and people, as mail programs write them
 * or as a person does. Nothing else of the text is kept. Never throws; a text without a day and a time is
 * answered with a sentence.
 */
export function readInvitation(text: string, { readerZone, now }: Reader): Found {
  const { under, rest } = invitationLines(text.slice(0, LONGEST_TEXT))
  const said = subjectOf(under.subject?.[0] ?? rest.find((line) => /@ \w/.test(line)) ?? rest[0] ?? "")
  // A mail's own date says when it was sent.
  const isMailDate = under.date && !under.time && (under.from || under.sent)
  const told = [
    under.when?.join(" "),
    under.start && [under.start[0], under.end?.[0]].filter(Boolean).join(" - "),
    under.date && !isMailDate ? [under.date[0], under.time?.join(" ")].filter(Boolean).join(", ") : undefined,
    said.when,
  ].filter((words) => words !== undefined && words !== "")
  const tried = [...told, ...rest.filter((line) => /\d/.test(line)).slice(0, MOST_TRIED)].map((words = "") => ({
    words,
    time: timeInWords(words, { now, zone: readerZone }),
  }))
  const found = tried.find(({ time }) => time !== null && time !== "no-clock")
  if (!found) return { trouble: tried.some(({ time }) => time === "no-clock") ? NO_CLOCK : NO_TIME }
  const placed = placeTime(found.time as TimeInWords, found.words, readerZone)
  const minutes = placed.minutes ?? lengthIn(`${under.length?.join(" ") ?? ""} ${found.words}`)
  const { instant, timeZone } = placed
  const ended = instant.getTime() <= now.getTime()
  const meeting = {
    key: `invitation ${instant.toISOString().slice(0, 16)} ${said.subject.toLowerCase()}`.slice(0, 300),
    summary: said.subject,
    startsAt: instant,
    timeZone,
    minutes: Math.min(Math.max(minutes ?? 60, 5), 1_440),
    ...meetingPlace(under.where?.join("\n") ?? "", text.slice(0, LONGEST_TEXT)),
    people: peopleIn([...(under.from ?? []), ...(under.people ?? [])]),
    isSeries: false,
    hindrance: ended ? ("past" as const) : null,
    takenAs: minutes === null ? [...placed.takenAs, "no-length" as const] : placed.takenAs,
  }
  return { meetings: [meeting], leftOut: [] }
}

function placeTime({ wall, minutes, offset }: TimeInWords, words: string, readerZone: string) {
  const named = zoneInWords(words, readerZone)
  const timeZone = named ?? readerZone
  const takenAs: TakenAs[] = named || offset !== null ? [] : ["reader-zone"]
  if (!named && offset !== null)
    return { instant: new Date(Date.parse(`${wall}:00Z`) - offset * 60_000), timeZone, minutes, takenAs }
  const read = instantOf(wall, timeZone)
  if (read.exists) return { instant: read.instant, timeZone, minutes, takenAs }
  const next = instantOf(read.next, timeZone)
  return {
    instant: next.exists ? next.instant : new Date(0),
    timeZone,
    minutes,
    takenAs: [...takenAs, "skipped-hour" as const],
  }
}

/** "Invitation: Spring intake @ Tue 1 Dec 2026 10am" is a name and a time. */
function subjectOf(line: string): { subject: string; when: string } {
  const quoted = /invited you to [“"](.{1,200}?)[”"]/i.exec(line)?.[1]
  const bare = (quoted ?? line).replace(
    /^(?:(?:re|fw|fwd|invitation|updated invitation|accepted|tentative)\s*:\s*)+/i,
    "",
  )
  const [name = "", when = ""] = bare.split(/\s@\s(?=\w{3})/, 2)
  return { subject: name.replaceAll(/\s+/g, " ").trim().slice(0, 200), when: when.trim() }
}

/** "45 min", "1 hour", "1.5 hours", "half an hour"; null where no length is said. */
function lengthIn(words: string): number | null {
  if (/\bhalf an hour\b/i.test(words)) return 30
  const [, hours, half] = /\b(\d{1,2})(?:([.,]5)|(?:[.,]0))?\s*(?:h|hrs?|hours?)\b/i.exec(words) ?? []
  const [, minutes] = /\b(\d{1,3})\s*(?:m|mins?|minutes?)\b/i.exec(words) ?? []
  const sum = Number(hours ?? 0) * 60 + (half ? 30 : 0) + Number(minutes ?? 0)
  return sum > 0 ? sum : null
}

const EXAMPLE = "Write one in a line of its own, such as “When: Tuesday 1 December 2026 10:00-11:00”."
const NO_TIME = `No day and time can be read in this text. ${EXAMPLE}`
const NO_CLOCK = `A day can be read in this text, but no time. ${EXAMPLE}`
