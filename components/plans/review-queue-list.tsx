import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import type { Queued } from "@/lib/coaching/review-queue"
import { RISK_WORDS } from "@/lib/coaching/say-risk"
import { paths } from "@/lib/paths"
import { PlanMark } from "./plan-mark"

/** Coming meetings in the order a manager should look at them, each with why. The arrow keys go through it. */
export function ReviewQueueList({ queue }: { queue: readonly Queued[] }) {
  return (
    <List label="Coming meetings, the riskiest first">
      {queue.map((meeting) => (
        <ListRow
          key={meeting.id}
          href={paths.planAsWritten(meeting.id)}
          lead={<time dateTime={meeting.startsAt}>{meeting.left}</time>}
          title={`${meeting.rep} at ${meeting.account}`}
          meta={<Meta {...meeting} />}
          aside={<PlanMark {...meeting} />}
        />
      ))}
    </List>
  )
}

function Meta({ when, who, primary, risks, asked, reviewed }: Queued) {
  return (
    <>
      <span className="block">{[when, who, reviewed].filter(Boolean).join(" · ")}</span>
      {primary ? <span className="mt-1 block font-serif text-body text-ink">{primary}</span> : null}
      {risks.length > 0 ? (
        <span className="mt-1 block text-ink">{risks.map((risk) => RISK_WORDS[risk]).join(" · ")}</span>
      ) : null}
      {asked ? <span className="mt-1 block">“{asked}”</span> : null}
    </>
  )
}
