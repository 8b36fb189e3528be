import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { AUDIT_EVENTS } from "@/lib/access/audit-event"
import { users } from "./people"
import { id, instant, oneOf, orgId, tenantPolicy } from "./tenant"

/** Who did what, when, to what. The app's role may add and read rows, never change or remove them. */
export const auditEvents = pgTable(
  "audit_events",
  {
    orgId: orgId(),
    id: id(),
    at: instant("at").notNull().defaultNow(),
    /** Null where nobody was signed in, as with a failed sign-in. */
    actorId: uuid("actor_id"),
    event: text("event", { enum: AUDIT_EVENTS }).notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id"),
    /** One short line of detail. Never a plan's words. */
    detail: text("detail").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "audit_events_actor", columns: [t.orgId, t.actorId], foreignColumns: [users.orgId, users.id] }),
    index("audit_events_by_time").on(t.orgId, t.at, t.id),
    oneOf("audit_events_event", t.event, AUDIT_EVENTS),
    tenantPolicy(),
  ],
)
