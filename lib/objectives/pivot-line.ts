import { firstNameIn } from "./first-name-in"

/** When a fallback may come out: never at the start, and not before the primary was asked for. */
export function fallbackCue(trigger: string | null | undefined): string {
  const only = (trigger ?? "")
    .trim()
    .replace(/[.!?\s]+$/u, "")
    .replace(/^only if\s+/iu, "")
  return only === ""
    ? "Only after you have asked for the primary, heard a clear no and know what stands in the way."
    : `Only if ${only}, and only after you have asked for the primary and heard why not.`
}

/** What may stand in the way, by the words of a trigger, and how one says that one has heard it. The first that fits. */
const TURNS: readonly [RegExp, string][] = [
  [
    /\b(?:budget|money|fund|pric|cost|afford|expensive|freeze|frozen|spend)/iu,
    ": the money isn't there just now. May I suggest a smaller step that doesn't hang on it?",
  ],
  [
    /\b(?:board|boss|authori|sign-?off|approv|decide|committee|procurement|director|head office|alone)/iu,
    ": it isn't yours alone to decide. May I suggest a smaller step that gives the others something to go on?",
  ],
  [
    /\b(?:trust|sure|convince|risk|proof|prove|reference|doubt|nervous|too early)/iu,
    ": you'd rather be sure first. May I suggest a smaller step that lets you see for yourself?",
  ],
  [
    /\b(?:priorit|busy|other things|not now|time for|resource|capacity|workload)/iu,
    ": other things come first just now. May I suggest something smaller that takes less of your time?",
  ],
  [
    /\b(?:day|date|week|month|diary|holiday|leave|away|abroad|travel|clash|\d{1,2}(?:st|nd|rd|th))/iu,
    ": the date is the difficulty. If the idea still makes sense to you, may I suggest a smaller step that doesn't hang on it?",
  ],
  [
    /\b(?:ill|sick|colleague|without|nobody|left|come|bring|person)/iu,
    ": not everybody who is needed can be there. May I suggest a smaller step that the two of us can settle?",
  ],
]
const TURN =
  ", and thank you for saying so plainly. May I suggest something smaller that keeps what matters to you about it?"

/** The line to turn with, by what stands in the way; it names no word of the fallback, so that they are heard first. */
export function pivotLine(contactName: string | null | undefined, trigger?: string | null): string {
  const name = firstNameIn(contactName)
  const turn = TURNS.find(([words]) => words.test((trigger ?? "").slice(0, 1_000)))?.[1] ?? TURN
  return `I understand${name === "" ? "" : `, ${name}`}${turn}`
}
