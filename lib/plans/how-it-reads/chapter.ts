/** Words that show a rule at work, with what the rules say of them now. */
export type SaidExample = {
  label: string
  /** What is known beside the words; empty where they are enough. */
  given: string
  /** The primary it stands beside, where a fallback is shown. */
  primary: string | null
  /** What somebody wrote; empty where the case is told in `given`. */
  words: string
  says: string
}

/** One rule as it is explained; `anchor` is where a finding of it leads. */
export type ExplainedRule = {
  anchor: string
  name: string
  looksFor: string
  examples: readonly SaidExample[]
  /** How often it is right, in sentences. */
  figures: readonly string[]
  /** What was learnt to speak for and against it; null where nothing was. */
  pulls: { for: Side; against: Side } | null
  limits: string
}
type Side = { label: string; facts: readonly string[] }

export type PlainTable = {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Long, and seldom looked at: one tap away. */
  folded?: boolean
}

export type Chapter = {
  anchor: string
  title: string
  about: readonly string[]
  rules: readonly ExplainedRule[]
  tables: readonly PlainTable[]
}
