/** Light or dark by the reader's choice, or by their device's (`system`). */
export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = "theme"

/** The theme a cookie names; anything else is the device's own. */
export function themeFrom(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system"
}
