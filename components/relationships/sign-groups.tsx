import Link from "next/link"
import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { StateMark } from "@/components/ui/state-mark"
import type { NotedSign } from "@/lib/customers/known-tie"
import { paths } from "@/lib/paths"
import { SIGN_GROUP, SIGN_GROUPS, SIGNS, type SignGroup, type SignId } from "@/lib/relationships/sign"
import { SIGN_GROUP_WORDS, SIGN_WORDS } from "@/lib/relationships/sign-words"

type Props = {
  signs: readonly NotedSign[]
  /** Signs too old to count. */
  faded: readonly SignId[]
  /** A day in words. */
  say: (day: string) => string
  /** What puts an open brake right. */
  repair: (sign: NotedSign) => ReactNode
}

/** What has been seen of somebody, group by group, each sign with its days; what calls for care comes first. */
export function SignGroups({ signs, faded, say, repair }: Props) {
  const order = [...SIGN_GROUPS].sort((one, other) => Number(other === "brake") - Number(one === "brake"))
  return (
    <div className="grid gap-6">
      {order.map((group) => (
        <Group key={group} {...{ group, signs, faded, say, repair }} />
      ))}
    </div>
  )
}

function Group({ group, signs, faded, say, repair }: Props & { group: SignGroup }) {
  const seen = SIGNS.filter((id) => SIGN_GROUP[id] === group).flatMap((id) => {
    const ofThis = signs.filter(({ sign }) => sign === id)
    return ofThis.length > 0 ? [{ id, ofThis }] : []
  })
  if (seen.length === 0) return null
  return (
    <div>
      <h3>{SIGN_GROUP_WORDS[group]}</h3>
      <ul className="list">
        {seen.map(({ id, ofThis }) => (
          <li key={id} className="grid gap-1 py-3">
            <span>{SIGN_WORDS[id]}</span>
            {group === "brake" ? (
              ofThis.map((brake) => (
                <div key={brake.id} className="grid gap-2">
                  <BrakeDays brake={brake} say={say} />
                  {brake.repairedOn ? null : repair(brake)}
                </div>
              ))
            ) : (
              <Days signs={ofThis} say={say} hasFaded={faded.includes(id)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The newest days of one sign; the oldest of many are counted. */
function Days({ signs, say, hasFaded }: { signs: readonly NotedSign[]; say: Props["say"]; hasFaded: boolean }) {
  const shown = signs.slice(0, 3)
  const rest = signs.length - shown.length
  return (
    <span className="text-small text-quiet">
      {shown.map(({ id, seenOn, planId }, place) => (
        <span key={id}>
          {place > 0 ? ", " : ""}
          {planId ? (
            <Link href={paths.planAsWritten(planId)}>
              <Clock dateTime={seenOn}>{say(seenOn)}</Clock>, at a meeting
            </Link>
          ) : (
            <Clock dateTime={seenOn}>{say(seenOn)}</Clock>
          )}
        </span>
      ))}
      {rest > 0 ? ` and ${rest} more` : ""}
      {hasFaded ? ". More than twelve months ago, so it does not count." : ""}
    </span>
  )
}

function BrakeDays({ brake, say }: { brake: NotedSign; say: Props["say"] }) {
  const { seenOn, repairedOn } = brake
  return (
    <span className="flex flex-wrap gap-x-4 text-small text-quiet">
      <Clock dateTime={seenOn}>Since {say(seenOn)}</Clock>
      {repairedOn ? (
        <StateMark sign="done" tone="good">
          Put right {say(repairedOn)}
        </StateMark>
      ) : (
        <StateMark sign="care" tone="care">
          Still open
        </StateMark>
      )}
    </span>
  )
}
