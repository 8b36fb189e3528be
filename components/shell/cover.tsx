import { Button } from "@/components/ui/button"
import { Keys } from "@/components/ui/keys"

/**
 * What a customer may see while the screen is shared. It covers a hidden page from the first paint, by its style
 * alone; `CoverDialog` puts the account and the time on it and takes the focus.
 */
export function Cover() {
  return (
    <dialog className="cover" aria-label="Hidden" closedby="none">
      <div className="cover-words" />
      <p className="cover-account">Meeting</p>
      <Button data-hide="" aria-keyshortcuts="h">
        Show the page <Keys keys={["H"]} />
      </Button>
    </dialog>
  )
}
