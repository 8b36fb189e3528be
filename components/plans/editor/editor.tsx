"use client"

import { useActionState, useEffect } from "react"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { firstName } from "@/lib/customers/contact-name"
import { emptyForm } from "@/lib/form-state"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { differingParts } from "@/lib/plans/compare-entries"
import { isWritten } from "@/lib/plans/is-written"
import { entriesOf } from "@/lib/plans/plan-entries"
import { partName } from "@/lib/plans/say-part"
import { broughtBackOf } from "./brought-back"
import { ConflictPanel } from "./conflict-panel"
import type { EditorProps } from "./editor-props"
import { FallbackSection } from "./fallback-section"
import { anchorOf } from "./field-ids"
import { HearsSection } from "./hears-section"
import { MeetingSection } from "./meeting-section"
import { PrimarySection } from "./primary-section"
import { ReadySection } from "./ready-section"
import { RelationshipSection } from "./relationship-section"
import { SituationSection } from "./situation-section"
import { StatusBar } from "./status-bar"
import { useCommands } from "./use-commands"
import { useEditor } from "./use-editor"
import { useSaveKey } from "./use-save-key"
import { PLAN_FORM, useTypedEarly } from "./use-typed-early"
import { useUnfitting } from "./use-unfitting"

/** One page in the method's order. It saves by itself; without JavaScript it is one form with the same fields. */
export function Editor(props: EditorProps) {
  const { plan, contacts, zones, today, readerZone } = props
  const [sent, act] = useActionState(props.save, emptyForm)
  const broughtBack = broughtBackOf(sent)
  const answers = useUnfitting(props)
  const editor = useEditor({ ...props, unfitting: answers.unfitting, broughtBack })
  const { entries, review, contact, dispute, autosave, ready } = editor
  const commands = useCommands(props, editor, answers.press)
  useTypedEarly(today, editor.tell)
  const keys = useSaveKey(autosave.saveNow)

  const refusals = autosave.news?.is === "refused" && autosave.unsaved ? autosave.news.errors : {}
  const errors: Partial<Record<string, string>> = { ...sent.errors, ...refusals }
  const section = {
    entries,
    review,
    reviewedOf: editor.reviewedOf,
    contact,
    who: contact ? firstName(contact) : "the customer",
    today,
    lastTime: props.lastTime,
    coaching: props.coaching,
    setAside: editor.setAside,
    fallbacksAside: editor.fallbacksAside,
    enter: editor.enter,
    tell: editor.tell,
    refusedAnswer: answers.refused,
    errorOf: (name: string) => errors[name],
  }
  const { taken, tell } = editor
  useEffect(() => {
    if (taken.length === 0) return
    const read = setTimeout(() => tell({ is: "read-what-was-taken" }), 30_000)
    return () => clearTimeout(read)
  }, [taken, tell])
  const lostWithoutScript = broughtBack && sent.values.version !== String(plan.version) ? broughtBack : null
  const refused =
    commands.refused ?? (props.said === "not-ready" && !autosave.news && !review.ready ? sayOpen(review) : undefined)

  return (
    <>
      <StatusBar
        state={ready ? "ready" : isWritten({ ...entries, source: plan.source }) ? "draft" : "no-plan-yet"}
        open={review.open.filter(({ blocks }) => blocks).length}
        news={autosave.news}
        unsaved={autosave.unsaved}
        disputed={dispute !== null}
        lastSaved={plan.updatedAt}
        readerZone={readerZone}
        today={today}
      />
      <ErrorSummary title="This could not be stored. Your words are still here." errors={sent.errors} idOf={anchorOf} />
      {props.said === "not-ready" && refused ? (
        <Notice tone="care" title="Not ready yet. Your words are stored." />
      ) : null}
      {editor.wasTakenBack ? <Notice tone="care" title="Back to draft: after this change it lacks something." /> : null}
      {taken.length > 0 ? (
        <Notice title={`Changed somewhere else and taken over: ${taken.map(partName).join(", ")}.`} />
      ) : null}
      {dispute ? (
        <ConflictPanel
          mine={entries}
          theirs={dispute.theirs}
          parts={dispute.parts}
          contacts={contacts}
          onChoose={(part, keep) => tell({ is: "chose", part, keep })}
        />
      ) : lostWithoutScript ? (
        <ConflictPanel
          mine={lostWithoutScript}
          theirs={entriesOf(plan)}
          parts={differingParts(lostWithoutScript, entriesOf(plan))}
          contacts={contacts}
        />
      ) : null}
      {/* No autocomplete: a browser would put older words back into a page that was loaded again. */}
      <Form
        id={PLAN_FORM}
        action={act}
        onSubmit={commands.onSubmit}
        noValidate
        autoComplete="off"
        className="grid grid-cols-1 gap-12"
      >
        <input type="hidden" name="planId" value={plan.id} />
        <input type="hidden" name="version" value={plan.version} />
        <input type="hidden" name="gradingId" value={props.gradingId} />
        <input type="hidden" name="unfittingId" value={props.unfittingId} />
        {/* Enter in a line of words saves; it never makes a plan ready by accident. */}
        <button type="submit" name="press" value="save" className="sr-only" tabIndex={-1} aria-hidden="true" />
        {props.coaching.whole}
        <MeetingSection {...section} contacts={contacts} zones={zones} readerZone={readerZone} />
        <SituationSection {...section} />
        <PrimarySection {...section} />
        <FallbackSection {...section} />
        <RelationshipSection {...section} />
        <HearsSection {...section} contacts={contacts} />
        <ReadySection planId={plan.id} open={review.open} ready={ready} refused={refused} keys={keys} />
      </Form>
    </>
  )
}

const sayOpen = ({ open }: PlanReview) =>
  open
    .filter(({ blocks }) => blocks)
    .map(({ says }) => says)
    .join(" ")
