"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, startTransition, useState } from "react"
import { announceExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { paths } from "@/lib/paths"
import { NEAREST_GRADE } from "@/lib/plans/nearest-grade"
import type { EditorProps, FormAction } from "./editor"
import type { useEditor } from "./use-editor"

type Editor = ReturnType<typeof useEditor>

/** What the form's buttons do where there is script: the words are stored first, then the one thing is asked for. */
export function useCommands(props: EditorProps, { entries, autosave }: Editor) {
  const router = useRouter()
  const [refused, setRefused] = useState<string>()
  const planId = props.plan.id

  const ask = (action: FormAction, fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ planId, ...fields })) form.set(name, value)
    startTransition(async () => {
      const answer: FormState = await action(emptyForm, form)
      if (answer.expired) announceExpired()
      startTransition(() => setRefused(Object.values(answer.errors)[0]))
    })
  }

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const press = submitter?.value ?? "save"
    setRefused(undefined)
    autosave.saveNow()
    if (press === "save") return
    const { stored, version } = await autosave.queue.quiet()
    if (!stored) return setRefused("Your words could not be stored yet, so nothing else was done.")
    if (press === "ready") ask(props.makeReady, { version: String(version) })
    if (press === "draft") ask(props.backToDraft, {})
    if (press === "customer") router.push(paths.planCustomer(planId))
    if (press.startsWith("grade-") && entries.mainContactId) {
      ask(props.gradeContact, {
        accountId: entries.accountId,
        contactId: entries.mainContactId,
        gradingId: props.gradingId,
        grade: press.slice("grade-".length),
        reason: NEAREST_GRADE,
      })
    }
  }

  return { onSubmit, refused }
}
