import { dayIn } from "@/lib/time/day"
import { findingName, findingPlace } from "./plan-words"
import type { UnfittingCount, UnfittingRow } from "./unfitting-row"

type Lines = { columns: string[]; rows: (string | number)[][] }

/** The list with its words, as a table to take along; days as the reader's calendar has them. */
export const rowsAsTable = (rows: readonly UnfittingRow[], timeZone: string): Lines => ({
  columns: ["Set aside on", "Rep", "Account", "Meeting on", "Finding", "In", "Words"],
  rows: rows.map(({ createdAt, rep, plan, rule, words }) => [
    dayIn(createdAt, timeZone),
    rep.name,
    plan.account,
    dayIn(plan.startsAt, timeZone),
    findingName(rule),
    findingPlace(rule),
    words,
  ]),
})

/** The counts, as a table to take along. */
export const countsAsTable = (counts: readonly UnfittingCount[]): Lines => ({
  columns: ["Finding", "In", "Times", "Plans", "Reps"],
  rows: counts.map(({ rule, times, plans, reps }) => [findingName(rule), findingPlace(rule), times, plans, reps]),
})
