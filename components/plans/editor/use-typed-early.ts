"use client"

import { useLayoutEffect, useState } from "react"
import { useArriving } from "@/components/ui/use-standing-words"
import type { PlainDate } from "@/lib/relationships/sign"
import type { EditorEvent } from "./editor-state"
import { partsTypedEarly, type Standing } from "./typed-early"

export const PLAN_FORM = "plan-form"

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const planForm = (): HTMLFormElement | null =>
  typeof document === "undefined" ? null : document.querySelector<HTMLFormElement>(`#${PLAN_FORM}`)

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement || one instanceof HTMLInputElement,
  )

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control.type === "hidden") return false
  if (control.type === "radio" || control.type === "checkbox") return control.checked !== control.defaultChecked
  return control.value !== control.defaultValue
}

const changedIn = (form: HTMLFormElement): string[] =>
  controlsOf(form)
    .filter(isChanged)
    .map(({ name }) => name)

function standingIn(form: HTMLFormElement): Standing {
  const words = new FormData(form)
  return new Map([...words.keys()].map((name) => [name, words.getAll(name).filter((one) => typeof one === "string")]))
}

/** What was changed in the server's page so far, and the words it came with; React is about to write over both. */
function beforeScript() {
  const form = planForm()
  if (!form) return null
  const areas = controlsOf(form).filter((one) => one instanceof HTMLTextAreaElement)
  return {
    changed: changedIn(form),
    standing: standingIn(form),
    came: new Map(areas.map(({ name, defaultValue }) => [name, defaultValue])),
  }
}

function earlyWords(form: HTMLFormElement, { changed, standing, came }: NonNullable<ReturnType<typeof beforeScript>>) {
  const areas = controlsOf(form).filter(({ name, value }) => came.has(name) && came.get(name) !== value)
  const now = new Set([...changedIn(form), ...areas.map(({ name }) => name)])
  // A choice from a list was written over meanwhile; everything else stands as it was typed.
  const writtenOver = changed.filter(
    (name) => !now.has(name) && form.elements.namedItem(name) instanceof HTMLSelectElement,
  )
  const kept = writtenOver.map((name) => [name, standing.get(name) ?? []] as const)
  return { changed: [...now, ...writtenOver], standing: new Map([...standingIn(form), ...kept]) }
}

/** Takes over what somebody typed or chose on the server's page before this script arrived. */
export function useTypedEarly(today: PlainDate, tell: (event: EditorEvent) => void): void {
  const arriving = useArriving()
  const [before] = useState(() => (arriving ? beforeScript() : null))

  // Before the next drawing, which would write over what stands in the page.
  useLayoutEffect(() => {
    const form = planForm()
    if (!before || !form) return
    const { changed, standing } = earlyWords(form, before)
    if (changed.length > 0) tell({ is: "typed-early", ...partsTypedEarly(standing, changed, today) })
  }, [before, today, tell])
}
