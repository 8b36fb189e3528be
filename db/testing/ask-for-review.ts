import type { FeedbackPart } from "@/lib/coaching/vocabulary"
import { newId } from "@/lib/id"
import type { Database } from "../client"
import { askForReview } from "../coaching/ask-for-review"
import type { Organisation } from "./a-team"
import { actingAs } from "./acting-as"

/** The world's rep asks for a review of a plan of theirs. */
export const asksForReview = (
  db: Database,
  world: Organisation,
  planId: string,
  { part = "whole", words = "" }: { part?: FeedbackPart; words?: string } = {},
): Promise<void> => actingAs(db, world.rep, (scope) => askForReview(scope, { id: newId(), planId, part, words }))
