import { GradeForm } from "@/components/relationships/grade-form"
import { GradeReadingText } from "@/components/relationships/grade-reading"
import { GradingList } from "@/components/relationships/grading-list"
import { NoteSignForm } from "@/components/relationships/note-sign-form"
import { RepairForm } from "@/components/relationships/repair-form"
import { SignGroups } from "@/components/relationships/sign-groups"
import { Pager } from "@/components/ui/pager"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import type { Relationship } from "@/db/relationships/find-relationship"
import type { Grading } from "@/db/relationships/list-gradings"
import { newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { gradeRelationship as readGrade } from "@/lib/relationships/grade-from-signs"
import { gradeRelationship } from "./actions/grade-relationship"
import { noteSign } from "./actions/note-sign"
import { repairBrake } from "./actions/repair-brake"

type Props = {
  tie: Relationship
  history: { gradings: Grading[]; hasOlder: boolean } | null
  /** The history does not begin at its newest. */
  isLaterPage: boolean
  /** What one calls the contact. */
  first: string
  today: string
  say: (day: string) => string
}

/** How well the reader knows this contact, what that rests on, and what they may add to it. */
export function OwnTie({ tie, history, isLaterPage, first, today, say }: Props) {
  const reading = readGrade({ signs: tie.signs, override: tie.override, meetingDate: today })
  const ids = { accountId: tie.account.id, contactId: tie.contact.id }
  const last = history?.gradings.at(-1)
  return (
    <>
      <Section id="relationship" title={`How well you know ${first}`}>
        <GradeReadingText reading={reading} managerGrade={tie.managerGrade} />
        <Reveal label="Grade it yourself" open={reading.grade === "not-graded"}>
          <GradeForm {...ids} gradeRelationship={gradeRelationship} gradingId={newId()} />
        </Reveal>
      </Section>
      <Section id="signs" title="What you have seen" about="A sign counts for twelve months from its day.">
        {tie.signs.length === 0 ? (
          <p className="text-quiet">
            Nothing noted yet. After each meeting the debrief asks what you saw of {first}; the grade follows from it.
          </p>
        ) : (
          <SignGroups
            signs={tie.signs}
            faded={reading.faded}
            say={say}
            repair={(brake) => <RepairForm key={brake.id} {...ids} {...{ repairBrake, brake, today }} />}
          />
        )}
        <Reveal label={tie.signs.length === 0 ? "Note something you saw" : "Note something else"}>
          <NoteSignForm {...ids} noteSign={noteSign} signId={newId()} today={today} />
        </Reveal>
      </Section>
      {history && history.gradings.length > 0 ? (
        <Section id="history" title="Graded by hand">
          <GradingList gradings={history.gradings} say={say} />
          <Pager
            label="More gradings"
            newer={isLaterPage ? { href: paths.contact(ids.accountId, ids.contactId), label: "The newest" } : null}
            older={
              last && history.hasOlder
                ? { href: paths.olderGradings(ids.accountId, ids.contactId, last.id), label: "Earlier gradings" }
                : null
            }
          />
        </Section>
      ) : null}
    </>
  )
}
