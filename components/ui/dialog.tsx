"use client"

import { type ReactNode, useEffect, useId, useRef } from "react"

type Props = {
  open: boolean
  /** Called when the reader leaves: Escape, a press outside, or a `<form method="dialog">` inside. */
  onClose: () => void
  title: ReactNode
  /** Sentences and fields; end with `Actions`. */
  children: ReactNode
}

/** A question that must be answered before going on. The browser's own dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const shown = dialog.current
    if (open && !shown?.open) shown?.showModal()
    if (!open && shown?.open) shown.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard leaves by Escape, which the browser gives
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <div className="dialog-inner">
        <h2 id={titleId}>{title}</h2>
        {open ? children : null}
      </div>
    </dialog>
  )
}
