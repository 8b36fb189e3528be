/**
 * Ends the process with what stopped it: a trouble as its paragraph, a fault of ours with its stack.
 * Troubles are known by name, since a bundle carries its own copy of the class.
 * @param {unknown} problem
 */
export function endWith(problem) {
  const isTrouble = problem instanceof Error && problem.name === "Trouble"
  console.error(isTrouble ? `\n${problem.message}\n` : problem)
  process.exit(1)
}
