import type { ReactNode } from "react"
import { asCurrentActor } from "@/app/_server/current-actor"
import { SignOutButton } from "@/components/people/sign-out-button"
import { Shell } from "@/components/shell/shell"
import { placesOf } from "@/lib/people/places"
import { signOut } from "./profile/actions/sign-out"

/** The desk around a page. It guards nothing: each page has its own lock, and sends away who is not signed in. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const signed = await asCurrentActor(async ({ actor }) => ({ name: actor.name, places: placesOf(actor) }))
  if (!signed.signedIn) return children
  return (
    <Shell {...signed.result} signOut={<SignOutButton signOut={signOut} />}>
      {children}
    </Shell>
  )
}
