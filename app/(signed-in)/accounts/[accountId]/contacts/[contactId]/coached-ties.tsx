import { GradeReadingText } from "@/components/relationships/grade-reading"
import { Section } from "@/components/ui/section"
import type { KnownTie } from "@/lib/customers/known-tie"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"

type Props = {
  coached: readonly { rep: { id: string; name: string }; known: KnownTie }[]
  first: string
  today: string
}

/** How the reps a manager coaches stand to this contact, to read. */
export function CoachedTies({ coached, first, today }: Props) {
  return (
    <Section id="coached" title={`How well your reps know ${first}`}>
      {coached.map(({ rep, known }) => (
        <div key={rep.id} className="grid gap-2">
          <h3>
            <bdi>{rep.name}</bdi>
          </h3>
          <GradeReadingText
            reading={gradeRelationship({ signs: known.signs, override: known.override, meetingDate: today })}
          />
        </div>
      ))}
    </Section>
  )
}
