import { sql } from "drizzle-orm"
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import { ASK_SIZES, DISCLOSURE_FACTORS, RUNGS, SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import {
  AGAINST_ADVICE_REASONS,
  CANCEL_REASONS,
  CHANNELS,
  HELD_FROM,
  MOVE_KINDS,
  PLAN_SOURCES,
  STAGES,
} from "@/lib/plans/meeting"
import { accounts, contacts } from "./customers"
import { users } from "./people"
import { createdAt, id, instant, oneOf, orgId, tenantPolicy } from "./tenant"

/** The preparation of one customer meeting. Its state is derived from its dates, never stored. */
export const plans = pgTable(
  "plans",
  {
    orgId: orgId(),
    id: id(),
    repId: uuid("rep_id").notNull(),
    accountId: uuid("account_id").notNull(),
    /** Their grade and style drive the advice; null while nobody is chosen. */
    mainContactId: uuid("main_contact_id"),

    /** Where the plan came from. */
    source: text("source", { enum: PLAN_SOURCES }).notNull().default("blank"),
    /** The meeting before it, whose words and agreed action it was started from. */
    followsPlanId: uuid("follows_plan_id"),
    /** The calendar's own name for the meeting (UID, and the occurrence of a series), so that it is taken over once. */
    calendarKey: text("calendar_key"),

    startsAt: instant("starts_at").notNull(),
    /** IANA zone of the meeting; its dates are judged here. */
    timeZone: text("time_zone").notNull(),
    minutes: integer("minutes").notNull().default(60),
    channel: text("channel", { enum: CHANNELS }).notNull().default("visit"),
    place: text("place").notNull().default(""),
    stage: text("stage", { enum: STAGES }).notNull().default("exploring"),

    need: text("need").notNull().default(""),
    alsoLearn: text("also_learn").notNull().default(""),
    primaryWords: text("primary_words").notNull().default(""),
    /** "so that …", what the fallback is held to. */
    purpose: text("purpose").notNull().default(""),

    askSize: text("ask_size", { enum: ASK_SIZES }),
    factors: text("factors", { enum: DISCLOSURE_FACTORS }).array().notNull().default(sql`'{}'::text[]`),
    hears: text("hears", { enum: RUNGS }),
    /** Why the rep chose against the advice; null where they followed it. */
    againstAdvice: text("against_advice", { enum: AGAINST_ADVICE_REASONS }),
    againstAdviceWords: text("against_advice_words").notNull().default(""),
    openingLine: text("opening_line").notNull().default(""),

    readyAt: instant("ready_at"),
    readyBy: uuid("ready_by"),
    changesRequestedAt: instant("changes_requested_at"),
    changesRequestedBy: uuid("changes_requested_by"),
    cancelledAt: instant("cancelled_at"),
    cancelledBy: uuid("cancelled_by"),
    cancelReason: text("cancel_reason", { enum: CANCEL_REASONS }),
    heldAt: instant("held_at"),
    heldBy: uuid("held_by"),
    /** Where the plan stood when the meeting took place; null while it has not. */
    heldFrom: text("held_from", { enum: HELD_FROM }),
    debriefedAt: instant("debriefed_at"),
    debriefedBy: uuid("debriefed_by"),

    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "plans_rep", columns: [t.orgId, t.repId], foreignColumns: [users.orgId, users.id] }),
    foreignKey({
      name: "plans_account",
      columns: [t.orgId, t.accountId],
      foreignColumns: [accounts.orgId, accounts.id],
    }),
    foreignKey({
      name: "plans_main_contact",
      columns: [t.orgId, t.mainContactId],
      foreignColumns: [contacts.orgId, contacts.id],
    }),
    foreignKey({ name: "plans_ready_by", columns: [t.orgId, t.readyBy], foreignColumns: [users.orgId, users.id] }),
    foreignKey({
      name: "plans_changes_by",
      columns: [t.orgId, t.changesRequestedBy],
      foreignColumns: [users.orgId, users.id],
    }),
    foreignKey({
      name: "plans_cancelled_by",
      columns: [t.orgId, t.cancelledBy],
      foreignColumns: [users.orgId, users.id],
    }),
    foreignKey({ name: "plans_held_by", columns: [t.orgId, t.heldBy], foreignColumns: [users.orgId, users.id] }),
    foreignKey({
      name: "plans_debriefed_by",
      columns: [t.orgId, t.debriefedBy],
      foreignColumns: [users.orgId, users.id],
    }),
    foreignKey({ name: "plans_follows", columns: [t.orgId, t.followsPlanId], foreignColumns: [t.orgId, t.id] }),
    unique("plans_calendar_key").on(t.orgId, t.repId, t.calendarKey),
    index("plans_by_rep").on(t.orgId, t.repId, t.startsAt, t.id),
    index("plans_by_account").on(t.orgId, t.accountId, t.startsAt, t.id),
    index("plans_by_start").on(t.orgId, t.startsAt, t.id),
    oneOf("plans_channel", t.channel, CHANNELS),
    oneOf("plans_stage", t.stage, STAGES),
    oneOf("plans_source", t.source, PLAN_SOURCES),
    oneOf("plans_held_from", t.heldFrom, HELD_FROM),
    oneOf("plans_ask_size", t.askSize, ASK_SIZES),
    oneOf("plans_hears", t.hears, RUNGS),
    oneOf("plans_against_advice", t.againstAdvice, AGAINST_ADVICE_REASONS),
    oneOf("plans_cancel_reason", t.cancelReason, CANCEL_REASONS),
    check("plans_minutes", sql`${t.minutes} between 5 and 1440`),
    check("plans_cancel_has_reason", sql`(${t.cancelledAt} is null) = (${t.cancelReason} is null)`),
    tenantPolicy(),
  ],
)

