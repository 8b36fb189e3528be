import type { ReactNode } from "react"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { agendaGuest, agendaHours, agendaTitle } from "@/lib/plans/agenda-words"
import { CustomerSheet } from "./customer-sheet"
import { CUSTOMER_STYLE } from "./customer-style"

/** The customer's page, whole: it is no page of the product, and takes nothing from its layout, title or icon. */
export function CustomerDocument({ agenda, calendar }: { agenda: CustomerAgenda; calendar: string }) {
  const title = agendaTitle(agenda)
  const about = `${agendaHours(agenda)}. ${agendaGuest(agenda)}`
  return (
    <Bare title={title} letter={agenda.company}>
      <meta name="description" content={about} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
      <CustomerSheet agenda={agenda} calendar={calendar} />
    </Bare>
  )
}

/** The one answer for a link that was revoked, has ended, or never was. */
export function NothingHere({ says }: { says: string }) {
  return (
    <Bare title="Nothing here" letter="?">
      <div className="customer-sheet">
        <style>{CUSTOMER_STYLE}</style>
        <h1 className="day">There is nothing here</h1>
        <p className="words">{says}</p>
      </div>
    </Bare>
  )
}

function Bare({ title, letter, children }: { title: string; letter: string; children: ReactNode }) {
  return (
    <html lang="en-GB">
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this document */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <link rel="icon" href={iconOf(letter)} />
      </head>
      <body className="customer-page">
        <main className="customer-main">{children}</main>
      </body>
    </html>
  )
}

/** The first letter of a name on a dark square. It stands in the address itself, so that nothing is asked for. */
function iconOf(name: string): string {
  const letter = [...name.trim().toUpperCase()].find((one) => /[\p{L}\p{N}]/u.test(one)) ?? "·"
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#33393c"/><text x="16" y="22.5" font-family="system-ui, sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawn)}`
}
