import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { KindsForm } from "@/components/notifications/kinds-form"
import { NotificationRow } from "@/components/notifications/notification-row"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { Page, PageHeading } from "@/components/ui/page"
import { Press } from "@/components/ui/press"
import { Section } from "@/components/ui/section"
import { listChoices } from "@/db/notifications/list-choices"
import { listNotifications } from "@/db/notifications/list-notifications"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { placeOf } from "@/lib/notifications/place-of"
import { KIND_WORDS, sayNotification } from "@/lib/notifications/say-notification"
import { sayWhen } from "@/lib/time/say-time"
import { chooseKinds } from "./actions/choose-kinds"
import { markAllRead } from "./actions/mark-all-read"
import { markNotificationRead } from "./actions/mark-notification-read"

/** What one was told, the newest first, and what one wants to be told of. */
export default page({
  params: z.object({}),
  permission: "own-notifications.read",
  subject: findOwnProfile,
  draw: async (scope) => {
    const { actor, now } = scope
    const told = await listNotifications(scope)
    const choices = await listChoices(scope)
    const say = (instant: Date) => sayWhen(instant, actor.timeZone, now)
    const unread = told.filter((one) => one.unread).length
    return (
      <Page>
        <PageTitle name="Notifications" />
        <PageHeading
          title="Notifications"
          about={unread > 0 ? `${unread} unread.` : "Nothing unread."}
          action={
            unread > 0 ? (
              <Press action={markAllRead} busy="Marking">
                Mark all read
              </Press>
            ) : null
          }
        />
        {told.length === 0 ? (
          <Empty title="You have been told nothing yet.">
            When somebody gives you feedback, answers you or asks you to look at a plan, it stands here.
          </Empty>
        ) : (
          <ul className="list" aria-label="Notifications">
            {told.map((one) => (
              <NotificationRow
                key={one.id}
                says={sayNotification(one.kind, { ...one, when: say(one.startsAt) })}
                at={{ dateTime: one.createdAt.toISOString(), says: say(one.createdAt) }}
                href={placeOf(one)}
                unread={one.unread}
                markRead={
                  <Press
                    action={markNotificationRead}
                    fields={{ notificationId: one.id }}
                    busy="Marking"
                    label={`Mark read: ${sayNotification(one.kind, { ...one, when: say(one.startsAt) })}`}
                  >
                    Mark read
                  </Press>
                }
              />
            ))}
          </ul>
        )}
        {choices.length > 0 ? (
          <Section id="kinds" title="What you are told of" about="You are never told of your own doing.">
            <KindsForm
              chooseKinds={chooseKinds}
              choices={choices.map(({ kind, wanted }) => ({ kind, wanted, says: KIND_WORDS[kind] }))}
            />
          </Section>
        ) : null}
      </Page>
    )
  },
})
