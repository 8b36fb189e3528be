import { ANSWERS } from "./answers"
import { OBJECTIVE_WEIGHTS } from "./objective-weights"
import { readWeights } from "./weigh"

/** What each fact of an objective counts for, by the places of the answers. */
export const WEIGHTS = readWeights(OBJECTIVE_WEIGHTS, ANSWERS)
