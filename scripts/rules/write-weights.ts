const FIRST_LETTER = 97
const ALWAYS = "always"

/** The table of weights as `readWeights` reads it, in a module of its own. */
export function writeWeights(table: ReadonlyMap<string, ReadonlyMap<string, number>>, answers: readonly string[]): string {
  const lines = [...table]
    .sort(([one], [other]) => (one === ALWAYS ? -1 : other === ALWAYS ? 1 : one < other ? -1 : 1))
    .map(([fact, pulls]) => `${fact} ${[...pulls].map(([answer, steps]) => pull(answers.indexOf(answer), steps)).join("")}`)
  return `// Learnt from the labelled rows by \`npm run train:rules\`; \`readWeights\` in weigh.ts tells how to read it.
export const WEIGHT_TABLE = \`
${lines.join("\n")}
\`
`
}

function pull(answer: number, steps: number): string {
  const letter = String.fromCharCode(FIRST_LETTER + answer)
  const many = Math.abs(steps)
  return `${steps < 0 ? letter.toUpperCase() : letter}${many === 1 ? "" : many}`
}
