import { date, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import { GRADES } from "@/lib/relationships/grade"
import { SIGNS } from "@/lib/relationships/sign"
import { contacts } from "./customers"
import { users } from "./people"
import { plans } from "./plans"
import { createdAt, id, oneOf, orgId, tenantPolicy } from "./tenant"

/** The tie between one rep and one contact. */
export const relationships = pgTable(
  "relationships",
  {
    orgId: orgId(),
    id: id(),
    repId: uuid("rep_id").notNull(),
    contactId: uuid("contact_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique("relationships_pair").on(t.orgId, t.repId, t.contactId),
    foreignKey({ name: "relationships_rep", columns: [t.orgId, t.repId], foreignColumns: [users.orgId, users.id] }),
    foreignKey({
      name: "relationships_contact",
      columns: [t.orgId, t.contactId],
      foreignColumns: [contacts.orgId, contacts.id],
    }),
    index("relationships_by_contact").on(t.orgId, t.contactId),
    tenantPolicy(),
  ],
)

/** Observable signs, each on the day it was seen; `repairedOn` closes a brake. */
export const relationshipSigns = pgTable(
  "relationship_signs",
  {
    orgId: orgId(),
    id: id(),
    relationshipId: uuid("relationship_id").notNull(),
    sign: text("sign", { enum: SIGNS }).notNull(),
    seenOn: date("seen_on").notNull(),
    repairedOn: date("repaired_on"),
    /** The meeting it was seen at, where a debrief noted it. */
    planId: uuid("plan_id"),
    notedBy: uuid("noted_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: "relationship_signs_relationship",
      columns: [t.orgId, t.relationshipId],
      foreignColumns: [relationships.orgId, relationships.id],
    }),
    foreignKey({
      name: "relationship_signs_noted_by",
      columns: [t.orgId, t.notedBy],
      foreignColumns: [users.orgId, users.id],
    }),
    foreignKey({
      name: "relationship_signs_plan",
      columns: [t.orgId, t.planId],
      foreignColumns: [plans.orgId, plans.id],
    }),
    index("relationship_signs_by_relationship").on(t.orgId, t.relationshipId, t.seenOn),
    oneOf("relationship_signs_sign", t.sign, SIGNS),
    tenantPolicy(),
  ],
)

export const GRADING_SOURCES = ["rep", "manager"] as const

/** Every grading by a person is kept. The rep's newest overrules the signs until it lapses; a manager's is shown beside and used nowhere. */
export const relationshipGradings = pgTable(
  "relationship_gradings",
  {
    orgId: orgId(),
    id: id(),
    relationshipId: uuid("relationship_id").notNull(),
    grade: text("grade", { enum: GRADES }).notNull(),
    source: text("source", { enum: GRADING_SOURCES }).notNull(),
    reason: text("reason").notNull(),
    gradedBy: uuid("graded_by").notNull(),
    gradedOn: date("graded_on").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: "relationship_gradings_relationship",
      columns: [t.orgId, t.relationshipId],
      foreignColumns: [relationships.orgId, relationships.id],
    }),
    foreignKey({
      name: "relationship_gradings_by",
      columns: [t.orgId, t.gradedBy],
      foreignColumns: [users.orgId, users.id],
    }),
    index("relationship_gradings_by_relationship").on(t.orgId, t.relationshipId, t.createdAt),
    oneOf("relationship_gradings_grade", t.grade, GRADES),
    oneOf("relationship_gradings_source", t.source, GRADING_SOURCES),
    tenantPolicy(),
  ],
)
