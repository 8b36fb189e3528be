import { anchorOf } from "./field-ids"

/** Puts the cursor on the first blank of the primary, once the words are drawn, so that the next key fills it in. */
export function goToFirstBlank(): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(anchorOf("entries.primaryWords"))
    if (!(field instanceof HTMLTextAreaElement)) return
    field.focus()
    const at = field.value.search(/_{3,}/)
    if (at >= 0) field.setSelectionRange(at, at + (field.value.slice(at).match(/^_+/)?.[0].length ?? 0))
  })
}
