import { Reveal } from "@/components/ui/reveal"
import type { ExplainedRule as Explained, SaidExample } from "@/lib/plans/how-it-reads/chapter"

/** One rule: what it looks for, how it reads good and bad words, how often it is right, and what it gets wrong. */
export function ExplainedRule({ rule }: { rule: Explained }) {
  const { anchor, name, looksFor, examples, figures, pulls, limits } = rule
  return (
    <article className="rule" id={anchor} aria-labelledby={`${anchor}-name`}>
      <h3 id={`${anchor}-name`}>{name}</h3>
      <p>{looksFor}</p>
      <dl className="rule-examples">
        {examples.map((example) => (
          <ExampleWords key={example.label} example={example} />
        ))}
      </dl>
      {figures.length > 0 ? <p className="text-small text-quiet">{figures.join(" ")}</p> : null}
      {pulls ? (
        <Reveal label="What weighs">
          <div className="rule-pulls">
            {[pulls.for, pulls.against].map(({ label, facts }) => (
              <div key={label}>
                <h4>{label}</h4>
                <ul>
                  {facts.map((fact) => (
                    <li key={fact}>{fact}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Reveal>
      ) : null}
      {limits ? (
        <p className="text-small">
          <span className="font-medium">What it gets wrong.</span> {limits}
        </p>
      ) : null}
    </article>
  )
}

function ExampleWords({ example: { label, given, primary, words, says } }: { example: SaidExample }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {given ? <p className={words ? "text-small text-quiet" : undefined}>{given}</p> : null}
        {primary ? (
          <p className="text-small text-quiet">
            Beside the primary <span className="font-serif">“{primary}”</span>
          </p>
        ) : null}
        {words ? <p className="font-serif">“{words}”</p> : null}
        <p className="text-small">{says}</p>
      </dd>
    </div>
  )
}
