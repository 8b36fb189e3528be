import { Reveal } from "@/components/ui/reveal"
import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import type { PlainTable as Plain } from "@/lib/plans/how-it-reads/chapter"

/** One of the rules' own tables; a long one is a tap away. */
export function PlainTable({ table: { caption, columns, rows, folded } }: { table: Plain }) {
  const table = (
    <Table caption={caption} captionHidden={folded} columns={columns.map((label) => ({ label }))}>
      {rows.map((cells) => (
        <Row key={cells.join("|")}>
          <HeadCell>{cells[0]}</HeadCell>
          {cells.slice(1).map((cell, at) => (
            <Cell key={columns[at + 1]} label={columns[at + 1] ?? ""}>
              {cell}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  )
  return folded ? <Reveal label={caption}>{table}</Reveal> : table
}
