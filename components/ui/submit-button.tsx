"use client"

import type { ComponentProps, ReactNode } from "react"
import { useFormStatus } from "react-dom"
import type { ButtonKind } from "./button"

/**
 * Sends the form it stands in. While the form is on its way it says so and takes no second press;
 * it keeps its focus, so it is not disabled. Give `name` and `value` where a form has two ways to be sent.
 * `text` reads as a word among others.
 */
export function SubmitButton({
  kind = "primary",
  busy,
  children,
  ...rest
}: Omit<ComponentProps<"button">, "type"> & { kind?: ButtonKind | "text"; busy: ReactNode }) {
  const { pending, data } = useFormStatus()
  const mine = pending && (!rest.name || data?.get(rest.name) === rest.value)
  return (
    <button
      {...rest}
      type="submit"
      className={kind === "text" ? "text-button" : "button"}
      data-kind={kind === "text" ? undefined : kind}
      aria-busy={mine || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else rest.onClick?.(event)
      }}
    >
      {mine ? busy : children}
    </button>
  )
}
