"use server"

import { action } from "@/app/_server/doors/action"
import { setThemeCookie } from "@/app/_server/theme-cookie"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { paths } from "@/lib/paths"
import { themeInput } from "@/lib/people/theme-input"

export const setTheme = action({
  input: themeInput,
  permission: "own-profile.edit",
  subject: findOwnProfile,
  run: (_scope, { theme }) => setThemeCookie(theme),
  refresh: () => paths.profile(),
})
