import type { AuditEvent } from "@/lib/access/audit-event"
import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn } from "@/lib/time/day"
import { dayFrom, instantAt } from "./calendar"
import { type Diary, newDiary } from "./diary"
import type { DemoOrganisation, DemoPerson } from "./organisation"
import { type DemoRows, noRows } from "./rows"
import { type Chance, chanceFrom } from "./seeded"

/** One organisation being told: its clock, its people's ids, and the rows so far. */
export type Telling = {
  readonly organisation: DemoOrganisation
  readonly orgId: string
  readonly now: Date
  readonly chance: Chance
  readonly diary: Diary
  readonly rows: DemoRows
  person(key: string): DemoPerson & { id: string }
  /** The person who coaches this rep, as the teams stand today. */
  coachOf(repKey: string): string
  /** The calendar day so many days from today, as this person's clock has it. */
  dayOf(personKey: string, days: number): PlainDate
  noteAudit(happened: {
    event: AuditEvent
    at: Date
    by: string | null
    kind: string
    id: string | null
    detail?: string
  }): void
}

export function beginTelling(organisation: DemoOrganisation, now: Date, seed: number): Telling {
  const chance = chanceFrom(seed)
  const at = (zone: string, days: number, wallTime: string) =>
    instantAt(dayFrom(dayIn(now, zone), days), wallTime, zone)
  const orgId = chance.id(at("UTC", organisation.founded, "09:00"))
  const people = new Map(
    organisation.people.map((person) => [
      person.key,
      { ...person, id: chance.id(at(person.zone, person.joined, "09:30")) },
    ]),
  )
  const rows = noRows()

  const person = (key: string) => {
    const found = people.get(key)
    if (!found) throw new Error(`Nobody at ${organisation.name} is known as ${key}.`)
    return found
  }
  return {
    organisation,
    orgId,
    now,
    chance,
    diary: newDiary(),
    rows,
    person,
    coachOf(repKey) {
      const team = organisation.teams.find(
        ({ members, managers }) => members.some(({ who }) => who === repKey) && !managers.includes(repKey),
      )
      const above = team ?? organisation.teams.find(({ parent }) => parent === undefined)
      return person(above?.managers[0] ?? "").id
    },
    dayOf: (personKey, days) => dayFrom(dayIn(now, person(personKey).zone), days),
    noteAudit({ event, at: when, by, kind, id, detail = "" }) {
      rows.auditEvents.push({
        orgId,
        id: chance.id(when),
        at: when,
        actorId: by,
        event,
        subjectKind: kind,
        subjectId: id,
        detail,
      })
    },
  }
}
