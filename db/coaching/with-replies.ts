import { and, asc, eq, inArray } from "drizzle-orm"
import type { Feedback, Reply } from "@/lib/coaching/feedback"
import { feedbackReplies, users } from "../schema"
import type { Scope } from "../scope"

/** These pieces of feedback, each with what was said under it, the earliest first. */
export async function withReplies<Given extends Omit<Feedback, "replies">>(
  { tx, orgId }: Scope,
  given: Given[],
): Promise<(Given & { replies: Reply[] })[]> {
  if (given.length === 0) return []
  const said = await tx
    .select({
      feedbackId: feedbackReplies.feedbackId,
      id: feedbackReplies.id,
      author: { id: users.id, name: users.name },
      kind: feedbackReplies.kind,
      words: feedbackReplies.words,
      createdAt: feedbackReplies.createdAt,
    })
    .from(feedbackReplies)
    .innerJoin(users, and(eq(users.orgId, feedbackReplies.orgId), eq(users.id, feedbackReplies.authorId)))
    .where(
      and(
        eq(feedbackReplies.orgId, orgId),
        inArray(
          feedbackReplies.feedbackId,
          given.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(feedbackReplies.createdAt), asc(feedbackReplies.id))
  return given.map((one) => ({
    ...one,
    replies: said.flatMap(({ feedbackId, ...reply }) => (feedbackId === one.id ? [reply] : [])),
  }))
}
