import { plans } from "../schema"

/** The dated facts of a plan's life, from which its state is derived. */
export const dateColumns = {
  readyAt: plans.readyAt,
  changesRequestedAt: plans.changesRequestedAt,
  cancelledAt: plans.cancelledAt,
  cancelReason: plans.cancelReason,
  heldAt: plans.heldAt,
  debriefedAt: plans.debriefedAt,
}
