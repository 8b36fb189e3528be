import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import { isTooFew, type Rate, sayRate } from "@/lib/insights/rate"
import { RateReach } from "./rate-reach"

type Props = {
  caption: string
  /** Names of the columns of words, the share's and the picture's. */
  columns: readonly [first: string, ...others: string[]]
  counted: string
  picture: string
  rows: readonly { words: readonly [first: string, ...others: string[]]; rate: Rate }[]
}

/** Shares side by side, each in figures and drawn with its interval. */
export function RateTable({ caption, columns, counted, picture, rows }: Props) {
  return (
    <Table caption={caption} captionHidden columns={[...columns, counted, picture].map((label) => ({ label }))}>
      {rows.map(({ words: [first, ...others], rate }) => (
        <Row key={`${first} ${others.join(" ")}`}>
          <HeadCell>{first}</HeadCell>
          {others.map((word, at) => (
            <Cell key={word} label={columns[at + 1] ?? ""}>
              {word}
            </Cell>
          ))}
          <Cell label={counted}>
            <span data-few={isTooFew(rate) || undefined}>{sayRate(rate)}</span>
          </Cell>
          <Cell label={picture}>
            <RateReach rate={rate} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
