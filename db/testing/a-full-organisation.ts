import { newId } from "@/lib/id"
import { blankEntries } from "@/lib/plans/blank-entries.fixture"
import { record } from "../audit/record"
import type { Database } from "../client"
import {
  agendas,
  contacts,
  debriefs,
  feedback,
  feedbackReplies,
  meetingMoves,
  notificationChoices,
  notifications,
  planContacts,
  planReadings,
  practiceItems,
  publishedAgendas,
  relationshipGradings,
  reviewRequests,
  reviews,
  rulesPages,
  shareLinks,
  unfittingFindings,
} from "../schema"
import type { Scope } from "../scope"
import { aPlan } from "./a-plan"
import { aRelationship } from "./a-relationship"
import type { Organisation } from "./a-team"
import { actingAs } from "./acting-as"

/** Adds what `aTeam` leaves out, until every table of the schema holds a row of this organisation. */
export async function fillEveryTable(db: Database, world: Organisation): Promise<void> {
  const orgId = world.organisation.id
  const plan = await aPlan(db, world, {
    situation: [{ prompt: "changed", words: "A new site in Hull", asOf: "2026-01-05" }],
  })
  const tie = await aRelationship(db, world, { signs: [{ sign: "answers-in-time", seenOn: "2026-01-05" }] })
  await actingAs(db, world.rep, async (scope) => {
    const { tx, now } = scope
    const colleague = newId()
    await tx.insert(contacts).values({ orgId, id: colleague, accountId: world.account.id, title: "Buyer" })
    await tx.insert(planContacts).values({ orgId, planId: plan.id, contactId: colleague })
    await tx.insert(debriefs).values({ orgId, planId: plan.id, outcome: "continuation", primaryAsked: true })
    await tx
      .insert(shareLinks)
      .values({ orgId, id: newId(), planId: plan.id, tokenHash: newId(), createdBy: world.rep.id, expiresAt: now })
    await fillAgenda(scope, plan.id)
    await fillReadings(scope, plan.id)
    await fillCoaching(scope, plan.id)
    await tx.insert(relationshipGradings).values({
      orgId,
      id: newId(),
      relationshipId: tie.id,
      grade: "established",
      source: "rep",
      reason: "We have worked together for years.",
      gradedBy: world.rep.id,
      gradedOn: "2026-01-05",
    })
    await tx.insert(rulesPages).values({ orgId, id: newId(), tokenHash: newId(), openedBy: world.rep.id })
    await record(scope, { event: "plan-created", subjectKind: "plan", subjectId: plan.id })
  })
}

async function fillAgenda({ tx, orgId, actor, now }: Scope, planId: string): Promise<void> {
  const purpose = "Two dates for the spring"
  await tx.insert(agendas).values({ orgId, planId, purpose, topics: ["What the team leaders need"] })
  await tx.insert(publishedAgendas).values({
    orgId,
    id: newId(),
    planId,
    edition: 1,
    publishedBy: actor.userId,
    snapshot: {
      company: "Our company",
      account: "Their company",
      contactName: null,
      startsAt: now.toISOString(),
      zone: "Europe/London",
      minutes: 60,
      channel: "visit",
      place: "",
      hostName: actor.name,
      purpose,
      topics: ["What the team leaders need"],
      ask: null,
    },
  })
  await tx.insert(meetingMoves).values({
    orgId,
    id: newId(),
    planId,
    kind: "rescheduled",
    fromStart: now,
    toStart: now,
    movedBy: actor.userId,
  })
}

async function fillReadings({ tx, orgId, actor, now }: Scope, planId: string): Promise<void> {
  const met = "met" as const
  await tx.insert(planReadings).values({
    orgId,
    planId,
    ...{ specific: met, measurable: met, achievable: met, relevant: met, timeBound: met },
    commitment: "customer-action",
    objectiveType: "event",
    fallback: "good",
    grade: "established",
    buyerStyle: "neutral",
    advised: "frame",
    followed: true,
    readAt: now,
  })
  await tx.insert(unfittingFindings).values({
    orgId,
    id: newId(),
    planId,
    rule: "measurable",
    field: "primary",
    words: "books two places",
    notedBy: actor.userId,
  })
}

async function fillCoaching({ tx, orgId, actor, now }: Scope, planId: string): Promise<void> {
  const [feedbackId, words] = [newId(), "Name the day for the fallback."]
  await tx.insert(reviewRequests).values({ orgId, id: newId(), planId, words: "Is it too big?", askedBy: actor.userId })
  await tx.insert(reviews).values({
    orgId,
    id: newId(),
    planId,
    reviewerId: actor.userId,
    firstWord: "one-thing",
    planVersion: 1,
    read: blankEntries,
  })
  await tx.insert(feedback).values({
    orgId,
    id: feedbackId,
    planId,
    authorId: actor.userId,
    kind: "must-fix",
    part: "fallback",
    words,
    reason: "She is away that week.",
  })
  await tx.insert(feedbackReplies).values({ orgId, id: newId(), feedbackId, authorId: actor.userId, words: "I will." })
  await tx
    .insert(practiceItems)
    .values({ orgId, id: newId(), repId: actor.userId, feedbackId, part: "fallback", words })
  await tx.insert(notifications).values({
    orgId,
    id: newId(),
    userId: actor.userId,
    kind: "feedback-given",
    planId,
    aboutId: feedbackId,
    createdAt: now,
  })
  await tx.insert(notificationChoices).values({ orgId, userId: actor.userId, kind: "debrief-due", wanted: false })
}
