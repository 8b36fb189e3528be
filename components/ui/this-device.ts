/** What a page says to the service worker (`public/service-worker.js`), which keeps pages for when there is no connection. */
type Message =
  | { is: "signed-in"; userId: string }
  | { is: "wipe" }
  | {
      is: "keep"
      userId: string
      /** Where each page is found, and where it is asked for. */
      pages: { path: string; ask: string }[]
      /** What this page has loaded: parts that are fetched on demand are named in no page. */
      files: string[]
      about: { account: string; when: string; until: string }
    }

/** A brief that is kept on this device. */
export type KeptPage = {
  path: string
  /** Where its debrief is written; null where that is not kept here. */
  debrief: string | null
  account: string
  when: string
  until: string
}

/** Tells the service worker, once there is one; a browser without one keeps nothing. */
export async function tellDevice(message: Message): Promise<void> {
  const registration = await navigator.serviceWorker?.ready
  registration?.active?.postMessage(message)
}

/** The briefs kept on this device, the soonest meeting first. */
export function listKept(): Promise<KeptPage[]> {
  const { controller } = navigator.serviceWorker ?? {}
  if (!controller) return Promise.resolve([])
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => answer(data)
    controller.postMessage({ is: "list" }, [port2])
  })
}

/** Drops every page that is kept here, and what is being kept just now as well. */
export async function wipeKept(): Promise<void> {
  for (const name of await (globalThis.caches?.keys() ?? [])) await caches.delete(name)
  const registration = await navigator.serviceWorker?.getRegistration()
  registration?.active?.postMessage({ is: "wipe" } satisfies Message)
}
