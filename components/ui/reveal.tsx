import type { ComponentProps, ReactNode } from "react"
import { Sign } from "./sign"

/** More of the same, one tap away. Give the same `name` to several, and only one is open at a time. */
export function Reveal({
  label,
  children,
  ...rest
}: Omit<ComponentProps<"details">, "className"> & { label: ReactNode }) {
  return (
    <details {...rest} className="reveal">
      <summary>
        <Sign name="fold" />
        {label}
      </summary>
      <div className="reveal-body">{children}</div>
    </details>
  )
}
