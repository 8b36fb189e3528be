import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { StateMark } from "@/components/ui/state-mark"
import { Cell, HeadCell, Row, Table } from "@/components/ui/table"

export type SessionRow = {
  id: string
  device: string
  address: string
  lastUsedAt: string
  lastUsed: string
  isThisOne: boolean
}

type Props = { sessions: readonly SessionRow[]; end: (session: SessionRow) => ReactNode }

/** Where somebody is signed in, and when each device was last used. */
export function SessionTable({ sessions, end }: Props) {
  const columns = [{ label: "Device" }, { label: "Last used" }, { label: "From" }, { label: "End it" }]
  return (
    <Table caption="Where you are signed in" captionHidden columns={columns}>
      {sessions.map((session) => (
        <Row key={session.id}>
          <HeadCell>{session.device}</HeadCell>
          <Cell label="Last used">
            <Clock dateTime={session.lastUsedAt}>{session.lastUsed}</Clock>
          </Cell>
          <Cell label="From">{session.address}</Cell>
          <Cell label="End it">
            {session.isThisOne ? (
              <StateMark sign="done" tone="good">
                This one
              </StateMark>
            ) : (
              end(session)
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
