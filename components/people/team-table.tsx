import { Cell, HeadCell, Row, Table } from "@/components/ui/table"

export type TeamRow = { id: string; name: string; above: string; managers: string; members: number }

const COLUMNS = [
  { label: "Team" },
  { label: "Part of" },
  { label: "Managed by" },
  { label: "People", align: "end" as const },
]

/** The organisation's teams, and who manages them. */
export function TeamTable({ teams }: { teams: readonly TeamRow[] }) {
  return (
    <Table caption="Teams of this organisation" captionHidden columns={COLUMNS}>
      {teams.map(({ id, name, above, managers, members }) => (
        <Row key={id}>
          <HeadCell>{name}</HeadCell>
          <Cell label="Part of">{above}</Cell>
          <Cell label="Managed by">{managers}</Cell>
          <Cell label="People" align="end">
            {members}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
