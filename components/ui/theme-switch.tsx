import type { ComponentProps } from "react"
import { THEMES, type Theme } from "@/lib/theme"

type Props = {
  /** Takes `theme` from the form, sets the cookie, and comes back to the page. */
  action: ComponentProps<"form">["action"]
  current: Theme
  /** What the three together are called, for a screen reader. */
  label: string
  words: Record<Theme, string>
}

/** Light, dark, or as the device has it. Three buttons of one form; no script. */
export function ThemeSwitch({ action, current, label, words }: Props) {
  return (
    <form action={action}>
      <fieldset className="theme-switch">
        <legend className="sr-only">{label}</legend>
        {THEMES.map((theme) => (
          <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === current}>
            {words[theme]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
