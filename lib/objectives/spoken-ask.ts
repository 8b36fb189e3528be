/**
 * The objective turned to the customer: "Get Anna to sign the order" becomes "that you sign the order".
 * Where the words do not allow it, they are given as they stand. The rep edits the line before it is said.
 */
export function askInTheirWords(objective: string): string {
  const words = objective
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[.!?\s]+$/u, "")
    .slice(0, 400)
  const asked = LEAD.exec(words)
  if (asked?.[1]) return `that you ${turn(asked[1])}`
  return words === ""
    ? "what we agree today"
    : words.charAt(0).toLowerCase() === "i" && words.charAt(1) === " "
      ? words
      : lowerVerb(words)
}

// "Get|have|ask|persuade … to|agree …": bounded, so that a long text costs no more than a short one.
const LEAD =
  /^(?:(?:i(?: would|'d)? (?:want|like|need)|want|get|ask|persuade|convince|have|need)\s)[^,.;:]{1,60}?\sto\s(.{3,})$/iu

const turn = (rest: string) => rest.replace(/\b(?:his|her|their)\b/giu, "your")

function lowerVerb(words: string): string {
  return /^(?:Get|Have|Agree|Settle|Sign|Book|Decide|Secure|Win|Close|Renew|Ask|Invite|The|A|An)\b/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}
