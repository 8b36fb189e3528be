import type { LabelScore } from "./score"

/** Scores as a plain table: a line for each label, and one for each of its classes. */
export function scoreTable(title: string, labels: readonly LabelScore[]): string {
  const lines = labels.flatMap(({ label, macroF1, accuracy, classes }) => [
    row(label, macroF1.toFixed(3), accuracy.toFixed(3), "", "", ""),
    ...classes.map(({ name, f1, precision, recall, rows }) => row(`  ${name}`, f1.toFixed(2), "", precision.toFixed(2), recall.toFixed(2), String(rows))),
  ])
  return [title, row("", "F1", "accuracy", "precision", "recall", "rows"), ...lines].join("\n")
}

const row = (first: string, ...rest: string[]) => `${first.padEnd(26)}${rest.map((cell) => cell.padStart(10)).join("")}`.trimEnd()
