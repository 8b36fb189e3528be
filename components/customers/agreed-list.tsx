import { StateMark } from "@/components/ui/state-mark"
import { type Agreed, isOverdue, sayAgreedAndAfter } from "@/lib/customers/agreed"
import type { PlainDate } from "@/lib/relationships/sign"

type Props = { agreed: readonly { id: string; rep: string; agreed: Agreed }[]; today: PlainDate }

/** What the customer agreed to do and nobody has said to be done, with whom they agreed it. */
export function AgreedList({ agreed, today }: Props) {
  return (
    <ul className="list" aria-label="Agreed and still open">
      {agreed.map(({ id, rep, agreed: action }) => (
        <li key={id}>
          <div className="list-row">
            <span className="font-serif">{sayAgreedAndAfter(action)}</span>
            <span className="list-meta">With {rep}</span>
            {isOverdue(action, today) ? (
              <span className="list-aside">
                <StateMark sign="care" tone="care">
                  Overdue
                </StateMark>
              </span>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
