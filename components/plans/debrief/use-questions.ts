"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import type { DebriefEntries } from "@/lib/plans/debrief"
import { debriefOfFields } from "@/lib/plans/debrief-fields"
import { OUTCOMES } from "@/lib/plans/meeting"
import type { DebriefQuestion, MeetingTold } from "@/lib/plans/question-debrief"

/** Pause in typing after which the words are read, in milliseconds. */
const PAUSE = 600

/** Null where they cannot be fetched just now: the same questions stand at the end of the debrief. */
const rules = () => import("@/lib/plans/question-debrief").catch(() => null)

/** Reads a debrief as it is typed. What may yet be filled in is not asked for while somebody is at it. */
export function useQuestions(meeting: MeetingTold) {
  const [questions, setQuestions] = useState<DebriefQuestion[]>([])
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])

  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    clearTimeout(pause.current)
    pause.current = setTimeout(async () => {
      const told = debriefOfFields(Object.fromEntries(new FormData(form))).entries as DebriefEntries
      const loaded = OUTCOMES.includes(told.outcome) ? await rules() : null
      setQuestions(loaded ? loaded.questionDebrief(told, meeting).filter(({ isOpen }) => !isOpen) : [])
    }, PAUSE)
  }
  return { questions, onInput }
}
