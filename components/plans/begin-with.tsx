import { Choice } from "@/components/ui/choice"
import { Notice } from "@/components/ui/notice"
import type { Beginning } from "@/lib/plans/start-plan-input"

/** The meeting a plan can begin with, and what that brings. */
export type EarlierToBeginWith = {
  planId: string
  /** `again` for a meeting that did not happen: its words stand as they are. */
  how: Extract<Beginning, "last-meeting" | "again">
  /** Its day, in words. */
  day: string
  /** What is taken over, in words. */
  brings: string
}

/** Said of a plan that begins with the worked example's sentences. */
export function BeginWithExample() {
  return (
    <>
      <input type="hidden" name="begin" value="example" />
      <Notice title="It begins with the example's sentences, and blanks where its facts stood." />
    </>
  )
}

type Props = { earlier: EarlierToBeginWith; typed: string | undefined; error: string | undefined }

/** What a plan begins with: what stood last time, or nothing. A meeting that did not happen keeps its words. */
export function BeginWith({ earlier: { planId, how, day, brings }, typed, error }: Props) {
  return (
    <>
      <input type="hidden" name="earlierPlanId" value={planId} />
      {how === "again" ? (
        <>
          <input type="hidden" name="begin" value="again" />
          <Notice title={`The same words as for ${day}, which did not happen. They begin as a draft.`} />
        </>
      ) : (
        <Choice
          name="begin"
          legend="Begin with"
          options={[
            { value: "last-meeting", label: `What stood at your meeting on ${day}`, hint: `Taken over: ${brings}.` },
            { value: "blank", label: "A blank plan" },
          ]}
          defaultValue={typed ?? "last-meeting"}
          error={error}
        />
      )}
    </>
  )
}
