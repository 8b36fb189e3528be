import { dropUnsent, keepUnsent, listUnsent, readUnsent, type Unsent } from "./outbox"
import { announceExpired } from "./use-expired"

let underWay: Promise<void> | null = null

/**
 * Sends what waits on this device, one after the other. What is taken is dropped; what is refused stays, with what
 * was said; without a connection everything stays. The same words sent twice are stored once: the server knows them.
 */
export function sendUnsent(): Promise<void> {
  underWay ??= sendAll().finally(() => {
    underWay = null
  })
  return underWay
}

async function sendAll(): Promise<void> {
  for (const words of listUnsent()) {
    if (!words.body || words.refusal) continue
    const went = await send(words)
    if (went === "stop") return
  }
}

async function send({ to, body }: Unsent): Promise<"on" | "stop"> {
  try {
    const response = await fetch(to, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })
    if (response.status === 401) {
      announceExpired(() => void sendUnsent())
      return "stop"
    }
    if (response.status >= 500) return "stop"
    if (response.ok) dropUnsent(to)
    else await keepRefusal(to, response)
    return "on"
  } catch {
    return "stop"
  }
}

async function keepRefusal(to: string, response: Response): Promise<void> {
  const { says, errors }: { says?: string; errors?: Record<string, string> } = await response.json()
  const words = readUnsent(to)
  const refusal = says ?? Object.values(errors ?? {})[0] ?? "This could not be stored."
  if (words) keepUnsent({ ...words, refusal })
}
