"use client"

import { type ComponentProps, startTransition } from "react"

type Props = Omit<ComponentProps<"form">, "action"> & { action: (form: FormData) => void }

/**
 * A form whose words stay. React empties a form after its action, and what was typed while it was
 * on its way is lost; so with JavaScript the action is called by hand, and nothing is reset. Without
 * JavaScript the browser posts it, and the action's state brings the words back.
 *
 * Give it the second value of `useActionState`. Two ways to send one form: a `name` and `value` on
 * each `SubmitButton`.
 */
export function Form({ action, onSubmit, ...rest }: Props) {
  return (
    <form
      className="form"
      {...rest}
      action={action}
      onSubmit={(event) => {
        onSubmit?.(event)
        if (event.defaultPrevented) return
        event.preventDefault()
        const submitter = (event.nativeEvent as SubmitEvent).submitter
        const words = new FormData(event.currentTarget, submitter)
        startTransition(() => action(words))
      }}
    />
  )
}
