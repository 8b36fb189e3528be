const OFF = "hide-key=off"
/** A year, in seconds. */
const KEPT_FOR = 365 * 24 * 60 * 60

/** Whether this device was told to leave the key alone: somebody who speaks to it does not mean every letter. */
export const isHideKeyOff = (): boolean => document.cookie.split("; ").includes(OFF)

export function setHideKeyOff(off: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the store made for it is missing in Firefox
  document.cookie = `${OFF}; path=/; samesite=lax; max-age=${off ? KEPT_FOR : 0}`
}
