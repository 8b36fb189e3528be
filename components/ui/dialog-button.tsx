"use client"

import { type ReactNode, useId, useRef } from "react"
import { Actions } from "./actions"
import { Button, type ButtonKind } from "./button"

type Props = {
  /** The button's words. */
  label: ReactNode
  kind?: ButtonKind
  /** The question. */
  title: ReactNode
  /** The way out without doing it: "Keep the plan". */
  leave: ReactNode
  /** What does it, usually a form with a `SubmitButton`. */
  action?: ReactNode
  children?: ReactNode
}

/** A button that asks before it does. Without script the same dialog opens as a popover. */
export function DialogButton({ label, kind, title, leave, action, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <Button
        kind={kind}
        aria-haspopup="dialog"
        popoverTarget={id}
        onClick={(event) => {
          event.preventDefault()
          dialog.current?.showModal()
        }}
      >
        {label}
      </Button>
      <dialog ref={dialog} id={id} popover="auto" className="dialog" aria-labelledby={`${id}-title`}>
        <div className="dialog-inner">
          <h2 id={`${id}-title`}>{title}</h2>
          {children}
          <Actions>
            {action}
            <Button
              popoverTarget={id}
              popoverTargetAction="hide"
              onClick={(event) => {
                event.preventDefault()
                dialog.current?.close()
              }}
            >
              {leave}
            </Button>
          </Actions>
        </div>
      </dialog>
    </>
  )
}
