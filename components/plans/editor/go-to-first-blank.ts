import { anchorOf } from "./field-ids"

/** Puts the cursor on the first blank of a field, once its words are drawn, so that the next key fills it in. */
export function goToFirstBlank(name = "entries.primaryWords"): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(anchorOf(name))
    if (!(field instanceof HTMLTextAreaElement)) return
    field.focus()
    const at = field.value.search(/_{3,}/)
    if (at >= 0) field.setSelectionRange(at, at + (field.value.slice(at).match(/^_+/)?.[0].length ?? 0))
  })
}
