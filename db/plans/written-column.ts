import { inArray, sql } from "drizzle-orm"
import { MADE_BY_CALENDAR } from "@/lib/plans/is-written"
import { fallbackObjectives, plans, situationLines } from "../schema"

/**
 * `isWritten` of lib, where a list reads it without reading the words. A fallback is stored only with words in it.
 * To be selected from `plans` joined with another table.
 */
export const writtenColumn = sql<boolean>`(
  concat(${plans.alsoLearn}, ${plans.primaryWords}, ${plans.purpose}, ${plans.openingLine}) ~ '[^[:space:]]'
  or exists (select 1 from ${fallbackObjectives} f where f.org_id = ${plans.orgId} and f.plan_id = ${plans.id}
    and concat(f.words, f.trigger, f.how_it_differs) ~ '[^[:space:]]')
  or (not ${inArray(plans.source, [...MADE_BY_CALENDAR])} and (${plans.need} ~ '[^[:space:]]'
    or exists (select 1 from ${situationLines} l where l.org_id = ${plans.orgId} and l.plan_id = ${plans.id} and l.words ~ '[^[:space:]]'))))`
