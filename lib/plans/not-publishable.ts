import { Refusal } from "@/lib/access/refusal"
import type { AgendaLeak } from "./agenda-leaks"

/** An agenda that shares words with a private field. Nothing was published. */
export class NotPublishable extends Refusal {
  readonly leaks: AgendaLeak[]

  constructor(leaks: AgendaLeak[]) {
    const [first] = leaks
    super(
      "not-ready",
      `Not published: “${first?.quote}” also stands in a field your customer must not read (${first?.field}). Say it in other words.`,
    )
    this.leaks = leaks
  }
}
