import type { Route } from "next"
import Link from "next/link"
import type { ComponentProps } from "react"
import type { ButtonKind } from "./button"
import { LinkPending } from "./link-pending"

type Props<T extends string> = Omit<ComponentProps<"a">, "href" | "ref"> & { href: Route<T>; kind?: ButtonKind }

/** A link that is the page's next step. It goes somewhere; it never changes anything. */
export function LinkButton<T extends string>({ href, kind = "primary", children, ...rest }: Props<T>) {
  return (
    <Link {...rest} href={href} className="button" data-kind={kind}>
      {children}
      <LinkPending />
    </Link>
  )
}
