import { Checkbox } from "@/components/ui/checkbox"
import { Reveal } from "@/components/ui/reveal"
import type { ImportRow } from "@/lib/calendar/import-row"
import type { FormState } from "@/lib/form-state"
import { CHANNEL_WORDS } from "@/lib/plans/plan-words"
import { sayLength } from "@/lib/time/say-time"
import { MeetingFields } from "./meeting-fields"
import { WithWhomFields } from "./with-whom-fields"

type Props = { row: ImportRow; at: number; isTicked: boolean; values: FormState["values"]; errors: FormState["errors"] }

/** One found meeting to tick, with whom it is, and its time and place to correct. */
export function PickRow({ row, at, isTicked, values, errors }: Props) {
  const nameOf = (field: string) => `meeting.${at}.${field}`
  const errorOf = (field: string) => (errors as Partial<Record<string, string>>)[nameOf(field)]
  const typed = (field: string) => {
    const value = (values as Partial<Record<string, string | string[]>>)[nameOf(field)]
    return typeof value === "string" ? value : undefined
  }
  const fields = { row, nameOf, errorOf, typed }
  const isWrong = ["date", "time", "minutes", "timeZone", "channel", "place"].some(errorOf)
  const where = [row.when, sayLength(row.minutes), CHANNEL_WORDS[row.channel].toLowerCase(), row.place]
  return (
    <li className="grid grid-cols-1 gap-3 py-4">
      <Checkbox
        name="pick[]"
        value={String(at)}
        defaultChecked={isTicked}
        hint={
          <>
            {where.filter(Boolean).join(", ")}
            {[...row.notes, row.why].filter(Boolean).map((note) => (
              <span key={note} className="block">
                {note}
              </span>
            ))}
          </>
        }
      >
        <strong className="font-medium">
          <bdi>{row.summary}</bdi>
        </strong>
      </Checkbox>
      <div className="grid grid-cols-1 gap-4 pl-8">
        {row.here ? null : <WithWhomFields {...fields} />}
        <Reveal label="Change the day, time or place" open={isWrong}>
          <MeetingFields {...fields} isMove={row.here !== null} />
        </Reveal>
      </div>
    </li>
  )
}
