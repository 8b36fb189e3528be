"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { CopyText } from "@/components/ui/copy-text"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Press } from "@/components/ui/press"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Act = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  open: Act
  close: Act
  /** For the next address. */
  newId: string
  /** The address that is open, with since when and by whom in words; null while none is. */
  now: { id: string; says: string } | null
}

/** Lets anybody with an address read how objectives are read, or nobody; the address is shown once. */
export function RulesPageSwitch({ open, close, newId, now }: Props) {
  const [state, act] = useActionState(open, emptyForm)
  const { errors, done } = state
  useExpired(state)
  return (
    <div className="grid grid-cols-1 gap-4 max-w-words">
      <p>{now?.says ?? "Only people of yours who are signed in can read it now."}</p>
      {done && now ? (
        <>
          <Notice tone="good" title="Here is the address. It is not shown again.">
            <p>Whoever has it can read the page until you switch it off.</p>
          </Notice>
          <CopyText text={done} label="Copy the address" done="Copied." />
        </>
      ) : null}
      {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      <Actions>
        <Form action={act}>
          <input type="hidden" name="id" value={newId} />
          <SubmitButton kind="quiet" busy="Making an address">
            {now ? "Make a new address" : "Let anybody with an address read it"}
          </SubmitButton>
        </Form>
        {now ? (
          <Press action={close} fields={{ id: now.id }} busy="Switching off">
            Switch it off
          </Press>
        ) : null}
      </Actions>
      {now ? <p className="text-small text-quiet">With a new address the one before opens nothing any more.</p> : null}
    </div>
  )
}
