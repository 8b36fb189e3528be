import * as z from "zod"
import { isZone } from "../time/zone"

/** What a person may change about themselves. */
export const profileInput = z.object({
  timeZone: z.string("Choose a time zone.").refine(isZone, "Choose a time zone from the list."),
})
