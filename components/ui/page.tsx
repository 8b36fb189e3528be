import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { Sign } from "./sign"

/** One job. `wide` is for tables; everything that is read stays at reading width plus a margin for notes. */
export function Page({ width = "words", children }: { width?: "words" | "wide"; children: ReactNode }) {
  return (
    <div className="page" data-width={width}>
      {children}
    </div>
  )
}

type HeadingProps<T extends string> = {
  title: ReactNode
  /** The page's main action: a `LinkButton` or a `SubmitButton`. */
  action?: ReactNode
  /** One or two plain sentences under the name. */
  about?: ReactNode
  back?: { href: Route<T>; label: string }
}

/** The page's name, its one main action beside it, and the way back. */
export function PageHeading<T extends string>({ title, action, about, back }: HeadingProps<T>) {
  return (
    <header className="page-heading">
      {back ? (
        <Link className="back" href={back.href}>
          <Sign name="back" />
          {back.label}
        </Link>
      ) : null}
      <h1>{title}</h1>
      {about ? <div className="page-about">{about}</div> : null}
      {action ? <div className="page-action">{action}</div> : null}
    </header>
  )
}
