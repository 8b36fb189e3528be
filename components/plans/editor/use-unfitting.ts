"use client"

import { startTransition, useOptimistic, useState } from "react"
import { announceExpired } from "@/components/ui/use-expired"
import { emptyForm } from "@/lib/form-state"
import { newId } from "@/lib/new-id"
import { unfittingOf } from "@/lib/objectives/quiet-findings"
import type { Unfitting } from "@/lib/objectives/unfitting"
import { besideOf, draftOfEntries } from "@/lib/plans/draft-of"
import type { UnfittingPress } from "@/lib/plans/unfitting-press"
import type { EditorProps, FormAction } from "./editor-props"
import type { Reviewed } from "./use-review"

type Change = { noted: Unfitting } | { withdrawn: string }

const UNREACHABLE = "No connection, so this was not kept. Your words are safe; press it again later."

const changed = (before: readonly Unfitting[], change: Change): readonly Unfitting[] =>
  "noted" in change ? [...before, change.noted] : before.filter(({ id }) => id !== change.withdrawn)

/**
 * What the rep said does not fit: at once on the page, kept behind it. The words and their saving are not touched, and
 * where it could not be kept the finding is heard again.
 */
export function useUnfitting({ plan, noteUnfitting, withdrawUnfitting }: EditorProps) {
  const [unfitting, show] = useOptimistic<readonly Unfitting[], Change>(plan.unfitting, changed)
  const [refused, setRefused] = useState<string | undefined>(undefined)

  const keep = (action: FormAction, change: Change, fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ planId: plan.id, ...fields })) form.set(name, value)
    startTransition(async () => {
      show(change)
      const answer = await action(emptyForm, form).catch(() => ({ errors: { form: UNREACHABLE }, expired: undefined }))
      if (answer.expired) announceExpired()
      startTransition(() => setRefused(Object.values(answer.errors)[0]))
    })
  }

  const press = (pressed: UnfittingPress, { review, of }: Reviewed) => {
    setRefused(undefined)
    if (pressed.is === "fits-after-all") {
      const { unfittingId } = pressed
      return keep(withdrawUnfitting, { withdrawn: unfittingId }, { unfittingId })
    }
    const found = unfittingOf(draftOfEntries(of, besideOf(plan)), review, pressed)
    if (!found) return
    const noted = { id: newId(), ...found }
    keep(noteUnfitting, { noted }, noted)
  }

  return { unfitting, refused, press }
}
