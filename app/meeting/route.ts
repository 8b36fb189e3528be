import { sharedLink } from "@/app/_server/doors/shared-link"

/** A link without its secret. */
export const GET = sharedLink({ answer: null })
