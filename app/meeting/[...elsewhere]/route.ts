import { sharedLink } from "@/app/_server/doors/shared-link"

/** Whatever else is asked for beside customers' links: the same answer as for a link that opens nothing. */
export const GET = sharedLink({ answer: null })
