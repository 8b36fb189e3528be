"use client"

import { type Dispatch, useEffect, useState } from "react"
import { announceExpired } from "@/components/ui/use-expired"
import { sameEntries } from "@/lib/plans/compare-entries"
import type { EditorEvent, EditorState } from "./editor-state"
import { makeSaveQueue, type SaveNews, type SaveQueue } from "./save-queue"
import { sendSave } from "./send-save"
import { dropUnsent, keepUnsent, readUnsent } from "./unsent-words"

/** Pause in typing after which words are stored, and between tries while nobody answers, in milliseconds. */
const PAUSE = 700
const NEXT_TRY = 5_000

export type Autosave = {
  news: SaveNews | null
  unsaved: boolean
  /** Stores what is on the page at once. */
  saveNow: () => void
  queue: SaveQueue
}

/** Stores what is typed by itself, and keeps in this tab what is not stored yet. */
export function useAutosave(planId: string, state: EditorState, dispatch: Dispatch<EditorEvent>): Autosave {
  const { entries, saved, version, dispute } = state
  const [news, setNews] = useState<SaveNews | null>(null)
  const [queue] = useState<SaveQueue>(() => {
    const made = makeSaveQueue({
      version,
      send: (words, based) => sendSave(planId, words, based),
      tell: (one) => {
        setNews(one)
        if (one.is === "saved") {
          const takenBack = one.backToDraft !== null
          dispatch({ is: "saved", version: one.version, entries: one.entries, takenBack })
        }
        if (one.is === "lost-race") {
          dispatch({ is: "met-another-version", version: one.theirs.version, theirs: one.theirs.entries })
        }
        if (one.is === "expired") announceExpired(() => made.resume())
      },
    })
    return made
  })
  const unsaved = !sameEntries(entries, saved)

  useEffect(() => {
    const kept = readUnsent(planId)
    if (kept) dispatch({ is: "restored", ...kept })
  }, [planId, dispatch])

  useEffect(() => {
    if (!unsaved) return dropUnsent(planId)
    keepUnsent(planId, { entries, saved })
    if (dispute) return
    const pause = setTimeout(() => queue.offer(entries), PAUSE)
    const leaving = () => document.visibilityState === "hidden" && queue.offer(entries)
    document.addEventListener("visibilitychange", leaving)
    return () => {
      clearTimeout(pause)
      document.removeEventListener("visibilitychange", leaving)
    }
  }, [planId, entries, saved, unsaved, dispute, queue])

  useEffect(() => {
    if (!dispute) queue.settleOn(version, unsaved ? entries : null)
  }, [version, dispute, unsaved, entries, queue])

  const unreachable = news?.is === "unreachable"
  useEffect(() => {
    if (!unreachable) return
    const again = () => queue.resume()
    const tries = setInterval(again, NEXT_TRY)
    window.addEventListener("online", again)
    return () => {
      clearInterval(tries)
      window.removeEventListener("online", again)
    }
  }, [unreachable, queue])

  const saveNow = () => {
    if (unsaved && !dispute) queue.offer(entries)
  }
  return { news, unsaved, saveNow, queue }
}
