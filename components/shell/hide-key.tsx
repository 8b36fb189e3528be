"use client"

import { useEffect } from "react"
import { isHidden, setHidden, takeUpHidden } from "./hidden"
import { isHideKeyOff } from "./hide-key-off"

/** What somebody types letters into, where the key is a letter like any other. */
const TYPED_INTO =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])"

/** `h` alone, outside of what is typed into. */
function isTheKey({ key, ctrlKey, metaKey, altKey, repeat, isComposing, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== "h" || ctrlKey || metaKey || altKey || repeat || isComposing) return false
  return !isHideKeyOff() && !(target instanceof Element && target.closest(TYPED_INTO))
}

const isAButton = ({ target }: Event) => target instanceof Element && target.closest("[data-hide]") !== null

/** Hides every page of this tab, and shows it again: by one key, and by the buttons that say `data-hide`. */
export function HideKey() {
  useEffect(() => {
    takeUpHidden()
    const turn = (event: Event) => {
      if (event instanceof KeyboardEvent ? !isTheKey(event) : !isAButton(event)) return
      event.preventDefault()
      setHidden(!isHidden())
    }
    window.addEventListener("keydown", turn)
    window.addEventListener("click", turn)
    return () => {
      window.removeEventListener("keydown", turn)
      window.removeEventListener("click", turn)
    }
  }, [])
  return null
}
