import type { Word } from "./words"

const TALK =
  /^(?:lunch|breakfast|dinner|coffee|tea|brew|call|phone|teams|zoom|video|break|demo|visit|meeting|session|hour|sitting|hello|chat|walk|tour|review|handover|journey|crossing|drive|inspection|walkround|workshop|presentation|interview|round)$/u
const TOGETHER = /^(?:i|we|i'm|we're|i'll|we'll|i've|we've|he|she|they|he's|she's|they're|both|sat|stood)$/u
const PARTING = /^(?:walk|leave|go|part|stand|hang|finish|drive|meet|wrap|break|get|sit|close|head)$/u

const OPENS = new Set("while during when with w to over in inside within from".split(" "))
const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? ""

/** "While we're both looking at it", "over the coffee", "in the next ten minutes", "with me sat there": the word it ends at, or 0. */
export function whileTogether(words: readonly Word[], at: number): number {
  const first = words[at]?.text ?? ""
  if (!OPENS.has(first)) return 0
  const [next, second, third] = [textAt(words, at + 1), textAt(words, at + 2), textAt(words, at + 3)]
  switch (first) {
    case "while":
      return TOGETHER.test(next) ? at + 2 : 0
    case "during":
      return next === "" ? 0 : at + 2
    case "when":
      return /^(?:i|we)$/u.test(next) && PARTING.test(second) ? at + 2 : 0
    case "with":
    case "w":
      return /^(?:me|us)$/u.test(next.replace(/^\//u, "")) &&
        /^(?:sat|sitting|stood|standing|there|watching|on|beside|in|still|looking)$/u.test(second)
        ? at + 2
        : 0
    case "to":
      return /^(?:my|our)$/u.test(next) && second === "face" ? at + 2 : 0
    case "over":
    case "in":
    case "inside":
    case "within":
    case "from": {
      if (/^(?:the|a|an|one|this|that|our|my|his|her|today's|tomorrow's|single|first|opening|same)$/u.test(next)) {
        if (TALK.test(second) && (first !== "from" || next === "one" || next === "this")) return at + 2
        if (/^(?:single|next|first|opening|one|whole|cold|phone|video|teams|lunch)$/u.test(second)) {
          if (TALK.test(third)) return at + 3
          if (/^(?:min|mins|minutes?|hour)$/u.test(words[at + 4]?.text ?? "")) return at + 4
        }
        return 0
      }
      if (/^(?:\d{1,2}|five|ten|fifteen|twenty|thirty)$/u.test(next))
        return /^(?:min|mins|minutes?)$/u.test(second) ? at + 2 : 0
      return 0
    }
    default:
      return 0
  }
}
