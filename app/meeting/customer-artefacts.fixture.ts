import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { CustomerSheet } from "@/components/plans/agenda/customer-sheet"
import { findAgenda } from "@/db/plans/find-agenda"
import { findDebrief } from "@/db/plans/find-debrief"
import { findPlan } from "@/db/plans/find-plan"
import type { Scope } from "@/db/scope"
import { agendaOf } from "@/lib/plans/agenda-of"
import { agendaText } from "@/lib/plans/agenda-text"
import { agendaFileName, agendaTitle } from "@/lib/plans/agenda-words"
import { factsForTexts } from "@/lib/plans/facts-for-texts"
import { textForCustomer } from "@/lib/plans/text-for-customer"
import { GET as elsewhere } from "./[...elsewhere]/route"
import { GET as calendar } from "./[token]/calendar/route"
import { GET as meeting } from "./[token]/route"

/** A plan that was published, and the secret of a link to it, read as the rep's own pages read it. */
type Shared = Awaited<ReturnType<typeof readShared>>

/** Everything the artefacts are made of. */
export async function readShared(scope: Scope, { planId, token }: { planId: string; token: string }) {
  const plan = await findPlan(scope, { planId })
  const { company, draft, published } = await findAgenda(scope, { planId })
  if (!plan || !published) throw new Error("The plan is not there, or nothing of it was published.")
  return { token, plan, company, draft, snapshot: published.snapshot, debrief: await findDebrief(scope, { planId }) }
}

/**
 * Everything of a meeting that a customer can come to see, made by the code that makes it for them. What is added to
 * the product for customers' eyes is added here, and with that searched for every private word.
 */
export const CUSTOMER_ARTEFACTS: Record<string, (shared: Shared) => string | Promise<string>> = {
  "the page": ({ token }) => whole(meeting, token),
  "the calendar entry": async ({ token }) => unfolded(await whole(calendar, token)),
  "a link that opens nothing": ({ token }) => whole(meeting, `${token.slice(1)}x`),
  "an address beside the links": ({ token }) => whole(elsewhere, token),
  "the preview": ({ plan, company, draft }) => {
    const props = { agenda: agendaOf(plan, company, draft), calendar: null, isPreview: true } as const
    return renderToStaticMarkup(createElement(CustomerSheet, props))
  },
  "the text to copy": ({ snapshot }) => agendaText(snapshot),
  "the title and the file's name": ({ snapshot }) => `${agendaTitle(snapshot)} ${agendaFileName(snapshot, "ics")}`,
  "what is kept of an edition": ({ snapshot }) => JSON.stringify(snapshot),
  "the text after the meeting": ({ plan, debrief }) =>
    debrief ? textForCustomer(factsForTexts(plan, debrief, null).customer) : "",
}

let caller = 0

/** An answer with everything in it: status, headers, body. Each question comes from elsewhere, so that none has to wait. */
async function whole(route: typeof meeting, token: string): Promise<string> {
  caller += 1
  const headers = { "x-forwarded-for": `192.0.${caller % 250}.${Math.floor(caller / 250) % 250}` }
  const answer = await route(new Request(`http://meetings.example/meeting/${token}`, { headers }), {
    params: Promise.resolve({ token }),
  })
  return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`
}

/** A calendar breaks its lines after 75 octets, in the middle of words. */
const unfolded = (ics: string) => ics.replaceAll(/\r\n[ \t]/g, "")
