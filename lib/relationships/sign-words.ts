import type { Grade, GradeOrNone } from "./grade"
import type { SignGroup, SignId } from "./sign"

/** What each sign is called on screens unless the organisation says otherwise. Written to be ticked about one person. */
export const SIGN_WORDS = {
  "answers-in-time": "Answers within a normal time",
  "gave-promised-information": "Gave us information they had promised",
  "kept-last-appointment": "Kept the last appointment",
  "told-something-not-public": "Told us something that is not public",
  "told-a-problem-unasked": "Told us of a problem before we asked",
  "said-no-openly": "Said no openly and stayed in touch",
  "introduced-us": "Introduced us to a superior or a peer",
  "told-how-they-decide": "Told us how the decision is made, or what a rival offered",
  "worked-on-a-document": "Worked on a document with us",
  "our-broken-promise": "We broke a promise and have not put it right",
  "procurement-rules": "Procurement rules are in force",
  "price-conflict": "There is a live conflict about price",
  "inherited-us": "They are new and inherited us",
} as const satisfies Record<SignId, string>

/** The heading over each group of signs. */
export const SIGN_GROUP_WORDS = {
  pays: "Reliable with us",
  "knows-us": "Open with us",
  "with-us": "On our side",
  brake: "Careful:",
} as const satisfies Record<SignGroup, string>

/** The default names of the grades; an organisation may rename them. */
export const GRADE_WORDS = {
  new: "New",
  established: "Established",
  trusted: "Trusted",
} as const satisfies Record<Grade, string>

/** The name of a grade, or of having none. */
export function sayGrade(grade: GradeOrNone): string {
  return grade === "not-graded" ? "Not graded" : GRADE_WORDS[grade]
}
