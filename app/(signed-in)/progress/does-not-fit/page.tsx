import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { UnfittingCounts } from "@/components/plans/unfitting-counts"
import { UnfittingList } from "@/components/plans/unfitting-list"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { Page, PageHeading } from "@/components/ui/page"
import { Pager } from "@/components/ui/pager"
import { Section } from "@/components/ui/section"
import { countUnfitting } from "@/db/plans/count-unfitting"
import { listUnfitting } from "@/db/plans/list-unfitting"
import type { Role } from "@/lib/access/role"
import { paths } from "@/lib/paths"
import { readPlanCursor, writePlanCursor } from "@/lib/plans/plan-cursor"

/** What reps set aside: their own with its words; to who coaches them, theirs; to an admin, how often and nothing else. */
export default page({
  params: z.object({}),
  permission: "unfitting.list",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const { actor, now } = scope
    const reads = actor.roles.some((role) => role === "rep" || role === "manager")
    const { rows, newer, older } = await listUnfitting(scope, {
      newerThan: readPlanCursor(search.newer),
      olderThan: readPlanCursor(search.older),
    })
    const counts = actor.roles.includes("admin") ? await countUnfitting(scope) : null
    const isEmpty = rows.length === 0 && !newer && !older && !counts?.length
    return (
      <Page>
        <PageTitle name="Does not fit" />
        <PageHeading
          title="Doesn’t fit here"
          back={wayBack(actor.roles)}
          about={`What the coach said of some words and ${actor.roles.includes("rep") ? "you" : "a rep"} set aside. It is kept to make the coach read better; it counts for no one.`}
        />
        {isEmpty ? (
          <Empty title="Nothing was set aside.">
            Beside a note in a plan stands “Doesn’t fit here”. One tap, and the note is quiet for those words; it is
            listed here.
          </Empty>
        ) : null}
        {reads && rows.length > 0 ? (
          <UnfittingList rows={rows} readerId={actor.userId} readerZone={actor.timeZone} now={now} />
        ) : null}
        {reads ? (
          <Pager
            label="More findings"
            newer={newer ? { href: paths.doesNotFit({ newer: writePlanCursor(newer) }), label: "Later ones" } : null}
            older={older ? { href: paths.doesNotFit({ older: writePlanCursor(older) }), label: "Earlier ones" } : null}
          />
        ) : null}
        {counts && counts.length > 0 ? (
          <Section
            id="counts"
            title="In the whole organisation"
            about="Counts only. The words stay with the rep and whoever coaches them."
          >
            <UnfittingCounts counts={counts} />
          </Section>
        ) : null}
        <p className="text-small">
          <Link href={paths.howItReads()}>How Callcraft reads an objective</Link>
        </p>
        {isEmpty ? null : (
          <p className="text-small">
            <a href={paths.doesNotFitTable()} download>
              Take it along as a table (CSV)
            </a>
          </p>
        )}
      </Page>
    )
  },
})

/** To where the reader came from: each role has a page that leads here. */
function wayBack(roles: readonly Role[]) {
  if (roles.includes("rep")) return { href: paths.progress(), label: "Progress" }
  if (roles.includes("manager")) return { href: paths.coaching(), label: "Coaching" }
  return { href: paths.people(), label: "People" }
}
