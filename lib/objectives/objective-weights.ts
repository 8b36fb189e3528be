import { WEIGHT_TABLE } from "./weight-table"
import { readWeights } from "./weigh"

/** What each fact of an objective counts for, by the letters of `ANSWERS`. */
export const WEIGHTS = readWeights(WEIGHT_TABLE)
