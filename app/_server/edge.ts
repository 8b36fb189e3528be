import { type NextRequest, NextResponse } from "next/server"
import { behindHttps, env } from "./env"
import { PATH_HEADER } from "./path-header"
import { responseHeaders } from "./response-headers"

/**
 * What stands before every page and route: the headers, a fresh nonce, and the path that was asked for.
 * It lets everything through; who may do what is for the doors.
 */
export function edge(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const headers = responseHeaders({ nonce, https: behindHttps(), development: env().NODE_ENV === "development" })
  const passedOn = new Headers(request.headers)
  passedOn.set("content-security-policy", headers["content-security-policy"] as string)
  passedOn.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers: passedOn } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
