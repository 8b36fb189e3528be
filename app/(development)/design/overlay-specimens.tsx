import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { DialogButton } from "@/components/ui/dialog-button"
import { Keys } from "@/components/ui/keys"
import { Popover } from "@/components/ui/popover"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"

/** What opens. */
export function OverlaySpecimens() {
  return (
    <Section id="overlays" title="What opens">
      <div>
        <Reveal label="Why the frame and not the ask" name="why">
          She is guarded, and a price is at stake. A need she voiced herself would speak for telling more.
        </Reveal>
        <Reveal label="What would change it" name="why">
          If she has to bring her plant manager, she should know why before the meeting.
        </Reveal>
      </div>
      <p>
        The grade rests on{" "}
        <Popover id="signs" label="four signs">
          Answers within a normal time. Kept the last appointment. Told us of a problem before we asked. Worked on a
          document with us.
        </Popover>{" "}
        of the last twelve months. Search with <Keys keys={["Ctrl", "K"]} />.
      </p>
      <Actions>
        <DialogButton
          label="Cancel the meeting"
          kind="danger"
          title="Cancel the meeting with Anna?"
          leave="Keep the plan"
          action={<Button kind="danger">Cancel it</Button>}
        >
          <p>The plan stays readable, and you may use its words in a new one.</p>
        </DialogButton>
      </Actions>
    </Section>
  )
}
