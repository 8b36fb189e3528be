"use client"

import { useEffect, useState } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { DialogButton } from "@/components/ui/dialog-button"
import { Notice } from "@/components/ui/notice"
import { dropUnsent, listUnsent, onOutbox, type Unsent } from "@/components/ui/outbox"
import { sendUnsent } from "@/components/ui/send-unsent"
import { anyUnsent } from "@/components/ui/unsent-name"

/** Between tries while nobody answers, in milliseconds. */
const NEXT_TRY = 15_000

/** Says what was written here and is not stored yet, and sends it as soon as somebody answers. */
export function UnsentWords() {
  const [words, setWords] = useState<Unsent[]>([])
  useEffect(() => {
    const look = () => setWords(listUnsent().filter(({ body }) => body !== null))
    look()
    const send = () => void (anyUnsent() && sendUnsent())
    send()
    const tries = setInterval(send, NEXT_TRY)
    window.addEventListener("online", send)
    const stop = onOutbox(look)
    return () => {
      clearInterval(tries)
      window.removeEventListener("online", send)
      stop()
    }
  }, [])
  if (words.length === 0) return null
  return (
    <div className="mb-6 empty:hidden">
      {words.map((one) => (one.refusal ? <Refused key={one.to} {...one} /> : <Waiting key={one.to} {...one} />))}
    </div>
  )
}

function Waiting({ about, page }: Unsent) {
  if (location.pathname === page) return null
  return <Notice title={`Kept on this device: the debrief of ${about}. It is sent when there is a connection.`} />
}

/** Words the server would not take are not lost: they can be mended on their page, or copied from here. */
function Refused({ to, about, page, written, refusal }: Unsent) {
  return (
    <Notice tone="care" title={`The debrief of ${about} was not stored. ${refusal}`}>
      <Actions>
        {/* No link of the router's: the page begins anew with the words kept here. */}
        <a className="button" data-kind="quiet" href={page}>
          See it
        </a>
        <DialogButton
          label="Your words"
          title="What you wrote"
          leave="Keep them here"
          action={
            <Button kind="danger" onClick={() => dropUnsent(to)}>
              Drop them
            </Button>
          }
        >
          <p className="font-serif whitespace-pre-line select-all">{written.join("\n")}</p>
        </DialogButton>
      </Actions>
    </Notice>
  )
}
