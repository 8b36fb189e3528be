import { Section } from "@/components/ui/section"
import type { Chapter } from "@/lib/plans/how-it-reads/chapter"
import { ExplainedRule } from "./explained-rule"
import { PlainTable } from "./plain-table"

/** Every chapter on how an objective is read, each rule under the anchor that its findings lead to. */
export function RuleChapters({ chapters }: { chapters: readonly Chapter[] }) {
  return chapters.map(({ anchor, title, about, rules, tables }) => (
    <Section key={anchor} id={anchor} title={title}>
      {about.length > 0 ? (
        <div className="prose">
          {about.map((sentences) => (
            <p key={sentences}>{sentences}</p>
          ))}
        </div>
      ) : null}
      {rules.length > 0 ? (
        <div className="rules">
          {rules.map((rule) => (
            <ExplainedRule key={rule.anchor} rule={rule} />
          ))}
        </div>
      ) : null}
      {tables.map((table) => (
        <PlainTable key={table.caption} table={table} />
      ))}
    </Section>
  ))
}
