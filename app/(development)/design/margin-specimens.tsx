import { CriteriaRow } from "@/components/ui/criteria-row"
import { Evidence } from "@/components/ui/evidence"
import { Margin } from "@/components/ui/margin"
import { Note } from "@/components/ui/note"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { StateMark } from "@/components/ui/state-mark"

const PRIMARY =
  "Anna agrees to bring her plant manager to our open day, and we talk the new service through with both of them soon."
const FALLBACK =
  "If neither can make the day, Anna books a one-hour demonstration at her site before the end of the month."

/** The span of `part` in `words`. */
const at = (words: string, part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length })

/** Words and what is said about them. */
export function MarginSpecimens() {
  return (
    <>
      <Section id="primary" title="What you are going for" aside={<StateMark sign="draft">Draft</StateMark>}>
        <Margin
          folded="Two notes. The first: “soon” is not a day"
          notes={
            <>
              <Note
                kind="finding"
                label="By when"
                says="“Soon” is not a day, so nobody can tell afterwards whether it happened."
                asks="Which day would you like her to name before you leave?"
              />
              <Note
                kind="feedback"
                label="Maya Lindqvist"
                says="The plant manager is the one who signs. Good that you ask for both."
              />
            </>
          }
        >
          <Evidence
            words={PRIMARY}
            spans={[
              { ...at(PRIMARY, "her plant manager"), kind: "feedback", says: "Maya Lindqvist has a note on this" },
              { ...at(PRIMARY, "soon"), kind: "finding", says: "by when: unclear" },
            ]}
          />
          <div className="mt-6">
            <CriteriaRow
              label="What a good objective needs"
              criteria={[
                { id: "specific", label: "Specific", verdict: "met", word: "met" },
                { id: "measurable", label: "Measurable", verdict: "met", word: "met" },
                { id: "achievable", label: "Achievable", verdict: "unclear", word: "unclear" },
                { id: "relevant", label: "Relevant", verdict: "met", word: "met" },
                { id: "time_bound", label: "By when", verdict: "missing", word: "missing" },
              ]}
            />
          </div>
        </Margin>
      </Section>
      <Section
        id="fallback"
        title="If they genuinely cannot"
        about="Stays with you. Anna hears it only after the first has been asked for and answered."
      >
        <Margin
          folded="One piece of advice"
          notes={
            <Note
              kind="advice"
              label="When to bring it out"
              says="Once she has said that neither of them can come, not before."
            >
              <Reveal label="A line you could say">
                “Then let us not lose the idea. Could we show it to you both here, before the month is out?”
              </Reveal>
            </Note>
          }
        >
          <Evidence
            words={FALLBACK}
            spans={[{ ...at(FALLBACK, "If neither can make the day"), kind: "advice", says: "its trigger" }]}
          />
        </Margin>
      </Section>
    </>
  )
}
