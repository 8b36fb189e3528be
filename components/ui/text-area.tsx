"use client"

import type { ComponentProps } from "react"
import { useStandingWords } from "./use-standing-words"

type Props = Omit<ComponentProps<"textarea">, "value"> & {
  voice?: "person"
  /** The words, where the caller keeps them. */
  value?: string
}

/** Several lines of words; grows with them where the browser can. */
export function TextArea({ voice, rows = 2, value, ...rest }: Props) {
  const words = useStandingWords(rest.id, value ?? "")
  return (
    <textarea
      rows={rows}
      {...rest}
      {...(value === undefined ? {} : { value: words })}
      className="control"
      data-voice={voice}
    />
  )
}
