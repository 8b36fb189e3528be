import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { NavCount, type Waiting } from "./nav-count"
import { NavLink } from "./nav-link"

export type NavItem = {
  href: Route
  label: string
  waiting?: Waiting
}

type Props = {
  /** Read out as the name of this navigation. */
  label: string
  home: NavItem
  items: readonly NavItem[]
  /** What stands at the rail's foot: who is signed in, the theme. */
  children?: ReactNode
}

/** The desk's navigation: words only, down the left side. A phone has the `BottomBar`. */
export function Rail({ label, home, items, children }: Props) {
  return (
    <nav className="rail" aria-label={label}>
      <Link className="wordmark" href={home.href}>
        {home.label}
      </Link>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href}>
              {item.label}
              <NavCount waiting={item.waiting} />
            </NavLink>
          </li>
        ))}
      </ul>
      {children ? <div className="rail-foot">{children}</div> : null}
    </nav>
  )
}
