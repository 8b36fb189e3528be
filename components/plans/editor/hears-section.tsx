"use client"

import { Choice } from "@/components/ui/choice"
import { Margin } from "@/components/ui/margin"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { StateMark } from "@/components/ui/state-mark"
import { SUGGESTED_SIZE } from "@/lib/objectives/suggested-size"
import { ASK_SIZES, RUNGS, type Rung } from "@/lib/objectives/vocabulary"
import { cautionAboutOthers } from "@/lib/plans/caution-about-others"
import type { PlanContact } from "@/lib/plans/plan"
import { factorWords, rungWords, SIZE_WORDS } from "@/lib/plans/plan-words"
import { sayLastHeard } from "@/lib/plans/say-last-heard"
import { FactorTicks } from "../factor-ticks"
import { AdviceNotes } from "./advice-notes"
import { AgainstAdvice } from "./against-advice"
import { OpeningLine } from "./opening-line"
import type { SectionProps } from "./section-props"

/** How much of the objective the customer hears: advice with its reasons, and the rep's choice. */
export function HearsSection(props: SectionProps & { contacts: readonly PlanContact[] }) {
  const { entries, review, enter, errorOf, who, contact, contacts, lastTime, today, coaching } = props
  const lastHeard = lastTime && sayLastHeard(lastTime.debrief, today)
  const others = contacts.filter(({ id }) => entries.otherContactIds.includes(id))
  const caution = contact ? cautionAboutOthers(contact, others, entries.date || null) : null
  const { advice } = review
  const rungs = rungWords(who)
  const factors = factorWords(who)
  const suggested = review.primary ? SUGGESTED_SIZE[review.primary.type] : null
  const mark = (rung: Rung) => {
    if (advice?.rung === rung) return "Advised"
    return advice?.orElse === rung ? "Would do as well" : null
  }
  return (
    <Section
      id="what-they-hear"
      title={`What ${who} hears`}
      about="You decide. The fallback is never told at the start."
    >
      {lastHeard ? <p className="max-w-words">{lastHeard}</p> : null}
      <Reveal
        label={
          entries.factors.length > 0
            ? `How big the ask is, and what else is true (${entries.factors.length} ticked)`
            : "How big the ask is, and what else is true (optional)"
        }
      >
        <Choice
          name="entries.askSize"
          legend="How big is what you ask?"
          layout="line"
          hint={
            suggested
              ? `It reads like a ${SIZE_WORDS[suggested].label.toLowerCase()} one.`
              : "They may see it differently from you."
          }
          options={ASK_SIZES.map((size) => ({ value: size, label: SIZE_WORDS[size].label }))}
          value={entries.askSize}
          onChoose={(value) => enter({ askSize: ASK_SIZES.find((size) => size === value) ?? null })}
        />
        <FactorTicks
          name="entries.factors[]"
          words={factors}
          ticked={entries.factors}
          onTick={(ticked) => enter({ factors: ticked })}
        />
      </Reveal>
      <Margin
        folded={advice ? `Advised: ${rungs[advice.rung].label.toLowerCase()}. Why?` : ""}
        notes={advice ? <AdviceNotes advice={advice} rungs={rungs} caution={caution} /> : undefined}
      >
        <Choice
          id="hears"
          name="entries.hears"
          legend="What you tell at the start"
          hint={
            advice ? undefined : "Once you have written what you go for, one of these is advised, with its reasons."
          }
          options={RUNGS.map((rung) => ({
            value: rung,
            label: (
              <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                {rungs[rung].label}
                {mark(rung) ? (
                  <StateMark sign="advice" tone="good">
                    {mark(rung)}
                  </StateMark>
                ) : null}
              </span>
            ),
            hint: rungs[rung].hint,
          }))}
          value={entries.hears}
          onChoose={(value) =>
            enter({ hears: RUNGS.find((rung) => rung === value) ?? null, againstAdvice: null, againstAdviceWords: "" })
          }
          error={errorOf("entries.hears")}
        />
      </Margin>
      <AgainstAdvice {...props} />
      <OpeningLine {...props} />
      {coaching.hears}
      {coaching["opening-line"]}
    </Section>
  )
}
