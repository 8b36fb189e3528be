import type { ReactNode } from "react"
import { Note } from "@/components/ui/note"
import { FEEDBACK_KIND_WORDS, FEEDBACK_PART_WORDS } from "@/lib/coaching/coaching-words"
import type { Feedback } from "@/lib/coaching/feedback"
import { sayFeedbackState } from "@/lib/coaching/feedback-state"

type Props = {
  feedback: Feedback
  /** An instant in words, in the reader's zone. */
  say: (instant: Date) => string
  /** The words it was about no longer stand in the plan. */
  changedSince: boolean
  /** What the reader may do about it. */
  children?: ReactNode
}

/** One piece of feedback as its author wrote it, what was said under it, and where it stands. */
export function FeedbackThread({ feedback, say, changedSince, children }: Props) {
  const { id, kind, part, author, quote, words, reason, late, createdAt, replies } = feedback
  const title = `${FEEDBACK_KIND_WORDS[kind]}, ${FEEDBACK_PART_WORDS[part].toLowerCase()}`
  return (
    <article
      id={`feedback-${id}`}
      aria-label={`${title}, by ${author.name}`}
      className="grid gap-2 max-w-words border-l-2 border-pencil pl-4"
    >
      <Note kind="feedback" label={title}>
        <p className="text-quiet">
          {`${author.name}, ${say(createdAt)}. ${sayFeedbackState(feedback)}.`}
          {late ? " Given in the last two hours, so the plan stayed ready." : null}
        </p>
      </Note>
      {quote ? (
        <p className="text-small text-quiet">
          On “<span className="font-serif">{quote}</span>”{changedSince ? ", changed since" : null}
        </p>
      ) : null}
      <p className="font-serif whitespace-pre-line">{words}</p>
      {reason ? (
        <p className="text-small">
          <span className="text-quiet">Why before the meeting:</span> {reason}
        </p>
      ) : null}
      {replies.length > 0 ? (
        <ol className="grid gap-2" aria-label="What was said back">
          {replies.map((reply) => (
            <li key={reply.id} className="grid text-small">
              <span className="text-quiet">
                {reply.author.name}
                {reply.kind === "dispute" ? " sees it differently" : null}, {say(reply.createdAt)}
              </span>
              <span className="font-serif whitespace-pre-line">{reply.words}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {children}
    </article>
  )
}
