import { assessObjective } from "@/lib/objectives/assess-objective"
import type { PlainDate } from "@/lib/relationships/sign"
import type { DebriefEntries } from "./debrief"
import { isOurs } from "./is-ours"
import type { Outcome } from "./meeting"
import { warmWords } from "./warm-words"

/** What a debrief leaves open: one plain sentence and one question. It never stands in the way. */
export type DebriefQuestion = {
  about: "outcome" | "agreed"
  says: string
  asks: string
  /** It rests on a field that is empty: while somebody is writing, it may yet be filled. */
  isOpen: boolean
}

/** The meeting it is told of, as far as the questions need it. */
export type MeetingTold = {
  who: string
  rep: string
  day: PlainDate
  hasFallback: boolean
}

const ADVANCES: readonly Outcome[] = ["primary-achieved", "fallback-achieved", "other-advance"]
const VAGUE =
  /\b(?:(?:keep|stay|be) in touch|think (?:about|it)|get back|look into|consider|talk again|speak soon|catch up|follow up|touch base|see how|have a think|discuss (?:it )?(?:further|internally)|let (?:us|me) know)\b/iu

/** What is worth a second look in a debrief, the most telling first: what it says against itself, then what was agreed. */
export function questionDebrief(told: DebriefEntries, meeting: MeetingTold): DebriefQuestion[] {
  return [
    ...ofTheOutcome(told, meeting),
    ...(told.agreedAction.trim() ? ofTheAction(told, meeting) : ofNone(told, meeting)),
  ]
}

function ofTheOutcome({ outcome, primaryAsked }: DebriefEntries, { who, hasFallback }: MeetingTold): DebriefQuestion[] {
  if (outcome === "primary-achieved" && primaryAsked === false)
    return [
      {
        about: "outcome",
        says: "The primary was achieved, and it was not asked for.",
        asks: `Did ${who} offer it, or is it something else that came out?`,
        isOpen: false,
      },
    ]
  if (outcome === "fallback-achieved" && !hasFallback)
    return [
      {
        about: "outcome",
        says: "No fallback was written before this meeting.",
        asks: "Is it something else that was agreed?",
        isOpen: false,
      },
    ]
  if (outcome === "fallback-achieved" && primaryAsked === false)
    return [
      {
        about: "outcome",
        says: "The fallback came out before the primary was asked for.",
        asks: `What kept you from asking ${who} for the primary?`,
        isOpen: false,
      },
    ]
  return []
}

function ofNone(told: DebriefEntries, { who }: MeetingTold): DebriefQuestion[] {
  if (ADVANCES.includes(told.outcome))
    return [
      {
        about: "agreed",
        says: "Something was agreed, and it does not stand here.",
        asks: `What will ${who} do, and by when?`,
        isOpen: true,
      },
    ]
  const warm = warmWords(told)
  if (warm === null) return []
  const says =
    warm === "warmer" ? `${who} took it well, and nothing was agreed.` : `“${warm}” is how it felt; nothing was agreed.`
  return [{ about: "agreed", says, asks: `What did ${who} say would happen next, and by when?`, isOpen: false }]
}

function ofTheAction(told: DebriefEntries, { who, rep, day }: MeetingTold): DebriefQuestion[] {
  const { agreedAction, agreedBy, agreedDue } = told
  const questions: DebriefQuestion[] = []
  const ask = (says: string, asks: string, isOpen = false) => questions.push({ about: "agreed", says, asks, isOpen })
  if (isOurs(agreedBy, rep)) ask("That is ours to do.", `What does ${who} do in return, and by when?`)
  else if (isVague(agreedAction, agreedBy || who))
    ask("Nobody could tell afterwards whether that was done.", `What exactly will ${agreedBy || who} do?`)
  if (!agreedBy.trim()) ask("It has no name to it.", "Who does it?", true)
  if (!agreedDue) ask("It has no day to it.", "By when?", true)
  else if (agreedDue < day) ask("That day was before the meeting.", "By when is it to be done?")
  return questions
}

/** Read as somebody's act: "keep in touch" and "think it over" are none. */
function isVague(action: string, by: string): boolean {
  if (VAGUE.test(action)) return true
  const bare = action.trim()
  const text = bare.toLowerCase().startsWith(by.toLowerCase())
    ? bare
    : `${by} ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
  return assessObjective({ text, meetingDate: null }).commitment === "continuation"
}
