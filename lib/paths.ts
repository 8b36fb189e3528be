import type { Period } from "@/lib/insights/period"

/** Every address of the product, typed; a link is never written by hand. */
export const paths = {
  home: () => "/" as const,
  signIn: (next?: string) => (next ? (`/sign-in?next=${encodeURIComponent(next)}` as const) : ("/sign-in" as const)),
  signedOut: () => "/sign-in?signed-out=1" as const,
  /** What the service worker shows in the place of a page it cannot fetch. */
  offline: () => "/offline" as const,
  live: () => "/api/live" as const,
  signInAgain: () => "/api/sign-in-again" as const,
  firstAdmin: (token: string) => `/first-admin/${token}` as const,
  invitation: (token: string) => `/invitation/${token}` as const,

  today: () => "/today" as const,
  /** `asked` as `writePlanFilters` has it; a place in the list is named by its cursor. */
  plans: (asked: readonly [string, string][] = [], place: { after?: string; before?: string } = {}) => {
    const search = new URLSearchParams([...asked, ...Object.entries(place)].map((pair) => [...pair])).toString()
    return search ? (`/plans?${search}` as const) : ("/plans" as const)
  },
  /** Meetings from a calendar or an invitation. */
  importMeetings: () => "/plans/import" as const,
  newPlan: (accountId?: string) => (accountId ? (`/plans/new?account=${accountId}` as const) : ("/plans/new" as const)),
  /** A plan worked from end to end, to read. */
  examplePlan: () => "/plans/example" as const,
  /** A plan with the sentences of the worked example, blanks where its facts stood. */
  planFromExample: (accountId?: string) =>
    accountId ? (`/plans/new?from=example&account=${accountId}` as const) : ("/plans/new?from=example" as const),
  /** A meeting that took place without a plan. */
  logMeeting: (accountId?: string) =>
    accountId ? (`/plans/log?account=${accountId}` as const) : ("/plans/log" as const),
  /** A plan for the meeting after that one, started from it. */
  nextPlan: (planId: string) => `/plans/new?after=${planId}` as const,
  /** The same words for another time: that meeting did not happen. */
  planAgain: (planId: string) => `/plans/new?again=${planId}` as const,
  plan: (planId: string, said?: "saved" | "not-ready") =>
    said ? (`/plans/${planId}?said=${said}` as const) : (`/plans/${planId}` as const),
  /** The plan to read, without its editor. */
  planAsWritten: (planId: string) => `/plans/${planId}/as-written` as const,
  /** Whom the meeting of a plan is with. */
  planCustomer: (planId: string, accountId?: string) =>
    accountId ? (`/plans/${planId}/customer?account=${accountId}` as const) : (`/plans/${planId}/customer` as const),
  planField: (planId: string, field: string) => `/plans/${planId}#${field}` as const,
  brief: (planId: string) => `/plans/${planId}/brief` as const,
  debrief: (planId: string) => `/plans/${planId}/debrief` as const,
  /** The same form before the meeting, for a device to keep. */
  debriefAhead: (planId: string) => `/plans/${planId}/debrief?ahead=1` as const,
  /** What to send on after a debrief, and what comes next. */
  debriefTexts: (planId: string) => `/plans/${planId}/debrief/texts` as const,
  agenda: (planId: string) => `/plans/${planId}/agenda` as const,
  /** The published agenda as a calendar entry, for whoever prepares the meeting. */
  agendaCalendar: (planId: string) => `/plans/${planId}/agenda/calendar` as const,

  accounts: (from: { find?: string; after?: string; before?: string } = {}) => {
    const asked = new URLSearchParams(Object.entries(from).filter(([, words]) => words)).toString()
    return asked ? (`/accounts?${asked}` as const) : ("/accounts" as const)
  },
  newAccount: () => "/accounts/new" as const,
  account: (accountId: string) => `/accounts/${accountId}` as const,
  moreContacts: (accountId: string, after: string) =>
    `/accounts/${accountId}?after=${encodeURIComponent(after)}#contacts` as const,
  pastMeetings: (accountId: string, older: string) => `/accounts/${accountId}?older=${older}#past` as const,
  editAccount: (accountId: string) => `/accounts/${accountId}/edit` as const,
  newContact: (accountId: string) => `/accounts/${accountId}/contacts/new` as const,
  contact: (accountId: string, contactId: string) => `/accounts/${accountId}/contacts/${contactId}` as const,
  olderGradings: (accountId: string, contactId: string, older: string) =>
    `/accounts/${accountId}/contacts/${contactId}?older=${older}#history` as const,
  editContact: (accountId: string, contactId: string) => `/accounts/${accountId}/contacts/${contactId}/edit` as const,

  progress: (period?: Period) => (period ? (`/progress?period=${period}` as const) : ("/progress" as const)),
  doesNotFit: (from: { newer?: string; older?: string } = {}) => {
    if (from.newer) return `/progress/does-not-fit?newer=${from.newer}` as const
    return from.older ? (`/progress/does-not-fit?older=${from.older}` as const) : ("/progress/does-not-fit" as const)
  },
  /** The same as a table to keep. */
  doesNotFitTable: () => "/progress/does-not-fit/table" as const,
  /** All feedback one was given; at one piece, or opened at one. */
  feedback: (feedbackId?: string) =>
    feedbackId ? (`/feedback#feedback-${feedbackId}` as const) : ("/feedback" as const),
  /** A piece of feedback beside the plan it is about. */
  feedbackOnPlan: (planId: string, feedbackId: string) => `/plans/${planId}/as-written#feedback-${feedbackId}` as const,
  notifications: () => "/notifications" as const,
  coaching: () => "/coaching" as const,
  people: () => "/people" as const,
  newPerson: () => "/people/new" as const,
  profile: () => "/profile" as const,

  /** How an objective is read; with a rule, at that rule. */
  howItReads: (rule?: string) => (rule ? (`/how-it-reads#${rule}` as const) : ("/how-it-reads" as const)),
  /** The same for whoever has the address. */
  openRulesPage: (token: string) => `/how-it-reads/${token}` as const,

  /** What a customer opens: nothing in it says who made it, or what for. */
  meeting: (token: string) => `/meeting/${token}` as const,
  meetingCalendar: (token: string) => `/meeting/${token}/calendar` as const,

  autosave: (planId: string) => `/api/plans/${planId}` as const,
  sendDebrief: (planId: string) => `/api/plans/${planId}/debrief` as const,
} as const
