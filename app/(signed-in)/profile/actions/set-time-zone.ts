"use server"

import { action } from "@/app/_server/doors/action"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { setTimeZone as keep } from "@/db/people/set-time-zone"
import { paths } from "@/lib/paths"
import { profileInput } from "@/lib/people/profile-input"

export const setTimeZone = action({
  input: profileInput,
  permission: "own-profile.edit",
  subject: findOwnProfile,
  run: (scope, { timeZone }) => keep(scope, timeZone),
  refresh: () => paths.profile(),
  done: "Your time zone is saved.",
})
