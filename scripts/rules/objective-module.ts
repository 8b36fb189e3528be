import { learnObjective, type ObjectiveExample } from "./learn-objective"
import { writeWeights } from "./write-weights"

/** The module of weights that examples teach, as text. */
export const objectiveModule = (examples: readonly ObjectiveExample[]): string =>
  writeWeights({ name: "OBJECTIVE_WEIGHTS", command: "npm run train:objective" }, learnObjective(examples))
