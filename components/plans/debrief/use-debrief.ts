"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, startTransition, useEffect, useEffectEvent, useRef, useState } from "react"
import { dropUnsent, keepUnsent, onOutbox, readUnsent } from "@/components/ui/outbox"
import { announceExpired } from "@/components/ui/use-expired"
import { paths } from "@/lib/paths"
import { ASKED_IS_MISSING } from "@/lib/plans/asked-for"
import { debriefOfFields } from "@/lib/plans/debrief-fields"
import { putBack, wordsIn, writtenIn } from "./form-words"
import type { DebriefAnswer, SendDebrief, SentDebrief } from "./send-debrief"

type Given = {
  planId: string
  /** The meeting, in words that may stand on any screen. */
  about: string
  hasPrimary: boolean
  send: SendDebrief
}

/**
 * Sends the form's debrief when it is submitted, and goes on once it is stored. Until then its words lie on this
 * device, from the first key on; what was sent without a connection goes out by itself, from whatever page is open.
 */
export function useDebrief({ planId, about, hasPrimary, send }: Given) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [answer, setAnswer] = useState<DebriefAnswer | null>(null)
  /** The version that words brought back from this device were written over. */
  const [basedOn, setBasedOn] = useState<number | null>(null)
  const to = paths.sendDebrief(planId)

  const keep = (body: SentDebrief | null, refusal: string | null = null): boolean => {
    const page = paths.debrief(planId)
    const { current } = form
    if (!current) return false
    return keepUnsent({ to, page, about, fields: wordsIn(current), written: writtenIn(current), body, refusal })
  }

  const isStored = () => router.push(paths.debriefTexts(planId))

  const go = async (sent: SentDebrief) => {
    const came = await send(planId, sent)
    if (came.is === "kept") dropUnsent(to)
    const waits = came.is === "unreachable" || came.is === "expired"
    // Refused whatever its fields say: nothing here can mend it, so the words are offered to be copied.
    const refusal = came.is === "refused" ? (came.errors.form ?? null) : null
    const isKept = came.is !== "kept" && keep(waits || refusal ? sent : null, refusal)
    startTransition(() => {
      setAnswer(came.is === "unreachable" && isKept ? { is: "waiting" } : came)
      if (came.is === "kept") isStored()
    })
    if (came.is === "expired") announceExpired(() => startTransition(() => go(sent)))
  }

  const bringBack = useEffectEvent(() => {
    const kept = readUnsent(to)
    if (!kept || !form.current) return
    putBack(form.current, kept.fields)
    setBasedOn(Number(kept.fields.version))
    if (kept.body) startTransition(() => go(kept.body as SentDebrief))
  })
  useEffect(() => bringBack(), [])

  // The words went out from here or from another tab, or were refused: then what was said is asked for once more.
  const lookAgain = useEffectEvent(() => {
    if (answer?.is !== "waiting") return
    const kept = readUnsent(to)
    if (!kept) startTransition(isStored)
    else if (kept.body && kept.refusal) startTransition(() => go(kept.body as SentDebrief))
  })
  useEffect(() => onOutbox(() => lookAgain()), [])

  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    keep(null)
    if (answer?.is === "waiting") setAnswer(null)
    // What has just been mended is not complained of any longer.
    if (answer?.is === "refused" && target instanceof Element) {
      const { [target.getAttribute("name") ?? ""]: _mended, ...errors } = answer.errors
      setAnswer({ ...answer, errors })
    }
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    const { version, entries } = debriefOfFields(fields)
    if (hasPrimary && !fields["entries.primaryAsked"] && fields["entries.outcome"])
      return setAnswer({ is: "refused", errors: { "entries.primaryAsked": ASKED_IS_MISSING } })
    startTransition(() => go({ version, entries }))
  }
  return { form, answer, basedOn, onChange, onSubmit }
}
