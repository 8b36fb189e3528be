const FIRST_LETTER = 97
const ALWAYS = "always"

/** A table of weights as `readWeights` reads it, in a module of its own that is made by `command`. */
export function writeWeights(
  { name, command }: { name: string; command: string },
  table: ReadonlyMap<string, ReadonlyMap<string, number>>,
  answers: readonly string[],
): string {
  const lines = [...table]
    .sort(([one], [other]) => (one === ALWAYS ? -1 : other === ALWAYS ? 1 : one < other ? -1 : 1))
    .map(
      ([fact, pulls]) =>
        `${fact} ${[...pulls].map(([answer, steps]) => pull(answers.indexOf(answer), steps)).join("")}`,
    )
  return `// Learnt from the labelled rows by \`${command}\`; \`readWeights\` in weigh.ts tells how to read it.
export const ${name} = \`
${lines.join("\n")}
\`
`
}

function pull(answer: number, steps: number): string {
  const letter = String.fromCharCode(FIRST_LETTER + answer)
  const many = Math.abs(steps)
  return `${steps < 0 ? letter.toUpperCase() : letter}${many === 1 ? "" : many}`
}
