import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import { Reveal } from "@/components/ui/reveal"
import { Select } from "@/components/ui/select"
import { BUYER_STYLE_WORDS } from "@/lib/customers/buyer-style-words"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { SUGGESTED_SIZE } from "@/lib/objectives/suggested-size"
import { ASK_SIZES } from "@/lib/objectives/vocabulary"
import { STAGES } from "@/lib/plans/meeting"
import { factorWords, rungWords, SIZE_WORDS, STAGE_WORDS } from "@/lib/plans/plan-words"
import { BUYER_STYLES } from "@/lib/relationships/buyer-style"
import { GRADES_OR_NONE } from "@/lib/relationships/grade"
import { sayGrade } from "@/lib/relationships/sign-words"
import { AdviceNotes } from "../editor/advice-notes"
import { FactorTicks } from "../factor-ticks"
import type { TryProps } from "./try-props"

const RUNG_WORDS = rungWords("the customer")
const FACTOR_WORDS = factorWords("they")
const as = <One extends string>(all: readonly One[], value: string) => all.find((one) => one === value)

/** Whom it is said to, and how much of it they would hear. */
export function TryHears({ tried, enter, review }: TryProps & { review: PlanReview | null }) {
  const advice = review?.advice ?? null
  const suggested = review?.primary ? SUGGESTED_SIZE[review.primary.type] : null
  return (
    <Margin
      live
      open
      folded="How much they hear"
      notes={
        advice ? (
          <AdviceNotes advice={advice} rungs={RUNG_WORDS} caution={null} />
        ) : (
          <p className="text-small text-quiet">
            Once there is an objective, you read here how much of it they hear, and why.
          </p>
        )
      }
    >
      <div className="grid grid-cols-1 gap-6">
        <Field name="grade" id="try-grade" label="How well do you know them">
          {(control) => (
            <Select
              {...control}
              value={tried.grade}
              onChange={(event) => enter({ grade: as(GRADES_OR_NONE, event.currentTarget.value) })}
            >
              {GRADES_OR_NONE.map((grade) => (
                <option key={grade} value={grade}>
                  {sayGrade(grade)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Choice
          name="style"
          id="try-style"
          legend="Their buyer style"
          layout="line"
          options={BUYER_STYLES.map((style) => ({ value: style, label: BUYER_STYLE_WORDS[style].label }))}
          value={tried.style}
          onChoose={(value) => enter({ style: as(BUYER_STYLES, value) })}
        />
        <Choice
          name="size"
          id="try-size"
          legend="How big is what you ask?"
          layout="line"
          hint={
            suggested
              ? `It reads like a ${SIZE_WORDS[suggested].label.toLowerCase()} one.`
              : "They may see it differently from you."
          }
          options={ASK_SIZES.map((size) => ({ value: size, label: SIZE_WORDS[size].label }))}
          value={tried.size}
          onChoose={(value) => enter({ size: as(ASK_SIZES, value) ?? null })}
        />
        <Field name="stage" id="try-stage" label="Where the sale stands">
          {(control) => (
            <Select
              {...control}
              value={tried.stage}
              onChange={(event) => enter({ stage: as(STAGES, event.currentTarget.value) })}
            >
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {STAGE_WORDS[stage]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Reveal label="What else is true (optional)">
          <FactorTicks
            name="factors"
            words={FACTOR_WORDS}
            ticked={tried.factors}
            onTick={(factors) => enter({ factors })}
          />
        </Reveal>
      </div>
    </Margin>
  )
}
