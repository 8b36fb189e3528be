import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"

type Props<T extends string> = {
  href: Route<T>
  title: ReactNode
  /** The quiet line under it. */
  meta?: ReactNode
  /** At the right at a desk, under it on a phone: a time, a `StateMark`. */
  aside?: ReactNode
}

/** One row of a `List`; the whole row is the link. */
export function ListRow<T extends string>({ href, title, meta, aside }: Props<T>) {
  return (
    <li>
      <Link className="list-row" href={href}>
        <span className="list-title">{title}</span>
        {meta ? <span className="list-meta">{meta}</span> : null}
        {aside ? <span className="list-aside">{aside}</span> : null}
      </Link>
    </li>
  )
}
