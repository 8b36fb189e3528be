import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { ANSWERABLE_RULES, UNFITTING_FIELDS } from "@/lib/objectives/unfitting"
import { COMMITMENTS, FALLBACK_PROBLEMS, OBJECTIVE_TYPES, PLAN_FIELDS, RUNGS } from "@/lib/objectives/vocabulary"
import { READ_VERDICTS } from "@/lib/plans/read-verdict"
import { BUYER_STYLES } from "@/lib/relationships/buyer-style"
import { GRADES_OR_NONE } from "@/lib/relationships/grade"
import { users } from "./people"
import { plans } from "./plans"
import { createdAt, id, instant, oneOf, orgId, tenantPolicy } from "./tenant"

const verdict = (name: string) => text(name, { enum: READ_VERDICTS }).notNull()

/**
 * How the rules read a plan when it was last stored. Frozen with the plan, since nothing is stored after the meeting's
 * start; so what was advised and followed can be counted without reading every plan again.
 */
export const planReadings = pgTable(
  "plan_readings",
  {
    orgId: orgId(),
    planId: uuid("plan_id").notNull(),
    specific: verdict("specific"),
    measurable: verdict("measurable"),
    achievable: verdict("achievable"),
    relevant: verdict("relevant"),
    timeBound: verdict("time_bound"),
    commitment: text("commitment", { enum: COMMITMENTS }),
    objectiveType: text("objective_type", { enum: OBJECTIVE_TYPES }),
    fallback: text("fallback", { enum: ["good", ...FALLBACK_PROBLEMS] }).notNull(),
    grade: text("grade", { enum: GRADES_OR_NONE }).notNull(),
    buyerStyle: text("buyer_style", { enum: BUYER_STYLES }),
    advised: text("advised", { enum: RUNGS }),
    /** What was chosen is the advised rung, or the one that would do as well; null while nothing is chosen or advised. */
    followed: boolean("followed"),
    readAt: instant("read_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId] }),
    foreignKey({ name: "plan_readings_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    oneOf("plan_readings_specific", t.specific, READ_VERDICTS),
    oneOf("plan_readings_measurable", t.measurable, READ_VERDICTS),
    oneOf("plan_readings_achievable", t.achievable, READ_VERDICTS),
    oneOf("plan_readings_relevant", t.relevant, READ_VERDICTS),
    oneOf("plan_readings_time_bound", t.timeBound, READ_VERDICTS),
    oneOf("plan_readings_commitment", t.commitment, COMMITMENTS),
    oneOf("plan_readings_objective_type", t.objectiveType, OBJECTIVE_TYPES),
    oneOf("plan_readings_fallback", t.fallback, ["good", ...FALLBACK_PROBLEMS]),
    oneOf("plan_readings_grade", t.grade, GRADES_OR_NONE),
    oneOf("plan_readings_buyer_style", t.buyerStyle, BUYER_STYLES),
    oneOf("plan_readings_advised", t.advised, RUNGS),
    tenantPolicy(),
  ],
)

/** A finding that the rep says does not fit: quiet for those words in that plan, and kept to improve the rules. */
export const unfittingFindings = pgTable(
  "unfitting_findings",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    /** The finding's rule, e.g. `measurable`. */
    rule: text("rule", { enum: ANSWERABLE_RULES }).notNull(),
    field: text("field", { enum: UNFITTING_FIELDS }).notNull(),
    /** The words the finding was about. */
    words: text("words").notNull(),
    notedBy: uuid("noted_by").notNull(),
    createdAt: createdAt(),
    /** It does fit after all. */
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: "unfitting_findings_plan",
      columns: [t.orgId, t.planId],
      foreignColumns: [plans.orgId, plans.id],
    }),
    foreignKey({
      name: "unfitting_findings_by",
      columns: [t.orgId, t.notedBy],
      foreignColumns: [users.orgId, users.id],
    }),
    index("unfitting_findings_by_plan").on(t.orgId, t.planId, t.createdAt),
    index("unfitting_findings_by_time").on(t.orgId, t.createdAt, t.id),
    oneOf("unfitting_findings_field", t.field, PLAN_FIELDS),
    tenantPolicy(),
  ],
)
