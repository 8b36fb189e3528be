import type { Invitee } from "./calendar-event"
import { companyOf } from "./mail-company"

const FORWARDED = /^(?:(?:re|fw|fwd|invitation|invite|updated invitation|accepted|tentative)\s*:\s*)+/iu
const LEAD =
  /^(?:a |the |first |follow[- ]?up )?(?:meeting|call|visit|demo|review|lunch|coffee|catch[- ]?up|appointment|talk|presentation|kick[- ]?off)\s+(?:with|at|to|for)\s+|^(?:visit|meet|call|see)\s+/iu
const TAIL = /\s*(?:[:|–—]|\s-\s|\s\/\s|\(|@).*$/u
const LONGEST_NAME = 120

/** What a new account for a meeting may be called: by its guests' mail, else by what its name says beyond "visit" and the like. */
export function suggestedName(summary: string, outside: readonly Invitee[]): string {
  const company = outside.map(({ email }) => companyOf(email)).find((name) => name !== null)
  if (company) return company.split("-").filter(Boolean).map(capital).join(" ").slice(0, LONGEST_NAME)
  const words = summary.trim().replace(FORWARDED, "")
  const told = words.replace(LEAD, "").replace(TAIL, "").trim()
  return (told || words).slice(0, LONGEST_NAME)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
