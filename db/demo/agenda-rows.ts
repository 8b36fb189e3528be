import { agendaForCustomer } from "@/lib/objectives/agenda"
import { linkEnds } from "@/lib/plans/link-life"
import type { PlanLife } from "./plan-life"
import type { SetMeeting } from "./set-meeting"
import type { Story } from "./story"
import type { Telling } from "./telling"

const HOUR = 60 * 60_000

type AgendaToAdd = { story: Story; set: SetMeeting; plan: { id: string; life: PlanLife } }

/** What a customer was sent before the meeting: written, and mostly published and shared some hours ago. */
export function addAgenda(telling: Telling, { story, set, plan }: AgendaToAdd): void {
  const { agenda } = set.meeting
  const stored = telling.rows.plans.find(({ id }) => id === plan.id)
  if (!agenda || !stored) return
  const { orgId, chance, now, organisation, rows } = telling
  const { purpose, topics, since = topics, published = true } = agenda
  const at = new Date(Math.max(plan.life.createdAt.getTime(), now.getTime() - chance.between(2, 20) * HOUR))
  rows.agendas.push({ orgId, planId: plan.id, purpose, topics: since, updatedAt: at, version: agenda.since ? 3 : 2 })
  if (!published) return
  const by = telling.person(set.repKey)
  const snapshot = agendaForCustomer({
    company: organisation.name,
    account: story.account.name,
    contactName: (set.meeting.with && story.contacts[set.meeting.with]?.name) || null,
    startsAt: set.startsAt.toISOString(),
    zone: story.zone,
    minutes: set.minutes,
    channel: stored.channel ?? "visit",
    place: stored.place ?? "",
    hostName: by.name,
    purpose,
    topics,
    rung: stored.hears ?? "purpose",
    askAhead: null,
  })
  rows.publishedAgendas.push({
    orgId,
    id: chance.id(at),
    planId: plan.id,
    edition: 1,
    snapshot,
    publishedBy: by.id,
    createdAt: at,
  })
  const id = chance.id(at)
  // No secret has this for a hash: nobody can open a link that nobody was given.
  const tokenHash = `demonstration ${id}`
  rows.shareLinks.push({
    orgId,
    id,
    planId: plan.id,
    tokenHash,
    createdBy: by.id,
    createdAt: at,
    expiresAt: linkEnds(snapshot),
  })
  rows.shareTokens.push({ tokenHash, orgId })
  for (const event of ["agenda-published", "agenda-shared"] as const)
    telling.noteAudit({ event, at, by: by.id, kind: "plan", id: plan.id })
}
