"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, startTransition, useState } from "react"
import { announceExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { paths } from "@/lib/paths"
import { AGREED_ANSWERS } from "@/lib/plans/meeting"
import { NEAREST_GRADE } from "@/lib/plans/nearest-grade"
import { isOneTap, type OneTap } from "@/lib/plans/one-tap"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { readUnfittingPress, type UnfittingPress } from "@/lib/plans/unfitting-press"
import type { EditorProps, FormAction } from "./editor-props"
import { goToFirstBlank } from "./go-to-first-blank"
import type { useEditor } from "./use-editor"
import type { Reviewed } from "./use-review"

type Editor = ReturnType<typeof useEditor>

/** What the form's buttons do where there is script: the words are stored first, then the one thing is asked for. */
export function useCommands(
  props: EditorProps,
  { entries, autosave, tell, review, reviewedOf }: Editor,
  answerFinding: (press: UnfittingPress, reviewed: Reviewed) => void,
) {
  const router = useRouter()
  // Said of these words; the next key pressed may have mended it.
  const [refusal, setRefusal] = useState<{ says: string; of: PlanEntries } | null>(null)
  const planId = props.plan.id

  const ask = (action: FormAction, fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ planId, ...fields })) form.set(name, value)
    startTransition(async () => {
      const answer: FormState = await action(emptyForm, form)
      if (answer.expired) announceExpired()
      const says = Object.values(answer.errors)[0]
      startTransition(() => setRefusal(says ? { says, of: entries } : null))
    })
  }

  const changeWords = (press: OneTap) => {
    if (press !== "offer") return tell({ is: "one-tap", press, today: props.today })
    const offer = props.lastTime?.agreed?.offer
    if (!offer) return
    tell({ is: "offer-taken", offer })
    goToFirstBlank()
  }

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const press = submitter?.value ?? "save"
    setRefusal(null)
    if (isOneTap(press)) return changeWords(press)
    autosave.saveNow()
    if (press === "save") return
    const unfitting = readUnfittingPress(press)
    if (unfitting) return answerFinding(unfitting, { review, of: reviewedOf })
    const { stored, version } = await autosave.queue.quiet()
    if (!stored)
      return setRefusal({ says: "Your words could not be stored yet, so nothing else was done.", of: entries })
    const answer = AGREED_ANSWERS.find((one) => press === `agreed-${one}`)
    const agreed = props.lastTime?.agreed
    if (answer && agreed) ask(props.answerAgreed, { agreedAt: agreed.planId, instead: agreed.answer ?? "", answer })
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

  return { onSubmit, refused: refusal?.of === entries ? refusal.says : undefined }
}
