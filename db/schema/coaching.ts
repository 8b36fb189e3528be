import { sql } from "drizzle-orm"
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { FALLBACK_GRADES, FEEDBACK_KINDS, FEEDBACK_PARTS, FIRST_WORDS, REPLY_KINDS } from "@/lib/coaching/vocabulary"
import { RUNGS } from "@/lib/objectives/vocabulary"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { users } from "./people"
import { plans } from "./plans"
import { createdAt, id, instant, oneOf, orgId, tenantPolicy } from "./tenant"

const VERDICTS = ["met", "missing"] as const
const graded = (name: string) => text(name, { enum: VERDICTS })

/** A rep asks to be read: the plan, and what to look at. */
export const reviewRequests = pgTable(
  "review_requests",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    part: text("part", { enum: FEEDBACK_PARTS }).notNull().default("whole"),
    words: text("words").notNull().default(""),
    askedBy: uuid("asked_by").notNull(),
    createdAt: createdAt(),
    /** A manager has read it since, or the rep no longer asks. */
    settledAt: instant("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "review_requests_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({ name: "review_requests_by", columns: [t.orgId, t.askedBy], foreignColumns: [users.orgId, users.id] }),
    index("review_requests_by_plan").on(t.orgId, t.planId, t.createdAt),
    oneOf("review_requests_part", t.part, FEEDBACK_PARTS),
    tenantPolicy(),
  ],
)

/**
 * A manager has read a plan: a fact with a name and a time. Their first word and their grades are given before the rules'
 * findings are uncovered; what they read is kept, so that later edits show as a difference since then.
 */
export const reviews = pgTable(
  "reviews",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    reviewerId: uuid("reviewer_id").notNull(),
    /** Null where the first word was written as feedback instead. */
    firstWord: text("first_word", { enum: FIRST_WORDS }),
    planVersion: integer("plan_version").notNull(),
    /** The plan's words as they were read. */
    read: jsonb("read").$type<PlanEntries>().notNull(),
    /** This plan is of the sample that is graded in full. */
    sampled: boolean("sampled").notNull().default(false),
    specific: graded("specific"),
    measurable: graded("measurable"),
    achievable: graded("achievable"),
    relevant: graded("relevant"),
    timeBound: graded("time_bound"),
    fallback: text("fallback", { enum: FALLBACK_GRADES }),
    hears: text("hears", { enum: RUNGS }),
    createdAt: createdAt(),
    /** When the rules' findings were shown to the reviewer; null while they are covered. */
    uncoveredAt: instant("uncovered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "reviews_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({ name: "reviews_by", columns: [t.orgId, t.reviewerId], foreignColumns: [users.orgId, users.id] }),
    index("reviews_by_plan").on(t.orgId, t.planId, t.createdAt),
    index("reviews_by_reviewer").on(t.orgId, t.reviewerId, t.createdAt),
    oneOf("reviews_first_word", t.firstWord, FIRST_WORDS),
    oneOf("reviews_specific", t.specific, VERDICTS),
    oneOf("reviews_measurable", t.measurable, VERDICTS),
    oneOf("reviews_achievable", t.achievable, VERDICTS),
    oneOf("reviews_relevant", t.relevant, VERDICTS),
    oneOf("reviews_time_bound", t.timeBound, VERDICTS),
    oneOf("reviews_fallback", t.fallback, FALLBACK_GRADES),
    oneOf("reviews_hears", t.hears, RUNGS),
    tenantPolicy(),
  ],
)

/** A manager's words on a plan, anchored to a part of it or to some of its words. Before the meeting it helps it; after it, the next one. */
export const feedback = pgTable(
  "feedback",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    authorId: uuid("author_id").notNull(),
    kind: text("kind", { enum: FEEDBACK_KINDS }).notNull(),
    part: text("part", { enum: FEEDBACK_PARTS }).notNull(),
    /** The words it is about, as they stood; empty where it is about the whole part. */
    quote: text("quote").notNull().default(""),
    words: text("words").notNull(),
    /** Why it must be fixed; empty for every other kind. */
    reason: text("reason").notNull().default(""),
    /** Given inside the last two hours, so that the plan stayed ready and the debrief asks what became of it. */
    late: boolean("late").notNull().default(false),
    createdAt: createdAt(),
    acknowledgedAt: instant("acknowledged_at"),
    /** The rep says it is done. */
    doneAt: instant("done_at"),
    /** Its author has nothing more to say about it. */
    resolvedAt: instant("resolved_at"),
    /** Whether what must be fixed was changed in time, as the rep said in the debrief. */
    changedInTime: boolean("changed_in_time"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "feedback_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({ name: "feedback_by", columns: [t.orgId, t.authorId], foreignColumns: [users.orgId, users.id] }),
    index("feedback_by_plan").on(t.orgId, t.planId, t.createdAt),
    index("feedback_by_author").on(t.orgId, t.authorId, t.createdAt),
    oneOf("feedback_kind", t.kind, FEEDBACK_KINDS),
    oneOf("feedback_part", t.part, FEEDBACK_PARTS),
    check("feedback_must_fix_has_reason", sql`(${t.kind} = 'must-fix') = (${t.reason} <> '')`),
    tenantPolicy(),
  ],
)

/** What is said back and forth under a piece of feedback. */
export const feedbackReplies = pgTable(
  "feedback_replies",
  {
    orgId: orgId(),
    id: id(),
    feedbackId: uuid("feedback_id").notNull(),
    authorId: uuid("author_id").notNull(),
    kind: text("kind", { enum: REPLY_KINDS }).notNull().default("answer"),
    words: text("words").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: "feedback_replies_feedback",
      columns: [t.orgId, t.feedbackId],
      foreignColumns: [feedback.orgId, feedback.id],
    }),
    foreignKey({
      name: "feedback_replies_by",
      columns: [t.orgId, t.authorId],
      foreignColumns: [users.orgId, users.id],
    }),
    index("feedback_replies_by_feedback").on(t.orgId, t.feedbackId, t.createdAt),
    oneOf("feedback_replies_kind", t.kind, REPLY_KINDS),
    tenantPolicy(),
  ],
)

/** Something a rep practises: it comes back at its part of each next plan until it is done or dropped. */
export const practiceItems = pgTable(
  "practice_items",
  {
    orgId: orgId(),
    id: id(),
    repId: uuid("rep_id").notNull(),
    /** The suggestion it came from; null where the rep wrote it. */
    feedbackId: uuid("feedback_id"),
    part: text("part", { enum: FEEDBACK_PARTS }).notNull(),
    words: text("words").notNull(),
    createdAt: createdAt(),
    doneAt: instant("done_at"),
    /** The plan it was done in. */
    donePlanId: uuid("done_plan_id"),
    droppedAt: instant("dropped_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "practice_items_rep", columns: [t.orgId, t.repId], foreignColumns: [users.orgId, users.id] }),
    foreignKey({
      name: "practice_items_feedback",
      columns: [t.orgId, t.feedbackId],
      foreignColumns: [feedback.orgId, feedback.id],
    }),
    foreignKey({
      name: "practice_items_done_in",
      columns: [t.orgId, t.donePlanId],
      foreignColumns: [plans.orgId, plans.id],
    }),
    index("practice_items_by_rep").on(t.orgId, t.repId, t.createdAt),
    index("practice_items_by_feedback").on(t.orgId, t.feedbackId),
    oneOf("practice_items_part", t.part, FEEDBACK_PARTS),
    check("practice_items_one_end", sql`${t.doneAt} is null or ${t.droppedAt} is null`),
    tenantPolicy(),
  ],
)
