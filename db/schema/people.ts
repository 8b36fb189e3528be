import { date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import { ROLES } from "@/lib/access/role"
import { organisations } from "./organisations"
import { createdAt, id, instant, oneOf, orgId, tenantPolicy } from "./tenant"

export const users = pgTable(
  "users",
  {
    orgId: orgId(),
    id: id(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    /** argon2id, encoded; null until an invited person has chosen one. */
    passwordHash: text("password_hash"),
    /** IANA name, from the browser at the first sign-in; null until then. */
    timeZone: text("time_zone"),
    deactivatedAt: instant("deactivated_at"),
    createdAt: createdAt(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique("users_email").on(t.orgId, t.email),
    foreignKey({ name: "users_organisation", columns: [t.orgId], foreignColumns: [organisations.orgId] }),
    index("users_by_name").on(t.orgId, t.name, t.id),
    tenantPolicy(),
  ],
)

export const userRoles = pgTable(
  "user_roles",
  { orgId: orgId(), userId: uuid("user_id").notNull(), role: text("role", { enum: ROLES }).notNull() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.userId, t.role] }),
    foreignKey({ name: "user_roles_user", columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }),
    oneOf("user_roles_role", t.role, ROLES),
    tenantPolicy(),
  ],
)

/** Teams form a tree; a manager sees their teams and those below. */
export const teams = pgTable(
  "teams",
  { orgId: orgId(), id: id(), name: text("name").notNull(), parentId: uuid("parent_id"), createdAt: createdAt() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique("teams_name").on(t.orgId, t.name),
    foreignKey({ name: "teams_parent", columns: [t.orgId, t.parentId], foreignColumns: [t.orgId, t.id] }),
    index("teams_by_parent").on(t.orgId, t.parentId),
    tenantPolicy(),
  ],
)

/** `untilDate` is the first day the membership no longer holds; null while it does. */
export const teamMemberships = pgTable(
  "team_memberships",
  {
    orgId: orgId(),
    id: id(),
    teamId: uuid("team_id").notNull(),
    userId: uuid("user_id").notNull(),
    fromDate: date("from_date").notNull(),
    untilDate: date("until_date"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: "team_memberships_team",
      columns: [t.orgId, t.teamId],
      foreignColumns: [teams.orgId, teams.id],
    }),
    foreignKey({
      name: "team_memberships_user",
      columns: [t.orgId, t.userId],
      foreignColumns: [users.orgId, users.id],
    }),
    index("team_memberships_by_team").on(t.orgId, t.teamId, t.userId),
    index("team_memberships_by_user").on(t.orgId, t.userId),
    tenantPolicy(),
  ],
)

/** Who coaches a team, and from when until when. */
export const teamManagers = pgTable(
  "team_managers",
  {
    orgId: orgId(),
    id: id(),
    teamId: uuid("team_id").notNull(),
    userId: uuid("user_id").notNull(),
    fromDate: date("from_date").notNull(),
    untilDate: date("until_date"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "team_managers_team", columns: [t.orgId, t.teamId], foreignColumns: [teams.orgId, teams.id] }),
    foreignKey({ name: "team_managers_user", columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }),
    index("team_managers_by_user").on(t.orgId, t.userId, t.teamId),
    tenantPolicy(),
  ],
)

/** A signed-in device. Checked on each request; ended rather than deleted. */
export const sessions = pgTable(
  "sessions",
  {
    orgId: orgId(),
    id: id(),
    userId: uuid("user_id").notNull(),
    device: text("device").notNull(),
    address: text("address").notNull(),
    createdAt: createdAt(),
    lastUsedAt: instant("last_used_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "sessions_user", columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }),
    index("sessions_by_user").on(t.orgId, t.userId, t.lastUsedAt),
    tenantPolicy(),
  ],
)
