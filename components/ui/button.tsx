import type { ComponentProps } from "react"

export type ButtonKind = "primary" | "quiet" | "danger"

/** A plain button. `primary` is the page's one next step; a button that sends a form is `SubmitButton`. */
export function Button({ kind = "quiet", type = "button", ...rest }: ComponentProps<"button"> & { kind?: ButtonKind }) {
  return <button {...rest} type={type} className="button" data-kind={kind} />
}
