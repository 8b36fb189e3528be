import type { ReactNode } from "react"
import { asCurrentActor } from "@/app/_server/current-actor"
import { nonce } from "@/app/_server/nonce"
import { SignInWhenExpired } from "@/components/people/sign-in-when-expired"
import { SignOut } from "@/components/people/sign-out"
import { OnThisDevice } from "@/components/shell/on-this-device"
import { Shell } from "@/components/shell/shell"
import { countUnread } from "@/db/notifications/count-unread"
import { placesOf } from "@/lib/people/places"
import { signOut } from "./profile/actions/sign-out"

/** The desk around a page. It guards nothing: each page has its own lock, and sends away who is not signed in. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const signed = await asCurrentActor(async (scope) => ({
    userId: scope.actor.userId,
    name: scope.actor.name,
    places: placesOf(scope.actor),
    unread: await countUnread(scope),
  }))
  if (!signed.signedIn) return children
  const { userId, ...shown } = signed.result
  return (
    <Shell {...shown} nonce={await nonce()} signOut={<SignOut action={signOut}>Sign out</SignOut>}>
      <OnThisDevice userId={userId} />
      {children}
      <SignInWhenExpired userId={userId} />
    </Shell>
  )
}
