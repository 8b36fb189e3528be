import { CriteriaRow } from "@/components/ui/criteria-row"
import { Margin } from "@/components/ui/margin"
import { Note } from "@/components/ui/note"
import { Section } from "@/components/ui/section"
import { firstName, nameAndTitle } from "@/lib/customers/contact-name"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import type { Finding } from "@/lib/objectives/finding"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { CRITERIA, SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { Brief } from "@/lib/plans/brief-of"
import type { DebriefEntries } from "@/lib/plans/debrief"
import type { Plan, PlanContact } from "@/lib/plans/plan"
import { CRITERION_WORDS, findingName, rungWords, SITUATION_WORDS, VERDICT_WORDS } from "@/lib/plans/plan-words"
import { readVerdictOf } from "@/lib/plans/read-verdict"
import { CustomerSheet } from "../agenda/customer-sheet"
import { DebriefWords } from "../debrief/debrief-words"
import { AdviceNotes } from "../editor/advice-notes"
import { WrittenWords } from "../written-words"

type Props = {
  plan: Plan & { mainContact: PlanContact }
  /** When and where, in words. */
  meeting: string
  /** What the rules say of it, read when it is drawn. */
  review: PlanReview
  brief: Brief
  agenda: CustomerAgenda
  debrief: DebriefEntries
}

/** One plan worked from end to end, to read: a rep's words, what the rules say of them, and what came of it. */
export function WorkedExample({ plan, meeting, review, brief, agenda, debrief }: Props) {
  const who = firstName(plan.mainContact)
  const rungs = rungWords(who)
  const [fallback] = plan.fallbacks
  const [turn] = brief.fallbacks
  const [check] = review.fallbacks
  return (
    <>
      <Section id="meeting" title="Meeting">
        <p>
          {nameAndTitle(plan.mainContact)}
          <br />
          {meeting}
        </p>
      </Section>
      <Section id="situation" title="Situation" about={`What is true now at ${plan.account.name}.`}>
        {SITUATION_PROMPTS.map((prompt) => (
          <WrittenWords key={prompt} label={SITUATION_WORDS[prompt]}>
            {plan.situation[prompt]?.words ?? ""}
          </WrittenWords>
        ))}
        <WrittenWords label={`${who}'s need, in her own words`}>{plan.need}</WrittenWords>
        <WrittenWords label="Also learn">{plan.alsoLearn}</WrittenWords>
      </Section>
      <Section id="primary-objective" title="Primary objective" about="The one outcome to go for.">
        <Margin
          folded="What the words say"
          open
          notes={<Findings findings={review.primary?.findings ?? []} fine="Nothing to mend in these words." />}
        >
          <div className="grid grid-cols-1 gap-4">
            <WrittenWords label="What to go for">{plan.primaryWords}</WrittenWords>
            <WrittenWords label="So that …">{plan.purpose}</WrittenWords>
            <CriteriaRow
              label="How the objective reads"
              criteria={CRITERIA.map((id) => {
                const verdict = readVerdictOf(review.primary, id)
                return { id, label: CRITERION_WORDS[id], verdict, word: VERDICT_WORDS[verdict] }
              })}
            />
          </div>
        </Margin>
      </Section>
      <Section
        id="fallback-objective"
        title="Fallback"
        about={`Smaller, and still worth having. ${who} hears nothing of it before the primary was asked for.`}
      >
        <Margin
          folded="What the words say"
          open
          notes={
            <>
              <Findings
                findings={check?.findings ?? []}
                fine={
                  check?.verdict === "good"
                    ? "It is hers to do, plainly smaller, and still possible when the primary is not."
                    : "Nothing to mend in these words."
                }
              />
              {turn ? (
                <Note kind="advice" label="When it comes out" says={turn.cue}>
                  <p className="text-small text-quiet">{`You could say: “${turn.pivotLine}”`}</p>
                </Note>
              ) : null}
            </>
          }
        >
          <div className="grid grid-cols-1 gap-3">
            <WrittenWords label="What would still move this on">{fallback?.words ?? ""}</WrittenWords>
            <WrittenWords label="Only if …">{fallback?.trigger ?? ""}</WrittenWords>
          </div>
        </Margin>
      </Section>
      <Section
        id="what-they-hear"
        title={`What ${who} hears`}
        about="The rep decides. This is what was advised, and why."
      >
        <Margin
          folded="What decided it"
          open
          notes={review.advice ? <AdviceNotes advice={review.advice} rungs={rungs} caution={null} /> : undefined}
        >
          <div className="grid grid-cols-1 gap-3 max-w-words">
            <p>{plan.hears ? rungs[plan.hears].label : ""}</p>
            <p className="text-quiet">You could say: “{brief.openingLine}”</p>
          </div>
        </Margin>
      </Section>
      <Section
        id="agenda"
        title={`Agenda for ${who}`}
        about="What was chosen to be shown, and nothing else of the plan."
      >
        <CustomerSheet agenda={agenda} calendar={null} isPreview />
      </Section>
      <Section id="debrief" title="What came of it">
        <DebriefWords debrief={debrief} who={who} />
      </Section>
    </>
  )
}

/** Every finding on some words; where there is none, that is said. */
function Findings({ findings, fine }: { findings: readonly Finding[]; fine: string }) {
  if (findings.length === 0) return <p className="text-small text-quiet">{fine}</p>
  return findings.map(({ rule, says, question }) => (
    <Note key={rule + says} kind="finding" label={findingName(rule)} says={says} asks={question} />
  ))
}
