import { learnFallback } from "./learn-fallback"
import type { Example } from "./learn-weights"
import { writeWeights } from "./write-weights"

/** The module of weights that examples teach, as text. */
export const fallbackModule = (examples: readonly Example[]): string =>
  writeWeights({ name: "FALLBACK_WEIGHTS", command: "npm run train:fallback" }, learnFallback(examples))
