import type { Chapter, ExplainedRule, PlainTable } from "../../lib/plans/how-it-reads/chapter"
import { chapters } from "../../lib/plans/how-it-reads/chapters"
import { EXAMPLES_ARE } from "../../lib/plans/how-it-reads/objective-chapters"

/** `docs/rules.md`: what the page in the app says, from the same rules and figures. */
export function rulesDoc(): string {
  const all = chapters()
  return `${[
    "<!-- Written by `npm run docs:rules` from the rules themselves. Change those, not this. -->",
    "# How Callcraft reads an objective",
    "The same as the page in the app, where there is also a box to try it in. What each rule looks for, what it says of good and of bad examples, how often it is right, and what it gets wrong.",
    EXAMPLES_ARE,
    all.map(({ anchor, title }) => `- [${title}](#${anchor})`).join("\n"),
    ...all.flatMap(chapter),
  ].join("\n\n")}\n`
}

const chapter = ({ anchor, title, about, rules, tables }: Chapter): string[] => [
  `<a id="${anchor}"></a>\n\n## ${title}`,
  ...about,
  ...rules.flatMap(rule),
  ...tables.flatMap(table),
]

const rule = ({ anchor, name, looksFor, examples, figures, pulls, limits }: ExplainedRule): string[] => [
  `<a id="${anchor}"></a>\n\n### ${name}`,
  looksFor,
  examples.map(example).join("\n"),
  ...(figures.length > 0 ? [figures.join(" ")] : []),
  ...(pulls ? [pulls.for, pulls.against].map(({ label, facts }) => `${label}: ${facts.join("; ")}.`) : []),
  ...(limits ? [`What it gets wrong: ${limits}`] : []),
]

function example({ label, given, primary, words, says }: ExplainedRule["examples"][number]): string {
  if (words === "") return `- **${label}**: ${given} → ${says}`
  const known = [given, primary === null ? "" : `The primary: “${primary}”.`].filter((part) => part !== "").join(" ")
  return `- **${label}**: “${words}”${known ? ` (${known})` : ""} → ${says}`
}

const table = ({ caption, columns, rows }: PlainTable): string[] => [
  `**${caption}**`,
  [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
]
