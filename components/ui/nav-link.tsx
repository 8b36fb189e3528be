"use client"

import type { Route } from "next"
import Link from "next/link"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { LinkPending } from "./link-pending"

/** A place in the navigation; knows when it is where the reader stands, or `within` that place. */
export function NavLink<T extends string>({ href, children }: { href: Route<T>; children: ReactNode }) {
  const path = usePathname()
  const here = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined
  return (
    <Link
      className="nav-link"
      href={href}
      aria-current={here}
      // The page changes under an open sheet, so the sheet has to be told to go.
      onClick={(event) => event.currentTarget.closest<HTMLElement>(":popover-open")?.hidePopover()}
    >
      {children}
      <LinkPending />
    </Link>
  )
}
