import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { Reveal } from "@/components/ui/reveal"
import { TextArea } from "@/components/ui/text-area"
import { RUNGS } from "@/lib/objectives/vocabulary"
import { LONGEST_DEBRIEF } from "@/lib/plans/debrief"
import { BUYER_REACTIONS } from "@/lib/plans/meeting"
import { REACTION_WORDS, rungWords } from "@/lib/plans/plan-words"

type Props = { who: string; was: (name: string) => string; errorOf: (name: string) => string | undefined }

/** What was said, heard and how they took it: optional, one tap away. */
export function MoreFields({ who, was, errorOf }: Props) {
  const rungs = rungWords(who)
  const hasWords = was("entries.said") !== "" || was("entries.reaction") !== ""
  return (
    <Reveal
      label="What was said, and how they took it"
      open={hasWords || Boolean(errorOf("entries.said")) || undefined}
    >
      <div className="grid grid-cols-1 gap-6">
        <Field name="entries.said" label="What was said" optional="optional" error={errorOf("entries.said")}>
          {(control) => (
            <TextArea
              {...control}
              voice="person"
              rows={3}
              maxLength={LONGEST_DEBRIEF.said}
              defaultValue={was(control.name)}
            />
          )}
        </Field>
        <Choice
          name="entries.reaction"
          legend={`How ${who} took it`}
          layout="line"
          options={BUYER_REACTIONS.map((reaction) => ({ value: reaction, label: REACTION_WORDS[reaction] }))}
          defaultValue={was("entries.reaction")}
          error={errorOf("entries.reaction")}
        />
        <Choice
          name="entries.heard"
          legend={`What ${who} heard`}
          options={RUNGS.map((rung) => ({ value: rung, label: rungs[rung].label }))}
          defaultValue={was("entries.heard")}
          error={errorOf("entries.heard")}
        />
      </div>
    </Reveal>
  )
}
