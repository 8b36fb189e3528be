import type { ReactNode } from "react"

type Props = {
  /** What the form does, as its buttons say it. */
  press: string
  /** Said to whoever cannot see which line it stands at. */
  about?: string
  children: ReactNode
}

/** A button of the plan's form that reads as a word beside a field; it works without script, like every other. */
export function PressWord({ press, about, children }: Props) {
  return (
    <button type="submit" name="press" value={press} className="text-button text-small">
      {children}
      {about ? <span className="sr-only">: {about}</span> : null}
    </button>
  )
}
