import type { ComponentProps, ReactNode } from "react"

/** A fact to tick. Its whole line is the target. */
export function Checkbox({ children, hint, ...rest }: Omit<ComponentProps<"input">, "type"> & { hint?: ReactNode }) {
  return (
    <label className="checkbox">
      <input {...rest} type="checkbox" />
      <span>{children}</span>
      {hint ? <span className="hint">{hint}</span> : null}
    </label>
  )
}
