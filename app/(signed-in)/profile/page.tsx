import Link from "next/link"
import * as z from "zod"
import { chosenTheme } from "@/app/_server/chosen-theme"
import { page } from "@/app/_server/doors/page"
import { SessionTable } from "@/components/people/session-table"
import { SignOut } from "@/components/people/sign-out"
import { ThemeForm } from "@/components/people/theme-form"
import { TimeZoneForm } from "@/components/people/time-zone-form"
import { HideKeyChoice } from "@/components/shell/hide-key-choice"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { Page, PageHeading } from "@/components/ui/page"
import { Press } from "@/components/ui/press"
import { Section } from "@/components/ui/section"
import { findOwnProfile } from "@/db/people/find-own-profile"
import { listSessions } from "@/db/people/list-sessions"
import { paths } from "@/lib/paths"
import { sessionRow } from "@/lib/people/session-row"
import { zoneChoices } from "@/lib/time/zone"
import { endOtherSessions } from "./actions/end-other-sessions"
import { endSession } from "./actions/end-session"
import { setTheme } from "./actions/set-theme"
import { setTimeZone } from "./actions/set-time-zone"
import { signOut } from "./actions/sign-out"
import { signOutEverywhere } from "./actions/sign-out-everywhere"

export default page({
  params: z.object({}),
  permission: "own-profile.read",
  subject: findOwnProfile,
  draw: async (scope, profile) => {
    const zone = scope.actor.timeZone
    const sessions = (await listSessions(scope)).map((session) => sessionRow(session, { zone, now: scope.now }))
    return (
      <Page>
        <PageTitle name="Profile" />
        <PageHeading title={profile.name} about={profile.email} />
        <Section id="time" title="Time">
          <TimeZoneForm setTimeZone={setTimeZone} zones={zoneChoices(zone)} current={zone} />
        </Section>
        <Section id="look" title="Light or dark" about="Kept on this device.">
          <ThemeForm setTheme={setTheme} current={await chosenTheme()} />
        </Section>
        <Section
          id="sharing"
          title="Sharing your screen"
          about="Hidden, a page shows the account and the time alone, until you show it again."
        >
          <HideKeyChoice />
        </Section>
        <Section
          id="devices"
          title="Where you are signed in"
          about="A session you do not know? End it, then tell your admin."
        >
          <SessionTable
            sessions={sessions}
            end={({ id, device }) => (
              <Press
                action={endSession}
                fields={{ sessionId: id }}
                busy="Ending"
                label={`End the session of ${device}`}
              >
                End
              </Press>
            )}
          />
          <Actions>
            <SignOut action={signOut}>Sign out here</SignOut>
            {sessions.length > 1 ? (
              <Press action={endOtherSessions} busy="Signing out">
                Sign out all other devices
              </Press>
            ) : null}
            <SignOut action={signOutEverywhere}>Sign out everywhere</SignOut>
          </Actions>
        </Section>
        <p className="text-small">
          <Link href={paths.howItReads()}>How Callcraft reads an objective</Link>
        </p>
      </Page>
    )
  },
})
