"use client"

import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Dialog } from "@/components/ui/dialog"
import { listUnsent } from "@/components/ui/outbox"

const sayUnsent = (count: number): string =>
  count === 1
    ? "One debrief has not been sent. Sign out and lose it?"
    : `${count} debriefs have not been sent. Sign out and lose them?`

/** Asked before signing out wipes words that are stored nowhere else. */
export function LoseUnsent({ onLose, onStay }: { onLose: () => void; onStay: () => void }) {
  return (
    <Dialog open onClose={onStay} title={sayUnsent(listUnsent().length)}>
      <p>What you wrote is on this device alone, and signing out wipes it.</p>
      <Actions>
        <Button kind="danger" onClick={onLose}>
          Sign out and lose it
        </Button>
        <Button onClick={onStay}>Stay signed in</Button>
      </Actions>
    </Dialog>
  )
}
