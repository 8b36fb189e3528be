"use server"

import { action } from "@/app/_server/doors/action"
import { chooseKinds as keep } from "@/db/notifications/choose-kinds"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { choicesInput } from "@/lib/notifications/choices-input"
import { paths } from "@/lib/paths"

export const chooseKinds = action({
  input: choicesInput,
  permission: "own-notifications.edit",
  subject: findOwnProfile,
  run: keep,
  refresh: () => paths.notifications(),
  done: "Your choice is saved.",
})
