import type { Person } from "@/db/testing/a-person"
import type { World } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"

/** A page of the product, and somebody who may open it. `as: null` for pages before signing in. */
export type PageOfProduct = { name: string; path: string; as: Person | null; kind: "read" | "form" | "editor" }

/**
 * Every page, for what must hold on all of them. `planId` is a plan of the world's rep, `begunId` one whose meeting
 * has begun: pages that are about that lead away from any other.
 */
export function everyPage(world: World, planId: string, begunId = planId): PageOfProduct[] {
  const { rep, manager, admin, account, contact } = world
  return [
    { name: "sign in", path: paths.signIn(), as: null, kind: "form" },
    { name: "no connection", path: paths.offline(), as: null, kind: "read" },
    { name: "today", path: paths.today(), as: rep, kind: "read" },
    { name: "plans", path: paths.plans(), as: rep, kind: "read" },
    { name: "new plan", path: paths.newPlan(), as: rep, kind: "form" },
    { name: "example plan", path: paths.examplePlan(), as: rep, kind: "read" },
    { name: "bring in meetings", path: paths.importMeetings(), as: rep, kind: "form" },
    { name: "plan", path: paths.plan(planId), as: rep, kind: "editor" },
    { name: "plan as written", path: paths.planAsWritten(planId), as: manager, kind: "form" },
    { name: "another customer", path: paths.planCustomer(planId), as: rep, kind: "form" },
    { name: "agenda", path: paths.agenda(planId), as: rep, kind: "form" },
    { name: "brief", path: paths.brief(planId), as: rep, kind: "read" },
    { name: "note a meeting", path: paths.logMeeting(account.id), as: rep, kind: "form" },
    { name: "debrief", path: paths.debrief(begunId), as: rep, kind: "form" },
    { name: "after the debrief", path: paths.debriefTexts(begunId), as: rep, kind: "read" },
    { name: "accounts", path: paths.accounts(), as: rep, kind: "read" },
    { name: "new account", path: paths.newAccount(), as: rep, kind: "form" },
    { name: "account", path: paths.account(account.id), as: rep, kind: "read" },
    { name: "edit account", path: paths.editAccount(account.id), as: rep, kind: "form" },
    { name: "new contact", path: paths.newContact(account.id), as: rep, kind: "form" },
    { name: "contact", path: paths.contact(account.id, contact.id), as: rep, kind: "form" },
    { name: "edit contact", path: paths.editContact(account.id, contact.id), as: rep, kind: "form" },
    { name: "progress", path: paths.progress("year"), as: rep, kind: "read" },
    { name: "does not fit", path: paths.doesNotFit(), as: rep, kind: "read" },
    { name: "does not fit, counted", path: paths.doesNotFit(), as: admin, kind: "read" },
    { name: "feedback", path: paths.feedback(), as: rep, kind: "form" },
    { name: "notifications", path: paths.notifications(), as: rep, kind: "form" },
    { name: "coaching", path: paths.coaching(), as: manager, kind: "read" },
    { name: "how it reads", path: paths.howItReads(), as: rep, kind: "form" },
    { name: "people", path: paths.people(), as: admin, kind: "read" },
    { name: "new person", path: paths.newPerson(), as: admin, kind: "form" },
    { name: "profile", path: paths.profile(), as: rep, kind: "form" },
  ]
}
