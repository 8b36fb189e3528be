import { BLANK } from "./blanks"
import { firstNameIn } from "./first-name-in"
import type { PlanDraft } from "./plan-draft"

/** What one calls the main contact in a sentence: by first name, by title, or a blank while nobody is chosen. */
export function calledIn({ contact }: Pick<PlanDraft, "contact">): string {
  const title = contact?.title.trim() ?? ""
  return firstNameIn(contact?.name) || (title === "" ? BLANK : `the ${title}`)
}
