/** Under which name a tab remembers that its pages are hidden: through a reload and on to the next page. */
const KEPT_AS = "hidden"
const CHANGED = "callcraft:hidden"

/** Runs before the page is painted: no frame of a tab that is hidden shows what is on its page. */
export const HIDE_BEFORE_PAINT = `try{if(sessionStorage.getItem("${KEPT_AS}"))document.documentElement.dataset.hidden=""}catch{}`

export const isHidden = (): boolean => document.documentElement.dataset.hidden !== undefined

/** Hides or shows every page of this tab. */
export function setHidden(hidden: boolean): void {
  const { dataset } = document.documentElement
  if (hidden) dataset.hidden = ""
  else delete dataset.hidden
  try {
    if (hidden) sessionStorage.setItem(KEPT_AS, "1")
    else sessionStorage.removeItem(KEPT_AS)
  } catch {
    // A store that is full or forbidden cannot remember it; this page is hidden all the same.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** For a page that was reached without being loaded, where `HIDE_BEFORE_PAINT` has not run. */
export function takeUpHidden(): void {
  try {
    if (sessionStorage.getItem(KEPT_AS) && !isHidden()) setHidden(true)
  } catch {
    // What cannot be read was not kept.
  }
}

/** Calls back when the tab is hidden or shown; answers with how to stop. */
export function onHidden(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed)
  return () => window.removeEventListener(CHANGED, changed)
}
