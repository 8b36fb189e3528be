import type { Actor } from "../access/actor"
import { may, type Permission } from "../access/permissions"
import { paths } from "../paths"

const PLACES = [
  { href: paths.today(), label: "Today", permission: "plan.create" },
  { href: paths.plans(), label: "Plans", permission: "plan.create" },
  { href: paths.accounts(), label: "Accounts", permission: "account.list" },
  { href: paths.progress(), label: "Progress", permission: "progress.read" },
  { href: paths.feedback(), label: "Feedback", permission: "own-feedback.list" },
  { href: paths.coaching(), label: "Coaching", permission: "team-plans.list" },
  { href: paths.people(), label: "People", permission: "user.list" },
  { href: paths.notifications(), label: "Notifications", permission: null },
  { href: paths.profile(), label: "Profile", permission: null },
] as const satisfies readonly { href: string; label: string; permission: Permission | null }[]

export type Place = Pick<(typeof PLACES)[number], "href" | "label">

/** The places an actor may open, in the order of the navigation. */
export const placesOf = (actor: Actor): Place[] =>
  PLACES.filter(({ permission }) => permission === null || may(actor, permission, null)).map(({ href, label }) => ({
    href,
    label,
  }))

/** Where an actor begins: their own day, the team's for who only coaches, the people for who only runs things. */
export function homeOf(actor: Actor): Place["href"] {
  if (may(actor, "plan.create", null)) return paths.today()
  if (may(actor, "team-plans.list", null)) return paths.coaching()
  return may(actor, "user.list", null) ? paths.people() : paths.profile()
}
