/**
 * What stopped us, for a reader: a trouble as its paragraph, a fault of ours with its stack. Troubles are known by
 * name, since a bundle carries its own copy of the class.
 * @param {unknown} problem
 * @returns {string}
 */
export function printed(problem) {
  if (!(problem instanceof Error)) return String(problem)
  return problem.name === "Trouble" ? problem.message : (problem.stack ?? problem.message)
}

/**
 * Ends the process with what stopped it.
 * @param {unknown} problem
 */
export function endWith(problem) {
  console.error(`\n${printed(problem)}\n`)
  process.exit(1)
}
