import { Refusal } from "@/lib/access/refusal"
import type { OpenItem } from "@/lib/objectives/plan-review"

/** Ready was refused; `open` holds what stands in the way, in the method's order. */
export class NotReady extends Refusal {
  readonly open: OpenItem[]

  constructor(open: OpenItem[]) {
    super("not-ready", open.map(({ says }) => says).join(" "))
    this.open = open
  }
}
