import type { ComponentProps } from "react"
import { Press } from "@/components/ui/press"
import { Reveal } from "@/components/ui/reveal"

type Props = { deactivate: ComponentProps<typeof Press>["action"]; userId: string; name: string }

/** Closing somebody's account, behind one more tap that says what it does. */
export function ClosePerson({ deactivate, userId, name }: Props) {
  return (
    <Reveal label="Deactivate" name="close-person">
      <p>{name} is signed out at once and cannot sign in again. Everything they wrote stays.</p>
      <Press action={deactivate} fields={{ userId }} kind="danger" busy="Deactivating" label={`Deactivate ${name}`}>
        Deactivate
      </Press>
    </Reveal>
  )
}
