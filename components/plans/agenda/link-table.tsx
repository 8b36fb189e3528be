import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { StateMark } from "@/components/ui/state-mark"
import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import type { ShareLink } from "@/lib/plans/agenda"

type Props = {
  links: readonly ShareLink[]
  now: Date
  say: (at: Date) => string
  /** What takes a link back; null for who may only read. */
  revoke: ((link: ShareLink) => ReactNode) | null
}

/** The links there are. Nobody counts who opens them. */
export function LinkTable({ links, now, say, revoke }: Props) {
  return (
    <Table caption="Links" captionHidden columns={[{ label: "Made" }, { label: "Opens until" }, { label: "Now" }]}>
      {links.map((link) => (
        <Row key={link.id}>
          <HeadCell>
            <Clock dateTime={link.createdAt.toISOString()}>{say(link.createdAt)}</Clock>
          </HeadCell>
          <Cell label="Opens until">
            <Clock dateTime={link.expiresAt.toISOString()}>{say(link.expiresAt)}</Clock>
          </Cell>
          <Cell label="Now">
            {link.revokedAt ? (
              <StateMark sign="cancelled">Revoked</StateMark>
            ) : link.expiresAt.getTime() <= now.getTime() ? (
              <StateMark sign="cancelled">Ended</StateMark>
            ) : (
              (revoke?.(link) ?? (
                <StateMark sign="done" tone="good">
                  Opens
                </StateMark>
              ))
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
