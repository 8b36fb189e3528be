"use client"

import type { ComponentProps } from "react"
import { TextArea } from "@/components/ui/text-area"

type Props = Omit<ComponentProps<typeof TextArea>, "onChange" | "rows" | "value"> & {
  value: string
  onWords: (words: string) => void
}

/** One line of a person's words that wraps where the page is narrow, so that nothing is hidden; it takes no line breaks. */
export function OneLine({ onWords, ...rest }: Props) {
  return (
    <TextArea
      {...rest}
      voice="person"
      rows={1}
      autoComplete="off"
      onChange={(event) => onWords(event.currentTarget.value.replaceAll(/\s*\n\s*/g, " "))}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault()
      }}
    />
  )
}
