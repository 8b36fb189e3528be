import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import { findingName, findingPlace } from "@/lib/plans/plan-words"
import type { UnfittingCount } from "@/lib/plans/unfitting-row"

/** How often each kind of finding was set aside in the organisation. */
export function UnfittingCounts({ counts }: { counts: readonly UnfittingCount[] }) {
  return (
    <Table
      caption="How often each kind of finding was set aside"
      columns={[
        { label: "Finding" },
        { label: "In" },
        { label: "Times", align: "end" },
        { label: "Plans", align: "end" },
        { label: "Reps", align: "end" },
      ]}
    >
      {counts.map(({ rule, times, plans, reps }) => (
        <Row key={rule}>
          <HeadCell>{findingName(rule)}</HeadCell>
          <Cell label="In">{findingPlace(rule)}</Cell>
          <Cell label="Times" align="end">
            {times}
          </Cell>
          <Cell label="Plans" align="end">
            {plans}
          </Cell>
          <Cell label="Reps" align="end">
            {reps}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
