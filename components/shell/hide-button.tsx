import { Keys } from "@/components/ui/keys"

/** Hides the page on the spot (see `HideKey`): words and the key in the rail, a word under the thumb in the bar. */
export function HideButton({ look }: { look: "rail" | "bar" }) {
  return (
    <button
      type="button"
      className={look === "bar" ? "nav-link hide-button" : "text-button hide-button"}
      aria-keyshortcuts="h"
      data-hide=""
    >
      {look === "bar" ? (
        <>
          Hide<span className="sr-only"> this screen</span>
        </>
      ) : (
        <>
          Hide this screen <Keys keys={["H"]} />
        </>
      )}
    </button>
  )
}
