import type { GradeOverride } from "@/lib/relationships/grade-from-signs"
import type { PlainDate, SeenSign } from "@/lib/relationships/sign"
import { daysLater } from "@/lib/time/day"
import { instantAt } from "./calendar"
import type { SetMeeting } from "./set-meeting"
import { debriefOf, type Story } from "./story"
import type { Telling } from "./telling"

/** What is known of each tie between a rep and a contact while a story is told. */
export type RelationshipBook = {
  /** As it stood on the morning of that day. */
  knownOn(repKey: string, contactKey: string, day: PlainDate): { signs: SeenSign[]; override: GradeOverride | null }
  /** Writes down the signs a debrief saw of its main contact. */
  noteSeenAt(set: SetMeeting, planId: string): void
}

type Tie = { id: string; signs: SeenSign[]; gradings: GradeOverride[] }

export function relationshipBook(
  telling: Telling,
  story: Story,
  contactIds: ReadonlyMap<string, string>,
): RelationshipBook {
  const { orgId, chance, rows } = telling
  const ties = new Map<string, Tie>()

  function tieOf(repKey: string, contactKey: string): Tie {
    const key = `${repKey} ${contactKey}`
    const known = ties.get(key)
    if (known) return known
    const id = chance.id(telling.now)
    const tie: Tie = { id, signs: [], gradings: [] }
    ties.set(key, tie)
    rows.relationships.push({
      orgId,
      id,
      repId: telling.person(repKey).id,
      contactId: contactIds.get(contactKey) ?? "",
    })
    return tie
  }

  function see(repKey: string, contactKey: string, seen: SeenSign, planId: string | null = null): void {
    const tie = tieOf(repKey, contactKey)
    tie.signs.push(seen)
    const id = chance.id(instantAt(seen.seenOn, "18:00", story.zone))
    rows.relationshipSigns.push({
      orgId,
      id,
      relationshipId: tie.id,
      ...seen,
      planId,
      notedBy: telling.person(repKey).id,
    })
  }

  for (const [contactKey, contact] of Object.entries(story.contacts)) {
    for (const { sign, day, repaired } of contact.seen ?? []) {
      const repairedOn = repaired === undefined ? null : telling.dayOf(story.rep, repaired)
      see(story.rep, contactKey, { sign, seenOn: telling.dayOf(story.rep, day), repairedOn })
    }
    for (const { grade, reason, day, by } of contact.graded ?? []) {
      const tie = tieOf(story.rep, contactKey)
      const on = telling.dayOf(story.rep, day)
      const at = instantAt(on, "17:40", telling.person(by ?? story.rep).zone)
      const graderId = telling.person(by ?? story.rep).id
      if (!by) tie.gradings.push({ grade, reason, on })
      rows.relationshipGradings.push({
        orgId,
        id: chance.id(at),
        relationshipId: tie.id,
        grade,
        source: by ? "manager" : "rep",
        reason,
        gradedBy: graderId,
        gradedOn: on,
        createdAt: at,
      })
      telling.noteAudit({ event: "relationship-graded", at, by: graderId, kind: "relationship", id: tie.id })
    }
  }

  return {
    knownOn(repKey, contactKey, day) {
      const tie = ties.get(`${repKey} ${contactKey}`)
      const override = tie?.gradings.filter(({ on }) => on < day).at(-1) ?? null
      return { signs: tie?.signs.filter(({ seenOn }) => seenOn <= daysLater(day, -1)) ?? [], override }
    },
    noteSeenAt({ meeting, repKey, day }, planId) {
      if (!meeting.with) return
      for (const sign of debriefOf(meeting)?.saw ?? []) see(repKey, meeting.with, { sign, seenOn: day }, planId)
    },
  }
}
