"use client"

import { Reveal } from "@/components/ui/reveal"
import { SubmitButton } from "@/components/ui/submit-button"
import { AGREED_ANSWERS, type AgreedAnswer } from "@/lib/plans/meeting"
import type { SectionProps } from "./section-props"

const ANSWER_WORDS = { done: "Done", "not-yet": "Not yet", "no-longer": "No longer" } as const satisfies Record<
  AgreedAnswer,
  string
>

/** What became of the last agreed action, one tap; the answer offers a primary to fill in, which stays an offer. */
export function AgreedQuestion({ entries, lastTime }: SectionProps) {
  const agreed = lastTime?.agreed
  if (!agreed) return null
  const { asks, answer, offer } = agreed
  return (
    <div className="grid grid-cols-1 gap-4 max-w-words border-l-2 border-accent pl-4">
      <input type="hidden" name="agreedAt" value={agreed.planId} />
      <input type="hidden" name="instead" value={answer ?? ""} />
      {answer === null ? (
        <fieldset className="grid grid-cols-1 gap-3">
          <legend className="font-medium">{asks}</legend>
          <Answers not={null} />
        </fieldset>
      ) : (
        <>
          <p>
            <span className="text-quiet">{asks}</span> <strong>{ANSWER_WORDS[answer]}.</strong>
          </p>
          {offer && entries.primaryWords !== offer ? (
            entries.primaryWords.trim() === "" ? (
              <Offer words={offer} />
            ) : (
              <Reveal label="A primary from this">
                <Offer words={offer} />
              </Reveal>
            )
          ) : null}
          <Reveal label="Another answer">
            <Answers not={answer} />
          </Reveal>
        </>
      )}
    </div>
  )
}

function Answers({ not }: { not: AgreedAnswer | null }) {
  return (
    <div className="flex flex-wrap gap-3">
      {AGREED_ANSWERS.filter((one) => one !== not).map((one) => (
        <SubmitButton key={one} kind="quiet" busy="Noting" name="press" value={`agreed-${one}`}>
          {ANSWER_WORDS[one]}
        </SubmitButton>
      ))}
    </div>
  )
}

function Offer({ words }: { words: string }) {
  return (
    <div className="grid grid-cols-1 gap-2">
      <p className="text-small text-quiet">To begin with, if you like. The blanks are yours.</p>
      <p className="font-serif">{words}</p>
      <div>
        <SubmitButton kind="quiet" busy="Taking it" name="press" value="offer">
          Fill this in
        </SubmitButton>
      </div>
    </div>
  )
}
