"use client"

import { useState } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Notice } from "@/components/ui/notice"
import { TextInput } from "@/components/ui/text-input"

/** A link that is shown once: to be copied now, because it is kept nowhere. */
export function LinkOnce({ link }: { link: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <>
      <Notice tone="good" title="They are added.">
        <p>Send them this link. It works once, for seven days, and is not shown again.</p>
      </Notice>
      <Field name="link" label="Their link">
        {(control) => (
          <TextInput {...control} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        )}
      </Field>
      <Actions>
        <Button kind="primary" onClick={() => navigator.clipboard?.writeText(link).then(() => setCopied(true))}>
          {copied ? "Copied" : "Copy the link"}
        </Button>
      </Actions>
    </>
  )
}
