/** Everything a person can cause; whatever else goes wrong is a fault and is rethrown. */
export const REFUSALS = ["not-found", "not-allowed", "conflict", "not-ready", "too-many", "invalid"] as const
export type RefusalKind = (typeof REFUSALS)[number]

/** A request that is answered with a clear no. `says` may be shown to the person as it is. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly says: string

  constructor(kind: RefusalKind, says: string) {
    super(`${kind}: ${says}`)
    this.name = "Refusal"
    this.kind = kind
    this.says = says
  }
}

export const notFound = (what = "This") => new Refusal("not-found", `${what} is not here, or not yours to see.`)
export const notAllowed = (says = "You can read this, but not do that to it.") => new Refusal("not-allowed", says)
