"use client"

import Link from "next/link"
import { Section } from "@/components/ui/section"
import { SubmitButton } from "@/components/ui/submit-button"
import { paths } from "@/lib/paths"
import { rungWords } from "@/lib/plans/plan-words"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import { gradedAsOf } from "@/lib/relationships/graded-as-of"
import { GRADE_WORDS, sayGrade } from "@/lib/relationships/sign-words"
import { sayAge } from "@/lib/time/say-time"
import type { SectionProps } from "./section-props"

/** How well the rep knows the main contact, and on what that rests. Not graded: what the advice would be for each grade. */
export function RelationshipSection({ entries, review, contact, who, today, coaching }: SectionProps) {
  const title = `How well do you know ${who}`
  if (!contact) {
    return (
      <Section id="relationship" title="How well do you know them">
        <p className="text-quiet">Choose whom you meet first.</p>
        {coaching.relationship}
      </Section>
    )
  }
  const { grade, because } = gradeRelationship({ ...contact.relationship, meetingDate: entries.date || null })
  const asOf = gradedAsOf({ ...contact.relationship, meetingDate: entries.date || null })
  const { managerGrade } = contact.relationship
  const rungs = rungWords(who)
  return (
    <Section
      id="relationship"
      title={title}
      aside={<Link href={paths.contact(entries.accountId, contact.id)}>What you have seen</Link>}
    >
      <div className="grid grid-cols-1 gap-2 max-w-words">
        <p>
          <span className="font-medium">{sayGrade(grade)}</span>
          {asOf && grade !== "not-graded" ? (
            <span className="text-small text-quiet"> ({sayAge(asOf, today)})</span>
          ) : null}
        </p>
        <ul className="grid grid-cols-1 gap-1 text-small text-quiet">
          {because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {managerGrade && managerGrade.grade !== grade ? (
          <p className="text-small text-quiet">
            Your manager would say {GRADE_WORDS[managerGrade.grade].toLowerCase()}: {managerGrade.reason}
          </p>
        ) : null}
      </div>
      {grade === "not-graded" ? (
        <div className="grid grid-cols-1 gap-3 max-w-words">
          <p>Which is nearest? Each says what {who} would hear then.</p>
          <ul className="grid divide-y divide-hairline border-y border-hairline">
            {review.adviceByGrade.map(({ grade: nearest, advice }) => (
              <li key={nearest} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                <SubmitButton kind="quiet" busy="Noting" name="press" value={`grade-${nearest}`}>
                  {GRADE_WORDS[nearest]}
                </SubmitButton>
                <span className="text-small text-quiet">{rungs[advice.rung].label}</span>
              </li>
            ))}
          </ul>
          {review.adviceByGrade.length === 0 ? (
            <p className="text-small text-quiet">
              Once you have written what you go for, you see what each would mean here.
            </p>
          ) : null}
        </div>
      ) : null}
      {coaching.relationship}
    </Section>
  )
}
