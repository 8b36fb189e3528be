import { NextRequest } from "next/server"
import nextAuth from "next-auth"
import { returnPath } from "@/lib/people/return-path"
import { bodyText } from "./doors/json-body"
import { keptWords } from "./doors/kept-words"
import { fromOurOwnPages } from "./doors/same-origin"
import { env } from "./env"
import { nextAuthOptions } from "./next-auth-options"

type Context = { params: Promise<{ nextauth: string[] }> }

/** Where next-auth is asked to send people afterwards. */
const AFTERWARDS = "callbackUrl"

/**
 * next-auth's catch-all, with the options read at the first request: the build has no environment. What is posted
 * must come from our own pages, as at every other door, and reaches next-auth as words under names, with nowhere to
 * go afterwards but to us: on anything else it throws.
 */
export async function nextAuthRoute(request: Request, context: Context): Promise<Response> {
  const url = withOurWay(request.url)
  if (request.method === "GET") return answer(new NextRequest(url, { headers: request.headers }), context)
  if (!(await fromOurOwnPages())) return new Response("This was not sent from our own page.", { status: 403 })
  const sent = await bodyText(request)
  if (sent === "too-large") return new Response("That is too much to send.", { status: 413 })
  const fields = fieldsOf(sent, request.headers.get("content-type") ?? "")
  if (!fields) return new Response("That could not be read.", { status: 400 })
  const headers = new Headers(request.headers)
  headers.set("content-type", "application/x-www-form-urlencoded")
  headers.delete("content-length")
  const body = new URLSearchParams(fields).toString()
  return answer(new NextRequest(url, { method: request.method, headers, body }), context)
}

const answer = (request: NextRequest, context: Context) =>
  nextAuth(request as never, context as never, nextAuthOptions()) as Promise<Response>

/** The fields of a posted form or of a JSON object that are words; null for what is neither. */
function fieldsOf(sent: string, type: string): Record<string, string> | null {
  const read = type.includes("json") ? jsonOf(sent || "{}") : Object.fromEntries(new URLSearchParams(sent))
  if (typeof read !== "object" || read === null) return null
  const words = Object.entries(read).filter((field): field is [string, string] => typeof field[1] === "string")
  const kept = words.map(([name, value]) => [name, keptWords(value)] as const)
  return Object.fromEntries(kept.filter(([name, value]) => name !== AFTERWARDS || isOurWay(value)))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** An address without a way afterwards that does not lead to us. */
function withOurWay(address: string): string {
  const url = new URL(address)
  if (!url.searchParams.getAll(AFTERWARDS).every(isOurWay)) url.searchParams.delete(AFTERWARDS)
  return url.href
}

const isOurWay = (way: string): boolean =>
  returnPath(way) !== null || (URL.canParse(way) && new URL(way).origin === new URL(env().NEXTAUTH_URL).origin)
