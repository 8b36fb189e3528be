import type { ComponentProps } from "react"
import { Sign } from "./sign"

/** One of a closed list. Give `<option>`s as children. Up to five choices that matter are a `Choice`. */
export function Select(props: ComponentProps<"select">) {
  return (
    <span className="select">
      <select {...props} className="control" />
      <Sign name="down" />
    </span>
  )
}
