/** The largest body a route takes, in characters. */
const LARGEST_BODY = 256 * 1024

/** A request's body as JSON: undefined when it is none, `"too-large"` when it is more than anything here can be. */
export async function jsonBody(request: Request): Promise<{ value: unknown } | "too-large"> {
  const text = await request.text()
  if (text.length > LARGEST_BODY) return "too-large"
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { value: undefined }
  }
}
