import type { Route } from "next"
import Link from "next/link"
import { Sign } from "./sign"

type Props<N extends string, O extends string> = {
  label: string
  newer?: { href: Route<N>; label: string } | null
  older?: { href: Route<O>; label: string } | null
}

/** The way through a long list: nearer to now, further from it. Nothing is drawn when all is in sight. */
export function Pager<N extends string, O extends string>({ label, newer, older }: Props<N, O>) {
  if (!newer && !older) return null
  return (
    <nav className="pager" aria-label={label}>
      {newer ? (
        <Link href={newer.href} rel="prev">
          <Sign name="back" />
          {newer.label}
        </Link>
      ) : null}
      {older ? (
        <Link className="pager-older" href={older.href} rel="next">
          {older.label}
          <Sign name="forward" />
        </Link>
      ) : null}
    </nav>
  )
}
