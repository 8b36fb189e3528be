import type { ReactNode } from "react"
import { asCurrentActor } from "@/app/_server/current-actor"
import { Press } from "@/components/people/press"
import { SignInWhenExpired } from "@/components/people/sign-in-when-expired"
import { Shell } from "@/components/shell/shell"
import { placesOf } from "@/lib/people/places"
import { signOut } from "./profile/actions/sign-out"

/** The desk around a page. It guards nothing: each page has its own lock, and sends away who is not signed in. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const signed = await asCurrentActor(async ({ actor }) => ({
    userId: actor.userId,
    name: actor.name,
    places: placesOf(actor),
  }))
  if (!signed.signedIn) return children
  const { userId, ...shown } = signed.result
  return (
    <Shell
      {...shown}
      signOut={
        <Press action={signOut} busy="Signing out">
          Sign out
        </Press>
      }
    >
      {children}
      <SignInWhenExpired userId={userId} />
    </Shell>
  )
}
