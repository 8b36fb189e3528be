"use client"

import { SavedAt } from "@/components/ui/saved-at"
import type { PlainDate } from "@/lib/relationships/sign"
import { saySaved } from "@/lib/time/say-time"
import { ShownMark } from "../shown-mark"
import type { SaveNews } from "./save-queue"

type Props = {
  state: "no-plan-yet" | "draft" | "ready"
  /** How many things still block *ready*. */
  open: number
  news: SaveNews | null
  unsaved: boolean
  disputed: boolean
  lastSaved: Date
  readerZone: string
  /** The reader's own day. */
  today: PlainDate
}

/** Where the plan stands and whether its words are safe: in sight wherever one writes. */
export function StatusBar({ state, open, news, unsaved, disputed, lastSaved, readerZone, today }: Props) {
  return (
    <div className="sticky top-0 z-10 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-hairline bg-paper py-3">
      {state === "ready" ? (
        <ShownMark state={state} />
      ) : (
        <span className="flex flex-wrap items-baseline gap-x-3">
          <ShownMark state={state} />
          <a className="text-small" href="#ready">
            {open === 0 ? "Nothing is missing" : open === 1 ? "One thing before ready" : `${open} things before ready`}
          </a>
        </span>
      )}
      <SaveStatus {...{ news, unsaved, disputed, lastSaved, readerZone, today }} />
    </div>
  )
}

function SaveStatus({ news, unsaved, disputed, lastSaved, readerZone, today }: Omit<Props, "state" | "open">) {
  if (disputed)
    return (
      <SavedAt state="failed">
        <a href="#conflict">Changed elsewhere too: choose what stays</a>
      </SavedAt>
    )
  if (news?.is === "unreachable")
    return <SavedAt state="failed">Not stored: no connection. Your words stay in this tab.</SavedAt>
  if (news?.is === "expired") return <SavedAt state="failed">Not stored: you were signed out.</SavedAt>
  if (news?.is === "refused" && unsaved) return <SavedAt state="failed">Not stored: {news.says}</SavedAt>
  if (news?.is === "sending") return <SavedAt state="saving">Saving</SavedAt>
  if (unsaved) return <SavedAt state="unsaved">Not saved yet</SavedAt>
  const at = news?.is === "saved" ? new Date(news.savedAt) : lastSaved
  return <SavedAt state="saved">Saved {saySaved(at, readerZone, today)}</SavedAt>
}
