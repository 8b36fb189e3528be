"use client"

import { useEffect, useState } from "react"
import { Button } from "@/components/ui/button"
import { Empty } from "@/components/ui/empty"
import { List } from "@/components/ui/list"
import { Section } from "@/components/ui/section"
import { type KeptPage, listKept } from "@/components/ui/this-device"
import { paths } from "@/lib/paths"

/** Between looking whether there is a connection again, in milliseconds. */
const NEXT_LOOK = 10_000

const again = () => location.reload()

/** Goes on to the page that was asked for once Callcraft answers; a browser's own word for it may come too early. */
async function lookAgain(): Promise<void> {
  if (location.pathname === paths.offline()) return
  const { ok } = await fetch(paths.live()).catch(() => ({ ok: false }))
  if (ok) again()
}

/** The briefs that open without a connection: each with account and time. Goes on by itself once there is one. */
export function KeptList() {
  const [kept, setKept] = useState<KeptPage[] | null>(null)
  useEffect(() => {
    void listKept().then(setKept)
    void lookAgain()
    const looks = setInterval(lookAgain, NEXT_LOOK)
    window.addEventListener("online", lookAgain)
    return () => {
      clearInterval(looks)
      window.removeEventListener("online", lookAgain)
    }
  }, [])
  const tryAgain = <Button onClick={again}>Try again</Button>
  if (!kept) return null
  if (kept.length === 0)
    return (
      <Empty title="No brief is kept on this device." action={tryAgain}>
        A brief you open while there is a connection stays here until two days after its meeting.
      </Empty>
    )
  return (
    <>
      <Section id="kept" title="Briefs kept on this device">
        <List label="Briefs kept on this device">
          {kept.map(({ path, debrief, account, when }) => (
            <li key={path}>
              {/* No link of the router's: it would ask for the page's data, which only the network has. */}
              <a className="list-row" href={path}>
                <span className="list-title">{account}</span>
                <span className="list-meta">{when}</span>
              </a>
              {debrief ? (
                <a className="text-button mb-3" href={debrief} aria-label={`Debrief ${account}, ${when}`}>
                  Debrief
                </a>
              ) : null}
            </li>
          ))}
        </List>
      </Section>
      <div>{tryAgain}</div>
    </>
  )
}
