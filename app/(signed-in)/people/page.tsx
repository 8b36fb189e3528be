import type { Route } from "next"
import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ClosePerson } from "@/components/people/close-person"
import { PeopleTable } from "@/components/people/people-table"
import { RulesPageSwitch } from "@/components/people/rules-page-switch"
import { TeamTable } from "@/components/people/team-table"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { Pager } from "@/components/ui/pager"
import { Section } from "@/components/ui/section"
import { findOpenRulesPage } from "@/db/objectives/find-open-rules-page"
import { listPeople } from "@/db/people/list-people"
import { listTeams } from "@/db/people/list-teams"
import { readCursor, writeCursor } from "@/lib/customers/name-cursor"
import { newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { personRow } from "@/lib/people/person-row"
import { teamRows } from "@/lib/people/team-rows"
import { sayWhen } from "@/lib/time/say-time"
import { closeRulesPage } from "./actions/close-rules-page"
import { deactivatePerson } from "./actions/deactivate-person"
import { openRulesPage } from "./actions/open-rules-page"

export default page({
  params: z.object({}),
  permission: "user.list",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const { people, next } = await listPeople(scope, readCursor(search.after))
    const teams = await listTeams(scope)
    const rulesPage = await findOpenRulesPage(scope)
    const rows = people.map((person) => personRow(person, { zone: scope.actor.timeZone, now: scope.now }))
    return (
      <Page width="wide">
        <PageTitle name="People" />
        <PageHeading title="People" action={<LinkButton href={paths.newPerson()}>Add a person</LinkButton>} />
        <PeopleTable
          people={rows}
          close={({ id, name, state }) =>
            state === "deactivated" || id === scope.actor.userId ? null : (
              <ClosePerson deactivate={deactivatePerson} userId={id} name={name} />
            )
          }
        />
        <Pager
          label="More people"
          newer={search.after ? { href: paths.people(), label: "From the beginning" } : null}
          older={
            next
              ? {
                  href: `${paths.people()}?after=${encodeURIComponent(writeCursor(next))}` as Route,
                  label: "Further on",
                }
              : null
          }
        />
        <Section id="teams" title="Teams" about="A manager reads the plans of their teams, and of those below.">
          {teams.length > 0 ? (
            <TeamTable teams={teamRows(teams)} />
          ) : (
            <Empty title="No teams yet.">
              Until there are teams, every rep works alone and no manager sees a plan.
            </Empty>
          )}
        </Section>
        <Section
          id="rules-page"
          title="How Callcraft reads, for anybody"
          about="The page on how an objective is read holds the rules and a box to try them in: no plan, no customer, no person and not your name. You may let anybody read it who has its address."
          aside={<Link href={paths.howItReads()}>Read the page</Link>}
        >
          <RulesPageSwitch
            open={openRulesPage}
            close={closeRulesPage}
            newId={newId()}
            now={
              rulesPage && {
                id: rulesPage.id,
                says: `Anybody with the address can read it. ${rulesPage.openedBy} switched it on, ${sayWhen(rulesPage.since, scope.actor.timeZone, scope.now)}.`,
              }
            }
          />
        </Section>
        <p className="text-small">
          <Link href={paths.doesNotFit()}>What reps said does not fit, counted</Link>
        </p>
      </Page>
    )
  },
})
