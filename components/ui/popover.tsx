import type { ReactNode } from "react"

type Props = {
  /** Unique on the page. */
  id: string
  /** The button's words. */
  label: ReactNode
  /** `text`: a word in a sentence; `button`: a quiet button; `nav`: a place in the bottom bar. */
  look?: "text" | "button" | "nav"
  children: ReactNode
}

const CLASSES = { text: "text-button", button: "button", nav: "nav-link" } as const

/** A slip that opens beside its button and closes by Escape or a press elsewhere; the browser's own, so it needs no script. */
export function Popover({ id, label, look = "text", children }: Props) {
  // A word in a sentence stands in a paragraph, which may hold no block.
  const Slip = look === "text" ? "span" : "div"
  return (
    <>
      <button type="button" className={CLASSES[look]} popoverTarget={id}>
        {label}
      </button>
      <Slip id={id} className="popover" popover="auto">
        {children}
      </Slip>
    </>
  )
}
