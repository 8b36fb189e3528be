/** Said where a debrief leaves open whether the primary was asked for. */
export const ASKED_IS_MISSING = "Say whether you asked for it."
