/** How many things wait at a place of the navigation, and the word for it, read out: "unread". */
export type Waiting = { many: number; word: string }

/** That number, beside the place; nothing where none wait. */
export function NavCount({ waiting }: { waiting: Waiting | undefined }) {
  if (!waiting || waiting.many === 0) return null
  return (
    <span className="nav-count">
      {waiting.many} <span className="sr-only">{waiting.word}</span>
    </span>
  )
}
