import type { Counts } from "@/lib/objectives/rules-explained/measured"

/** Below this many rows a rate is only a hint, and is said to be. */
export const FEW_ROWS = 20

type Asked = {
  /** What it says, of what: "objectives it calls not specific". */
  said: string
  /** How many rows of that kind were scored, and what they are: "635 objectives". */
  scored: string
}

/** How often a rule is right, for somebody who sells: what is true of what it says, and how much of it it finds. */
export function sayFigures({ rows, said, right }: Counts, { said: what, scored }: Asked): string[] {
  if (rows === 0) return [`None of the ${scored} is so: nothing is known of how often it is right.`]
  if (said === 0) return [`It said so of none of the ${scored}; ${rows} are.`]
  if (said < FEW_ROWS || rows < FEW_ROWS)
    return [
      `Of the ${said} ${what}, it is right about ${right}. Of the ${rows} that are so, it finds ${right}.`,
      `Measured on ${scored}. So few rows are a hint and no more.`,
    ]
  return [
    `Of 100 ${what}, it is right about ${inHundred(right, said)}. Of 100 that are so, it finds ${inHundred(right, rows)}.`,
    `Measured on ${scored}, ${rows} of which are so.`,
  ]
}

const inHundred = (part: number, whole: number) => Math.round((100 * part) / whole)

/** Of rules that are not measured, why. */
export const NOT_MEASURED =
  "Not measured: nobody has labelled rows for it. It is held to the cases its tests name, these among them."
