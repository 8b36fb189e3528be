import type { ReactNode } from "react"

type Props = {
  /** Also the anchor other pages and the error summary link to. */
  id: string
  title: ReactNode
  about?: ReactNode
  /** A quiet word at the right of the heading: a state, a link, a count. */
  aside?: ReactNode
  children: ReactNode
}

/** A named part of a page. */
export function Section({ id, title, about, aside, children }: Props) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-heading`}>
      <div className="section-head">
        <h2 id={`${id}-heading`}>{title}</h2>
        {aside}
        {about ? <p className="section-about">{about}</p> : null}
      </div>
      {children}
    </section>
  )
}
