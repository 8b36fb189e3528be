"use client"

import { useActionState } from "react"
import { ThemeSwitch } from "@/components/ui/theme-switch"
import { emptyForm, type FormState } from "@/lib/form-state"
import type { Theme } from "@/lib/theme"

type Props = { setTheme: (before: FormState, form: FormData) => Promise<FormState>; current: Theme }

/** Light, dark, or as the device has it. */
export function ThemeForm({ setTheme, current }: Props) {
  const [, act] = useActionState(setTheme, emptyForm)
  const words = { system: "As the device has it", light: "Light", dark: "Dark" }
  return <ThemeSwitch action={act} current={current} label="Light or dark" words={words} />
}
