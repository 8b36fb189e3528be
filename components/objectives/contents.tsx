import type { Chapter } from "@/lib/plans/how-it-reads/chapter"

/** Where everything on the page is: a line a chapter, with its rules run in. */
export function Contents({ tryIt, chapters }: { tryIt: string; chapters: readonly Chapter[] }) {
  return (
    <nav aria-label="On this page">
      <ul className="rule-contents">
        <li>
          <a href="#try-it">{tryIt}</a>
        </li>
        {chapters.map(({ anchor, title, rules }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
            {rules.length > 0 ? (
              <ul>
                {rules.map((rule) => (
                  <li key={rule.anchor}>
                    <a href={`#${rule.anchor}`}>{rule.name}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}
