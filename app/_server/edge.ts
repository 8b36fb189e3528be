import { type NextRequest, NextResponse } from "next/server"
import { customerHeaders, isForCustomers } from "./customer-headers"
import { behindHttps, env } from "./env"
import { PATH_HEADER } from "./path-header"
import { isForAnybody, responseHeaders } from "./response-headers"

/** The largest body that is let in, in bytes: next.config's limit, beyond which Next itself would answer with a 500. */
const LARGEST_BODY = 8 * 1024 * 1024

const TOO_LARGE =
  "That is more than can be sent at once, and nothing was stored. Go back: what you typed is still there. Of a calendar, export a shorter time."

/**
 * What stands before every page and route: the headers, a fresh nonce, and the path that was asked for.
 * It lets everything through but what is larger than anything here takes; who may do what is for the doors.
 */
export function edge(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const https = behindHttps()
  const headers = isForCustomers(request.nextUrl.pathname)
    ? customerHeaders({ https })
    : responseHeaders({
        nonce,
        https,
        development: env().NODE_ENV === "development",
        unlisted: isForAnybody(request.nextUrl.pathname),
      })
  const passedOn = new Headers(request.headers)
  passedOn.set("content-security-policy", headers["content-security-policy"] as string)
  passedOn.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const response =
    Number(request.headers.get("content-length")) > LARGEST_BODY
      ? new NextResponse(TOO_LARGE, { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } })
      : NextResponse.next({ request: { headers: passedOn } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
