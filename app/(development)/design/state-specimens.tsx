import { Button } from "@/components/ui/button"
import { Empty } from "@/components/ui/empty"
import { Failure } from "@/components/ui/failure"
import { LinkButton } from "@/components/ui/link-button"
import { Notice } from "@/components/ui/notice"
import { SavedAt } from "@/components/ui/saved-at"
import { Section } from "@/components/ui/section"
import { Skeleton } from "@/components/ui/skeleton"
import { StateMark } from "@/components/ui/state-mark"

/** How things stand, and what a page says when it has nothing, waits, or failed. */
export function StateSpecimens() {
  return (
    <Section id="states" title="States">
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <StateMark sign="draft">Draft</StateMark>
        <StateMark sign="done" tone="good">
          Ready
        </StateMark>
        <StateMark sign="waiting">Frozen since 10:30</StateMark>
        <StateMark sign="met" tone="good">
          Debriefed
        </StateMark>
        <StateMark sign="care" tone="care">
          Changes requested
        </StateMark>
        <StateMark sign="cancelled">Cancelled</StateMark>
        <StateMark sign="stop" tone="stop">
          Overdue
        </StateMark>
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <SavedAt state="unsaved">Not saved yet</SavedAt>
        <SavedAt state="saving">Saving</SavedAt>
        <SavedAt state="saved">Saved at 09:41</SavedAt>
        <SavedAt state="failed">Not saved. Your words are still here.</SavedAt>
      </p>
      <Notice tone="good" title="The plan is ready.">
        <p>It can still be changed until the meeting starts, tomorrow at 10:30.</p>
      </Notice>
      <Notice tone="care">Someone else changed this plan at 09:38. Both versions are below.</Notice>
      <Empty title="No meetings in the next seven days" action={<LinkButton href="/design">Plan a meeting</LinkButton>}>
        Plans appear here from the day they are written. A good first one is the next meeting in your calendar.
      </Empty>
      <Failure
        title="The database did not answer."
        safe="Everything saved up to 09:41 is safe, and what you typed since is still on this page."
        next="Try again in a moment. If it stays like this, tell your administrator the time."
        action={<Button>Try again</Button>}
      />
      <Skeleton label="The plan is loading" shapes={["title", "line", "line", "line"]} />
    </Section>
  )
}
