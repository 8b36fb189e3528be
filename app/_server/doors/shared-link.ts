import { createElement } from "react"
import { NothingHere } from "@/components/plans/agenda/customer-document"
import type { SharedAgenda } from "@/db/plans/read-shared-agenda"
import { countDeadLink, hasTriedTooManyLinks } from "../attempt-limits"
import { customerHtml } from "../customer-html"
import { database } from "../database"
import { sharedBy } from "../shared-by"

type SharedLinkDoor = {
  /** Answers with what was published, and nothing else: it is not given anything else. Null at an address without a secret. */
  answer: ((shared: SharedAgenda, token: string) => Response | Promise<Response>) | null
}

const ASK_AGAIN = "The link may have ended. Whoever sent it to you can send you a new one."
const TOO_OFTEN = "This was asked for too often just now. Please try again in a quarter of an hour."

/** What a customer's link opens, to whoever holds it. A link that opens nothing has one answer, whatever the reason. */
export function sharedLink(door: SharedLinkDoor) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    const db = database()
    const address = request.headers.get("x-forwarded-for") ?? "unknown"
    if (await hasTriedTooManyLinks(db, address))
      return customerHtml(createElement(NothingHere, { says: TOO_OFTEN }), 429)
    const token = tokenOf(await context.params)
    const shared = await sharedBy(db, token)
    if (shared && door.answer) return door.answer(shared, token)
    await countDeadLink(db, address)
    return customerHtml(createElement(NothingHere, { says: ASK_AGAIN }), 404)
  }
}

const tokenOf = (params: unknown): string => {
  const { token } = Object(params) as { token?: unknown }
  return typeof token === "string" ? token : ""
}
