import { isUnsentName, unsentName } from "./unsent-name"

/** A form's words on this device: as they are typed, or sent off and waiting for a connection. */
export type Unsent = {
  /** Where they are sent to, by PUT. */
  to: string
  /** The page on which they were typed. */
  page: string
  /** What they belong to, in words that may stand on any screen. */
  about: string
  /** The form's fields as they stand, by name. */
  fields: Record<string, string>
  /** What of them was written by hand, to be read and copied. */
  written: string[]
  /** What is sent; null while they are only being typed. */
  body: object | null
  /** What the server said when it would not take them; null before it was asked. */
  refusal: string | null
}

const CHANGED = "callcraft:outbox"
const OWNER = "owner"

/** What `work` answers; `otherwise` where this browser's store is full or forbidden. */
function inStore<Result>(work: (store: Storage) => Result, otherwise: Result): Result {
  try {
    return work(localStorage)
  } catch {
    return otherwise
  }
}

/** Keeps words in this browser until they are sent. False where it could not: then they are on the page alone. */
export const keepUnsent = (words: Unsent): boolean =>
  inStore((store) => {
    store.setItem(unsentName(words.to), JSON.stringify(words))
    window.dispatchEvent(new Event(CHANGED))
    return true
  }, false)

export const readUnsent = (to: string): Unsent | null =>
  inStore((store) => JSON.parse(store.getItem(unsentName(to)) ?? "null") as Unsent | null, null)

export function dropUnsent(to: string): void {
  inStore((store) => store.removeItem(unsentName(to)), undefined)
  window.dispatchEvent(new Event(CHANGED))
}

/** Everything that is kept here unsent. */
export const listUnsent = (): Unsent[] =>
  inStore(
    (store) =>
      Object.keys(store)
        .filter(isUnsentName)
        .map((name) => JSON.parse(store.getItem(name) ?? "null")),
    [],
  )

/** Whose words these are; another person's are gone before anybody else sees a page. */
export const keepOnlyOf = (userId: string): void =>
  inStore((store) => {
    if (store.getItem(OWNER) === userId) return
    store.clear()
    store.setItem(OWNER, userId)
  }, undefined)

/** Calls back when words were kept or dropped, here or in another tab; answers with how to stop. */
export function onOutbox(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed)
  window.addEventListener("storage", changed)
  return () => {
    window.removeEventListener(CHANGED, changed)
    window.removeEventListener("storage", changed)
  }
}
