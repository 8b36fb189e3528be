import * as z from "zod"
import { isPlainDate } from "@/lib/time/day"

/** A calendar date from outside, `YYYY-MM-DD`. */
export const plainDateShape = z.string("Choose a date.").refine(isPlainDate, "Choose a date.")
