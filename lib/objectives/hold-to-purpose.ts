import type { Finding } from "./finding"
import type { FallbackCheck } from "./plan-review"

/**
 * A fallback is held to what the primary is for. Where nobody has said that, it is asked, and the fallback is not called
 * unrelated. `isAsked` is false where the same question stands already.
 */
export function holdToPurpose(
  check: FallbackCheck,
  { purpose, isAsked }: { purpose: string; isAsked: boolean },
): FallbackCheck {
  if (purpose !== "" || check.verdict !== "unrelated") return check
  const findings = check.findings.filter(({ rule }) => rule !== "fallback-unrelated")
  return { verdict: "good", blocks: false, findings: isAsked ? [ASKS_PURPOSE, ...findings] : findings }
}

const ASKS_PURPOSE: Finding = {
  rule: "purpose-unsaid",
  field: "purpose",
  weight: "advises",
  says: "Whether this serves what the primary is for cannot be told: it is not written.",
  question: "What is the primary for? “So that …”",
  evidence: [],
}
