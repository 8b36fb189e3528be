import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { LinkPending } from "./link-pending"

type Props<T extends string> = {
  /** Left out where the reader may see the row and not what stands behind it. */
  href?: Route<T>
  /** In a column of its own before the title at a desk, above it on a phone: a time. */
  lead?: ReactNode
  title: ReactNode
  /** The quiet line under it. */
  meta?: ReactNode
  /** At the right at a desk, under it on a phone: a time, a `StateMark`. */
  aside?: ReactNode
}

/** One row of a `List`; the whole row is the link, where it has one. */
export function ListRow<T extends string>({ href, lead, title, meta, aside }: Props<T>) {
  const row = (
    <>
      {lead ? <span className="list-lead">{lead}</span> : null}
      <span className="list-title">{title}</span>
      {meta ? <span className="list-meta">{meta}</span> : null}
      {aside ? <span className="list-aside">{aside}</span> : null}
    </>
  )
  return (
    <li>
      {href ? (
        <Link className="list-row" href={href}>
          {row}
          <LinkPending />
        </Link>
      ) : (
        <div className="list-row">{row}</div>
      )}
    </li>
  )
}
