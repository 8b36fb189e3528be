import { ANSWERS } from "./answers"
import { factsOf } from "./objective-facts"
import { WEIGHTS } from "./objective-table"
import type { Reading } from "./reading"
import { type Balance, weigh } from "./weigh"

/** Weighs everything seen in an objective, once, for every question asked of it. */
export const weighObjective = (reading: Reading): Balance => weigh(factsOf(reading), WEIGHTS, ANSWERS)
