import type { Route } from "next"
import { redirect } from "next/navigation"
import { asCurrentActor } from "@/app/_server/current-actor"
import { paths } from "@/lib/paths"
import { homeOf } from "@/lib/people/places"

/** The bare address: on to where this person begins, or to signing in. */
export default async function Home() {
  const signed = await asCurrentActor(async ({ actor }) => homeOf(actor))
  redirect((signed.signedIn ? signed.result : paths.signIn()) as Route)
}
