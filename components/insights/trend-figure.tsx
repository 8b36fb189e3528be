import { Reveal } from "@/components/ui/reveal"
import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import { addRates, isTooFew, sayRate } from "@/lib/insights/rate"
import { RateTrend, type TrendStep } from "./rate-trend"

type Props = {
  title: string
  /** What the sentence counts, before "in 31 of 40": "Met". */
  counts: string
  /** What one step is: "Week from". */
  step: string
  steps: readonly TrendStep[]
}

/** One share over time: in a sentence, as a picture, and as a table one tap away. */
export function TrendFigure({ title, counts, step, steps }: Props) {
  const all = addRates(steps.map(({ rate }) => rate))
  return (
    <div className="figure">
      <h3>{title}</h3>
      <p data-few={isTooFew(all) || undefined}>
        {all.of === 0 ? "Nothing to count yet." : `${counts} in ${sayRate(all)}.`}
      </p>
      <RateTrend label={`${title}, from ${steps[0]?.label} to ${steps.at(-1)?.label}`} steps={steps} />
      <Reveal label={`The figures, ${title.charAt(0).toLowerCase()}${title.slice(1)}`}>
        <Table caption={title} captionHidden columns={[{ label: step }, { label: counts, align: "end" }]}>
          {steps.map(({ label, rate }) => (
            <Row key={label}>
              <HeadCell>{label}</HeadCell>
              <Cell label={counts} align="end">
                <span data-few={isTooFew(rate) || undefined}>{sayRate(rate)}</span>
              </Cell>
            </Row>
          ))}
        </Table>
      </Reveal>
    </div>
  )
}
