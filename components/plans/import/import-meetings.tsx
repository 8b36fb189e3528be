"use client"

import { type ReactNode, useActionState, useEffect, useRef } from "react"
import { useExpired } from "@/components/ui/use-expired"
import type { ImportOffer, ImportRow } from "@/lib/calendar/import-row"
import type { ImportedInWords } from "@/lib/calendar/say-imported"
import { emptyForm, type FormAnswer, type FormState } from "@/lib/form-state"
import { ImportedList } from "./imported-list"
import { PickForm } from "./pick-form"
import { ReadForm } from "./read-form"

type Action<Shown> = (before: FormState, form: FormData) => Promise<FormAnswer<Shown>>

type Props = { readMeetings: Action<ImportOffer>; importMeetings: Action<ImportedInWords>; zones: readonly string[] }

/** Two steps on one page, with or without script: each answer brings along what the next step needs. */
export function ImportMeetings({ readMeetings, importMeetings, zones }: Props) {
  const [read, readThem] = useActionState<FormAnswer<ImportOffer>, FormData>(readMeetings, emptyForm)
  const [imported, importThem] = useActionState<FormAnswer<ImportedInWords>, FormData>(importMeetings, emptyForm)
  useExpired(read)
  useExpired(imported)
  if (imported.shown)
    return (
      <Arrived key="imported">
        <ImportedList {...imported.shown} />
      </Arrived>
    )
  const offer = read.shown ?? broughtBack(imported.values.rows)
  if (offer)
    return (
      <Arrived key="pick">
        <PickForm offer={offer} state={imported} action={importThem} zones={zones} />
      </Arrived>
    )
  return <ReadForm state={Object.keys(imported.errors).length > 0 ? imported : read} action={readThem} />
}

/** The next step takes the focus, from its beginning: the button that led to it is gone, and stood far below a long text. */
function Arrived({ children }: { children: ReactNode }) {
  const step = useRef<HTMLDivElement>(null)
  useEffect(() => {
    step.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <div ref={step} tabIndex={-1} className="outline-none">
      {children}
    </div>
  )
}

/** The list as a form sent without script brings it back. */
function broughtBack(rows: string | string[] | undefined): ImportOffer | null {
  if (typeof rows !== "string") return null
  try {
    const list: unknown = JSON.parse(rows)
    return Array.isArray(list) && list.every(isRow) ? { rows: list, leftOut: [] } : null
  } catch {
    return null
  }
}

const isRow = (row: unknown): row is ImportRow =>
  typeof row === "object" &&
  row !== null &&
  ["notes", "people", "accounts"].every((name) => Array.isArray((row as Record<string, unknown>)[name])) &&
  ["key", "summary", "when", "standing", "timeZone", "date", "time"].every(
    (name) => typeof (row as Record<string, unknown>)[name] === "string",
  )
