import { sql } from "drizzle-orm"
import type { HeldFrom } from "@/lib/plans/meeting"
import { plans } from "../schema"

/** Where a plan stands as its meeting takes place: the rule of `planState` once more, by the row as it is locked. */
export const heldFromNow = () => sql<HeldFrom>`coalesce(${plans.heldFrom}, case
  when ${plans.readyAt} is not null and (${plans.changesRequestedAt} is null or ${plans.changesRequestedAt} < ${plans.readyAt})
  then 'ready' else 'draft' end)`
