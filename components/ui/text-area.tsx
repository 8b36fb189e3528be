import type { ComponentProps } from "react"

/** Several lines of words; grows with them where the browser can. */
export function TextArea({ voice, rows = 2, ...rest }: ComponentProps<"textarea"> & { voice?: "person" }) {
  return <textarea rows={rows} {...rest} className="control" data-voice={voice} />
}
