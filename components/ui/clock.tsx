import type { ReactNode } from "react"

type Props = {
  /** The instant or the day, as ISO 8601 with its offset or as `YYYY-MM-DD`. */
  dateTime: string
  /** The same in words, in the reader's zone: "Tue 24 Nov, 10:30". */
  children: ReactNode
}

/** A time, in figures that stand in line. */
export function Clock({ dateTime, children }: Props) {
  return (
    <time className="clock" dateTime={dateTime}>
      {children}
    </time>
  )
}
