import { boolean, date, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { RUNGS } from "@/lib/objectives/vocabulary"
import { BUYER_REACTIONS, OUTCOMES } from "@/lib/plans/meeting"
import { plans } from "./plans"
import { createdAt, oneOf, orgId, tenantPolicy } from "./tenant"

/** What happened, one a plan, judged against the words written before the meeting. */
export const debriefs = pgTable(
  "debriefs",
  {
    orgId: orgId(),
    planId: uuid("plan_id").notNull(),
    outcome: text("outcome", { enum: OUTCOMES }).notNull(),
    primaryAsked: boolean("primary_asked").notNull(),
    /** What brought the fallback out; empty where it stayed in the pocket. */
    fallbackTrigger: text("fallback_trigger").notNull().default(""),
    said: text("said").notNull().default(""),
    heard: text("heard", { enum: RUNGS }),
    reaction: text("reaction", { enum: BUYER_REACTIONS }),
    agreedAction: text("agreed_action").notNull().default(""),
    agreedBy: text("agreed_by").notNull().default(""),
    agreedDue: date("agreed_due"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId] }),
    foreignKey({ name: "debriefs_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    oneOf("debriefs_outcome", t.outcome, OUTCOMES),
    oneOf("debriefs_heard", t.heard, RUNGS),
    oneOf("debriefs_reaction", t.reaction, BUYER_REACTIONS),
    tenantPolicy(),
  ],
)
