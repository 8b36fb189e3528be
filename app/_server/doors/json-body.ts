import { keptWords } from "./kept-words"

/** The largest body a route takes, in bytes: a plan with every field full, all of it in four-byte characters. */
const LARGEST_BODY = 256 * 1024

/** A request's body as JSON: undefined when it is none, `"too-large"` when it is more than anything here can be. */
export async function jsonBody(request: Request): Promise<{ value: unknown } | "too-large"> {
  const text = await bodyText(request)
  if (text === "too-large") return text
  try {
    return { value: JSON.parse(text, (_name, value) => (typeof value === "string" ? keptWords(value) : value)) }
  } catch {
    return { value: undefined }
  }
}

/** A body as text, read no further than the largest that is taken: anyone may send, before it is known who they are. */
export async function bodyText(request: Request): Promise<string | "too-large"> {
  if (Number(request.headers.get("content-length")) > LARGEST_BODY) return "too-large"
  const reader = request.body?.getReader()
  if (!reader) return ""
  const read: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > LARGEST_BODY) {
      await reader.cancel()
      return "too-large"
    }
    read.push(part.value)
  }
  return Buffer.concat(read).toString("utf8")
}
