import { NextRequest } from "next/server"
import nextAuth from "next-auth"
import { bodyText } from "./doors/json-body"
import { keptWords } from "./doors/kept-words"
import { fromOurOwnPages } from "./doors/same-origin"
import { nextAuthOptions } from "./next-auth-options"

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * next-auth's catch-all, with the options read at the first request: the build has no environment. What is posted
 * must come from our own pages, as at every other door, and reaches next-auth as words under names and nothing else:
 * on any other body it throws.
 */
export async function nextAuthRoute(request: Request, context: Context): Promise<Response> {
  if (request.method === "GET") return answer(request, context)
  if (!(await fromOurOwnPages())) return new Response("This was not sent from our own page.", { status: 403 })
  const sent = await bodyText(request)
  if (sent === "too-large") return new Response("That is too much to send.", { status: 413 })
  const fields = fieldsOf(sent, request.headers.get("content-type") ?? "")
  if (!fields) return new Response("That could not be read.", { status: 400 })
  const { url, method } = request
  const headers = new Headers(request.headers)
  headers.set("content-type", "application/x-www-form-urlencoded")
  headers.delete("content-length")
  return answer(new NextRequest(url, { method, headers, body: new URLSearchParams(fields).toString() }), context)
}

const answer = (request: Request, context: Context) =>
  nextAuth(request as never, context as never, nextAuthOptions()) as Promise<Response>

/** The fields of a posted form or of a JSON object that are words; null for what is neither. */
function fieldsOf(sent: string, type: string): Record<string, string> | null {
  try {
    const read: unknown = type.includes("json")
      ? JSON.parse(sent || "{}")
      : Object.fromEntries(new URLSearchParams(sent))
    if (typeof read !== "object" || read === null) return null
    const words = Object.entries(read).filter((field): field is [string, string] => typeof field[1] === "string")
    return Object.fromEntries(words.map(([name, value]) => [name, keptWords(value)]))
  } catch {
    return null
  }
}
