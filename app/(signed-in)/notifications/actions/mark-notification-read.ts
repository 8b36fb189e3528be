"use server"

import { action } from "@/app/_server/doors/action"
import { findOwnNotification } from "@/db/notifications/find-own-notification"
import { markRead } from "@/db/notifications/mark-read"
import { notificationRef } from "@/lib/notifications/notification-ref"
import { paths } from "@/lib/paths"

export const markNotificationRead = action({
  input: notificationRef,
  permission: "own-notifications.edit",
  subject: findOwnNotification,
  run: markRead,
  refresh: () => paths.notifications(),
})
