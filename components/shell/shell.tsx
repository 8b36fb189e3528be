import type { Route } from "next"
import type { ReactNode } from "react"
import { BottomBar } from "@/components/ui/bottom-bar"
import { Frame } from "@/components/ui/frame"
import { Person } from "@/components/ui/person"
import { type NavItem, Rail } from "@/components/ui/rail"
import { Skeleton } from "@/components/ui/skeleton"
import { SkipLink } from "@/components/ui/skip-link"
import { paths } from "@/lib/paths"
import type { Place } from "@/lib/people/places"
import { Cover } from "./cover"
import { HIDE_BEFORE_PAINT } from "./hidden"
import { HideButton } from "./hide-button"
import { HideKey } from "./hide-key"
import { Installable } from "./installable"

type Props = {
  name: string
  places: readonly Place[]
  /** How many notifications wait to be read. */
  unread: number
  signOut: ReactNode
  /** This answer's, for the one script that runs before the page is painted. */
  nonce: string | undefined
  children: ReactNode
}

/** Around every signed-in page: the places one may go, and who is signed in. */
export function Shell({ name, places, unread, signOut, nonce, children }: Props) {
  const items = places.map(({ href, label }): NavItem => {
    const item = { href: href as Route, label }
    return href === paths.notifications() ? { ...item, waiting: { many: unread, word: "unread" } } : item
  })
  const home = { href: paths.home() as Route, label: "Callcraft" }
  return (
    <>
      <Installable />
      <script nonce={nonce}>{HIDE_BEFORE_PAINT}</script>
      <Frame
        skip={<SkipLink>Skip to the page</SkipLink>}
        rail={
          <Rail label="Main" home={home} items={items}>
            <p className="mb-4">
              <HideButton look="rail" />
            </p>
            <p className="mb-2">
              <Person name={name} />
            </p>
            {signOut}
          </Rail>
        }
        bottomBar={<BottomBar label="Main, below" items={items} more="More" end={<HideButton look="bar" />} />}
        onItsWay={<Skeleton label="The page is on its way" shapes={["title", "block", "block", "line"]} />}
      >
        {children}
      </Frame>
      <Cover />
      <HideKey />
    </>
  )
}