/** The others in the room, beside the main contact. */
export const planContacts = pgTable(
  "plan_contacts",
  { orgId: orgId(), planId: uuid("plan_id").notNull(), contactId: uuid("contact_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId, t.contactId] }),
    foreignKey({ name: "plan_contacts_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({
      name: "plan_contacts_contact",
      columns: [t.orgId, t.contactId],
      foreignColumns: [contacts.orgId, contacts.id],
    }),
    tenantPolicy(),
  ],
)

/** The situation: one short line a prompt, with the day it was true. */
export const situationLines = pgTable(
  "situation_lines",
  {
    orgId: orgId(),
    planId: uuid("plan_id").notNull(),
    prompt: text("prompt", { enum: SITUATION_PROMPTS }).notNull(),
    words: text("words").notNull(),
    asOf: date("as_of").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId, t.prompt] }),
    foreignKey({ name: "situation_lines_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    oneOf("situation_lines_prompt", t.prompt, SITUATION_PROMPTS),
    tenantPolicy(),
  ],
)

/** Fallback objectives in the order the rep would reach for them. Never shown to a customer. */
export const fallbackObjectives = pgTable(
  "fallback_objectives",
  {
    orgId: orgId(),
    planId: uuid("plan_id").notNull(),
    /** 1 for the first. */
    position: integer("position").notNull(),
    words: text("words").notNull(),
    trigger: text("trigger").notNull().default(""),
    howItDiffers: text("how_it_differs").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.planId, t.position] }),
    foreignKey({
      name: "fallback_objectives_plan",
      columns: [t.orgId, t.planId],
      foreignColumns: [plans.orgId, plans.id],
    }),
    check("fallback_objectives_position", sql`${t.position} between 1 and 5`),
    tenantPolicy(),
  ],
)

/** Every time a meeting's start was moved, and why; the plan holds only where it stands now. */
export const meetingMoves = pgTable(
  "meeting_moves",
  {
    orgId: orgId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    kind: text("kind", { enum: MOVE_KINDS }).notNull(),
    fromStart: instant("from_start").notNull(),
    toStart: instant("to_start").notNull(),
    movedBy: uuid("moved_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ name: "meeting_moves_plan", columns: [t.orgId, t.planId], foreignColumns: [plans.orgId, plans.id] }),
    foreignKey({ name: "meeting_moves_by", columns: [t.orgId, t.movedBy], foreignColumns: [users.orgId, users.id] }),
    index("meeting_moves_by_plan").on(t.orgId, t.planId, t.createdAt),
    oneOf("meeting_moves_kind", t.kind, MOVE_KINDS),
    tenantPolicy(),
  ],
)
