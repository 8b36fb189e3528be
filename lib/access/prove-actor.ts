import type { Actor } from "./actor"

/** Makes an actor of facts read from a live session row. To be imported by `current-actor` and the test factories alone. */
export const proveActor = (
  facts: { [Fact in keyof Actor as Fact extends string ? Fact : never]: Actor[Fact] },
): Actor => facts as Actor
