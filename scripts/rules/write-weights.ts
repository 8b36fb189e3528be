const FIRST_LETTER = 97
const LONGEST_LINE = 118

/** For each fact the answers it speaks for or against, by their places, and in how many steps. */
export type Pulls = ReadonlyMap<string, ReadonlyMap<number, number>>

/** A table of weights as `readWeights` reads it, in a module of its own that is made by `command`. */
export function writeWeights({ name, command }: { name: string; command: string }, table: Pulls): string {
  const entries = [...table]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([fact, pulls]) => `${fact}:${[...pulls].map(([answer, steps]) => pull(answer, steps)).join("")}`)
  return `// Learnt from the labelled rows by \`${command}\`; \`readWeights\` in weigh.ts tells how to read it.
export const ${name} = \`
${inLines(entries).join("\n")}
\`
`
}

function pull(answer: number, steps: number): string {
  const letter = String.fromCharCode(FIRST_LETTER + answer)
  const many = Math.abs(steps)
  return `${steps < 0 ? letter.toUpperCase() : letter}${many === 1 ? "" : many}`
}

function inLines(entries: readonly string[]): string[] {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < LONGEST_LINE) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(entry)
  }
  return lines
}
