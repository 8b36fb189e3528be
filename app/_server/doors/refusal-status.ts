import type { RefusalKind } from "@/lib/access/refusal"

/** The HTTP status of each refusal. */
export const REFUSAL_STATUS = {
  "not-found": 404,
  "not-allowed": 403,
  conflict: 409,
  "not-ready": 422,
  "too-many": 429,
  invalid: 422,
} as const satisfies Record<RefusalKind, number>
