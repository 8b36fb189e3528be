import { assessObjective } from "@/lib/objectives/assess-objective"
import { wordsOf } from "@/lib/objectives/quiet-findings"
import type { SetMeeting } from "./set-meeting"
import type { Telling } from "./telling"

type Aside = { set: SetMeeting; planId: string; createdAt: Date; words: string }

/** What the rep said does not fit, of the findings the rules really have about these words. */
export function addUnfitting({ orgId, chance, rows, person }: Telling, { set, planId, createdAt, words }: Aside): void {
  const { meeting, repKey, day } = set
  if (!meeting.doesNotFit) return
  const { findings } = assessObjective({ text: words, meetingDate: day })
  for (const rule of meeting.doesNotFit) {
    const finding = findings.find((one) => one.rule === rule)
    if (!finding) throw new Error(`The rules find nothing ${rule} in "${words}" that could be said not to fit.`)
    rows.unfittingFindings.push({
      orgId,
      id: chance.id(createdAt),
      planId,
      rule,
      field: "primary",
      words: wordsOf(finding, words),
      notedBy: person(repKey).id,
      createdAt,
    })
  }
}
