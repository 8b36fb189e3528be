const FIRST_LETTER = 97

/** For each fact the answers it speaks for or against, by their places, and how much. */
export type Table = Map<string, Map<number, number>>

/** The table of weights as `readWeights` reads it, in a module of its own. */
export function writeWeights(table: Table): string {
  const entries = [...table]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([fact, pulls]) => `${fact}:${[...pulls].map(([answer, steps]) => pull(answer, steps)).join("")}`)
  return `// Learnt from the labelled rows by \`npm run train:rules\`; \`readWeights\` in weigh.ts tells how to read it.
export const WEIGHT_TABLE = \`
${inLines(entries).join("\n")}
\`
`
}

const LONGEST_LINE = 118

function inLines(entries: readonly string[]): string[] {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < LONGEST_LINE) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(entry)
  }
  return lines
}

function pull(answer: number, steps: number): string {
  const letter = String.fromCharCode(FIRST_LETTER + answer)
  const many = Math.abs(steps)
  return `${steps < 0 ? letter.toUpperCase() : letter}${many === 1 ? "" : many}`
}
