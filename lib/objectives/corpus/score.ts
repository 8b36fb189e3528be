/** How well verdicts agree with labels, for one label: one row a class, said so often and so often rightly. */
export type LabelScore = { label: string; macroF1: number; accuracy: number; classes: { name: string; f1: number; precision: number; recall: number; rows: number; said: number; right: number }[] }

/** The score of one label from pairs of what stands in the corpus and what was said. Classes are those the corpus holds. */
export function scoreLabel(label: string, pairs: readonly { expected: string; said: string }[]): LabelScore {
  const names = [...new Set(pairs.map(({ expected }) => expected))].sort()
  const classes = names.map((name) => {
    const right = pairs.filter(({ expected, said }) => expected === name && said === name).length
    const rows = pairs.filter(({ expected }) => expected === name).length
    const claimed = pairs.filter(({ said }) => said === name).length
    const precision = claimed === 0 ? 0 : right / claimed
    const recall = rows === 0 ? 0 : right / rows
    return { name, precision, recall, rows, said: claimed, right, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  })
  return {
    label,
    classes,
    macroF1: mean(classes.map(({ f1 }) => f1)),
    accuracy: mean(pairs.map(({ expected, said }) => (expected === said ? 1 : 0))),
  }
}

/** The arithmetic mean; 0 of nothing. */
export const mean = (numbers: readonly number[]) => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length)
