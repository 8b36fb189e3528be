import { MEASURED, type SetScores } from "@/lib/objectives/rules-explained/measured"
import type { Chapter, PlainTable } from "./chapter"

const { objectives, fallbacks, disclosure } = MEASURED

/** How the figures came about, and how they differ from one set of rows to the next. */
export const measuredChapter = (): Chapter => ({
  anchor: "measured",
  title: "How sure it is",
  about: [
    "Every figure on this page is from rows that are only ever scored: objectives and fallbacks by several writers in many trades, labelled by hand. Nothing was learnt from them and no error in them was looked at. Other rows, which are learnt from, would flatter.",
    "Each row was labelled by its writer alone, and good and bad are balanced on purpose: the figures tell how well it reads, and nothing of how often sales people err. Macro-F1 counts every answer alike, however rare; “right” is the share of the rows.",
  ],
  rules: [],
  tables: [
    tableOf("Objectives", objectives.sets, {
      criteria: "The five criteria, macro-F1",
      commitment: "What it asks for, right",
      type: "The kind, right",
    }),
    tableOf("Fallbacks", fallbacks.sets, { verdict: "The verdict, macro-F1", right: "The verdict, right" }),
    tableOf("How much they hear", disclosure.sets, { primaries: "Primaries, right", fallbacks: "Fallbacks, right" }),
  ],
})

function tableOf(caption: string, sets: readonly SetScores[], scores: Record<string, string>): PlainTable {
  return {
    caption,
    columns: ["Rows", "How many", ...Object.values(scores)],
    rows: sets.map((set) => [
      set.name,
      String(set.rows),
      ...Object.keys(scores).map((score) => (set.scores[score] ?? 0).toFixed(2)),
    ]),
  }
}
