import { sql } from "drizzle-orm"
import { boolean, check, date, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { RUNGS } from "@/lib/objectives/vocabulary"
import { AGREED_ANSWERS, BUYER_REACTIONS, OUTCOMES } from "@/lib/plans/meeting"
import { users } from "./people"
import { plans } from "./plans"
import { createdAt, instant, oneOf, orgId, tenantPolicy } from "./tenant"

/** What happened, one a plan, judged against the words written before the meeting. */
export const debriefs = pgTable(
  "debriefs",
  {
    orgId: orgId(),
    planId: uuid("plan_id").notNull(),
    outcome: text("outcome", { enum: OUTCOMES }).notNull(),
    /** Null where there was no primary to ask for. */
    primaryAsked: boolean("primary_asked"),
    /** What brought the fallback out; empty where it stayed in the pocket. */
    fallbackTrigger: text("fallback_trigger").notNull().default(""),
    said: text("said").notNull().default(""),
    heard: text("heard", { enum: RUNGS }),
    reaction: text("reaction", { enum: BUYER_REACTIONS }),
    agreedAction: text("agreed_action").notNull().default(""),
    agreedBy: text("agreed_by").notNull().default(""),
    agreedDue: date("agreed_due"),
    /** What became of the agreed action, as the rep answered when preparing the next meeting. */
    agreedAnswer: text("agreed_answer", { enum: AGREED_ANSWERS }),
    agreedAnsweredAt: instant("agreed_answered_at"),
    agreedAnsweredBy: uuid("agreed_answered_by"),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId] }),
    foreignKey({ name: "debriefs_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({
      name: "debriefs_answered_by",
      columns: [t.orgId, t.agreedAnsweredBy],
      foreignColumns: [users.orgId, users.id],
    }),
    oneOf("debriefs_agreed_answer", t.agreedAnswer, AGREED_ANSWERS),
    check("debriefs_answer_has_time", sql`(${t.agreedAnswer} is null) = (${t.agreedAnsweredAt} is null)`),
    oneOf("debriefs_outcome", t.outcome, OUTCOMES),
    oneOf("debriefs_heard", t.heard, RUNGS),
    oneOf("debriefs_reaction", t.reaction, BUYER_REACTIONS),
    tenantPolicy(),
  ],
)
