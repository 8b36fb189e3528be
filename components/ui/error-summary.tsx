"use client"

import { useEffect, useRef } from "react"
import { Sign } from "./sign"

type Props = {
  /** What happened and that the words are kept, in one sentence. */
  title: string
  /** By field name; `form` is about the form as a whole and links nowhere. Empty: nothing is drawn. */
  errors: Partial<Record<string, string>>
  /** Set where the fields' ids are not their names. */
  idOf?: (field: string) => string
}

/** What stops a form, as links to its fields. It takes the focus each time the answer changes. */
export function ErrorSummary({ title, errors, idOf = (field) => field }: Props) {
  const box = useRef<HTMLElement>(null)
  const said = Object.entries(errors).filter(([, message]) => message)
  useEffect(() => {
    if (Object.values(errors).some(Boolean)) box.current?.focus()
  }, [errors])
  if (said.length === 0) return null
  return (
    <section ref={box} className="error-summary" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">
        <Sign name="stop" />
        {title}
      </h2>
      <ul>
        {said.map(([field, message]) => (
          <li key={field}>{field === "form" ? message : <a href={`#${idOf(field)}`}>{message}</a>}</li>
        ))}
      </ul>
    </section>
  )
}
