import { isPlainlyNotEnglish } from "./language"
import { toListener, type Whose } from "./to-listener"
import { readVerb } from "./verbs"

/** Longest part of an objective that is spoken, in characters. */
const LONGEST = 400

/** An ask to be said aloud: who does it, and the words after "ask you to", "hoping that", "hoping to" or "agree on". */
export type SpokenAsk = { whose: Whose; words: string }

/**
 * The objective as one would say it to the customer's face: "Get Anna to sign the order" and, to Anna, "Anna signs the
 * order before I leave" are yours, "sign the order today". Null where there is nothing that could be said. Never throws.
 */
export function spokenAsk(objective: string, contactName?: string | null): SpokenAsk | null {
  const words = objective
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[.!?\s]+$/u, "")
    .slice(0, LONGEST)
  if (words === "" || isPlainlyNotEnglish(words)) return null
  const listener = contactName?.trim() || whoDoes(words)
  return toListener(withoutLead(sayToday(words), listener), listener)
}

/** Where nobody is named, whoever the words begin with is the one spoken to: "Ian signs the renewal". */
function whoDoes(words: string): string {
  const [, name = "", verb = ""] = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (\p{Ll}+)/u.exec(words) ?? []
  return readVerb(verb)?.form === "third" ? name : ""
}

// "Get|have|ask|persuade … to …": bounded, so that a long text costs no more than a short one.
const LEAD =
  /^(?:(?:i(?: would|'d)? (?:want|like|need)|want|get|ask|persuade|convince|have|need)\s)([^,.;:]{1,60}?)\sto\s(.{3,})$/iu

/** "Get Anna to sign" is Anna's to do; without a name whoever is got to do it is the listener. */
function withoutLead(words: string, listener: string): string {
  const [, who = "", deed = ""] = LEAD.exec(words) ?? []
  if (deed === "") return words
  const theirs = `${who} ${deed}`
  if (listener === "") return `they ${deed}`
  return toListener(theirs, listener).whose === "yours" ? theirs : words
}

const AT_THIS_MEETING =
  /,?\s*\b(?:before (?:I|we) (?:leave|go)|while I(?:'m|’m| am) (?:there|here)|(?:by|before) the end of (?:the|this|our) (?:meeting|visit|call)|(?:at|in|during) (?:the|this|our) (?:meeting|visit|call)|on the spot|there and then)\b,?/iu

/** What is to be settled at this meeting is settled today, once one is there. */
function sayToday(words: string): string {
  const said = AT_THIS_MEETING.exec(words)
  if (!said) return words
  const [before, after] = [words.slice(0, said.index), words.slice(said.index + said[0].length)]
  if (/\btoday\b/iu.test(before + after)) return (before + after).trim()
  // Said at the beginning it goes without saying: one is there.
  return before === "" ? after.trim() : `${before} today${after}`
}
