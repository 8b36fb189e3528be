import { ANSWERS } from "./answers"
import { readWeights } from "./weigh"
import { WEIGHT_TABLE } from "./weight-table"

/** What each fact of an objective counts for, by the places of `ANSWERS`. */
export const WEIGHTS = readWeights(WEIGHT_TABLE, ANSWERS)
