"use client"

import { lazy, type ReactNode, Suspense, useActionState, useRef, useState } from "react"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { anyUnsent } from "@/components/ui/unsent-name"
import { emptyForm, type FormState } from "@/lib/form-state"

const LoseUnsent = lazy(() => import("./lose-unsent").then((module) => ({ default: module.LoseUnsent })))

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; children: ReactNode }

/** Signs out, which wipes this device; asks first where words lie on it that are stored nowhere else. */
export function SignOut({ action, children }: Props) {
  const [{ errors }, act] = useActionState(action, emptyForm)
  const [is, setIs] = useState<"offline" | "asking" | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const agreed = useRef(false)
  return (
    <>
      <Form
        ref={form}
        action={act}
        onSubmit={(event) => {
          const stopped = !navigator.onLine ? "offline" : anyUnsent() && !agreed.current ? "asking" : null
          setIs(stopped)
          if (stopped) event.preventDefault()
        }}
      >
        <SubmitButton kind="quiet" busy="Signing out">
          {children}
        </SubmitButton>
        {is === "offline" ? <Notice tone="care">There is no connection, so you are still signed in.</Notice> : null}
        {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      </Form>
      {is === "asking" ? (
        <Suspense>
          <LoseUnsent
            onStay={() => setIs(null)}
            onLose={() => {
              agreed.current = true
              form.current?.requestSubmit()
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
