import { boolean, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import { NOTIFICATION_KINDS } from "@/lib/notifications/kinds"
import { users } from "./people"
import { plans } from "./plans"
import { createdAt, id, instant, oneOf, orgId, tenantPolicy } from "./tenant"

/** What somebody is told: one row a person and thing, however often it happened. It carries no words of a plan. */
export const notifications = pgTable(
  "notifications",
  {
    orgId: orgId(),
    id: id(),
    userId: uuid("user_id").notNull(),
    kind: text("kind", { enum: NOTIFICATION_KINDS }).notNull(),
    planId: uuid("plan_id").notNull(),
    /** The feedback, review or request it tells of; the plan itself where it is none of them. */
    aboutId: uuid("about_id").notNull(),
    /** Whose doing it tells of; null where it is the clock's. */
    actorId: uuid("actor_id"),
    createdAt: createdAt(),
    readAt: instant("read_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique("notifications_once").on(t.orgId, t.userId, t.kind, t.aboutId),
    foreignKey({ name: "notifications_user", columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }),
    foreignKey({ name: "notifications_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({ name: "notifications_actor", columns: [t.orgId, t.actorId], foreignColumns: [users.orgId, users.id] }),
    index("notifications_by_user").on(t.orgId, t.userId, t.createdAt, t.id),
    oneOf("notifications_kind", t.kind, NOTIFICATION_KINDS),
    tenantPolicy(),
  ],
)

/** A kind somebody does not want to be told of, or wants again. Without a row they are told. */
export const notificationChoices = pgTable(
  "notification_choices",
  {
    orgId: orgId(),
    userId: uuid("user_id").notNull(),
    kind: text("kind", { enum: NOTIFICATION_KINDS }).notNull(),
    wanted: boolean("wanted").notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.userId, t.kind] }),
    foreignKey({
      name: "notification_choices_user",
      columns: [t.orgId, t.userId],
      foreignColumns: [users.orgId, users.id],
    }),
    oneOf("notification_choices_kind", t.kind, NOTIFICATION_KINDS),
    tenantPolicy(),
  ],
)
