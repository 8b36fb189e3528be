import type { ComponentProps } from "react"

/** One line of words. `voice="person"` sets what a person says of their world in the serif. */
export function TextInput({ voice, ...rest }: ComponentProps<"input"> & { voice?: "person" }) {
  return <input type="text" {...rest} className="control" data-voice={voice} />
}
