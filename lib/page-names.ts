/**
 * What a page without a customer may be called in a tab, in the browser's history and on a shared screen. Closed, so
 * that no title is put together from what somebody wrote, and none says what is prepared there.
 */
export const PAGE_NAMES = [
  "Today",
  "Plans",
  "New plan",
  "An example, worked",
  "Bring in meetings",
  "Note a meeting",
  "Accounts",
  "Add an account",
  "Feedback",
  "Notifications",
  "Coaching",
  "People",
  "Add a person",
  "Profile",
  "Progress",
  "Does not fit",
  "How Callcraft reads",
  "Sign in",
  "Choose your password",
  "This link does not work",
  "No connection",
  "Something failed",
  "Not here",
] as const

export type PageName = (typeof PAGE_NAMES)[number]
