"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, startTransition, useState } from "react"
import { announceExpired } from "@/components/ui/use-expired"
import { paths } from "@/lib/paths"
import { ASKED_IS_MISSING } from "@/lib/plans/asked-for"
import { debriefOfFields } from "@/lib/plans/debrief-fields"
import type { DebriefAnswer, SendDebrief, SentDebrief } from "./send-debrief"

type Given = { planId: string; hasPrimary: boolean; send: SendDebrief }

/** Sends the form's debrief when it is submitted, and goes on once it is stored. */
export function useDebrief({ planId, hasPrimary, send }: Given) {
  const router = useRouter()
  const [answer, setAnswer] = useState<DebriefAnswer | null>(null)

  const go = async (sent: SentDebrief) => {
    const came = await send(planId, sent)
    startTransition(() => {
      setAnswer(came)
      if (came.is === "kept") router.push(paths.debriefTexts(planId))
    })
    if (came.is === "expired") announceExpired(() => startTransition(() => go(sent)))
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    const { version, entries } = debriefOfFields(fields)
    if (hasPrimary && !fields["entries.primaryAsked"] && fields["entries.outcome"])
      return setAnswer({ is: "refused", errors: { "entries.primaryAsked": ASKED_IS_MISSING } })
    startTransition(() => go({ version, entries }))
  }
  return { answer, onSubmit }
}
