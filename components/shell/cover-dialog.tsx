"use client"

import { useEffect, useSyncExternalStore } from "react"
import { createPortal } from "react-dom"
import { isHidden, onHidden } from "./hidden"

/** Makes the cover a modal dialog: above whatever else is open, with the focus in it, and the rest out of reach. */
export function CoverDialog() {
  const hidden = useSyncExternalStore(onHidden, isHidden, () => false)
  useEffect(() => {
    const dialog = document.querySelector<HTMLDialogElement>(".cover")
    if (!dialog) return
    if (hidden && !dialog.open) dialog.showModal()
    if (!hidden && dialog.open) dialog.close()
    // A browser may close a dialog by Escape whatever it is told; the page stays hidden, so this comes back.
    const comeBack = () => isHidden() && dialog.showModal()
    dialog.addEventListener("close", comeBack)
    return () => dialog.removeEventListener("close", comeBack)
  }, [hidden])
  const place = hidden ? document.querySelector(".cover-words") : null
  return place ? createPortal(<MeetingWords />, place) : null
}

function MeetingWords() {
  const [account, time] = useSyncExternalStore(everySecond, accountAndTime).split("\n")
  return (
    <>
      <p className="cover-account">{account}</p>
      <p className="cover-time">{time}</p>
    </>
  )
}

function everySecond(passed: () => void): () => void {
  const seconds = setInterval(passed, 1000)
  return () => clearInterval(seconds)
}

/** As `PageTitle` wrote them; the clock where the page is about no meeting. */
function accountAndTime(): string {
  const written = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content
  const clock = new Date().toTimeString().slice(0, 5)
  return `${written("meeting-account") ?? "Meeting"}\n${written("meeting-time") ?? clock}`
}
