/** Something seen in a text that may count for or against a verdict, and the words it was seen in; -1 where it is in none. */
export type Fact = { name: string; from: number; to: number }
