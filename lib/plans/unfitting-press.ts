import { ANSWERABLE_RULES, type AnswerableRule } from "@/lib/objectives/unfitting"

/** A press that answers a finding: which rule's, and of which fallback (0 for the primary); or takes the answer back. */
export type UnfittingPress =
  | { is: "does-not-fit"; rule: AnswerableRule; at: number }
  | { is: "fits-after-all"; unfittingId: string }

const AN_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** As the button carries it, which is what a form without JavaScript sends. */
export const writeUnfittingPress = (press: UnfittingPress): string =>
  press.is === "does-not-fit" ? `does-not-fit ${press.rule} ${press.at}` : `fits-after-all ${press.unfittingId}`

/** What a press means; null for any other button, and for what no button of ours sends. */
export function readUnfittingPress(press: string): UnfittingPress | null {
  const [is, what = "", at = "", ...more] = press.split(" ")
  if (is === "fits-after-all" && AN_ID.test(what) && !at) return { is, unfittingId: what }
  const rule = ANSWERABLE_RULES.find((one) => one === what)
  return is === "does-not-fit" && rule && /^\d$/.test(at) && more.length === 0 ? { is, rule, at: Number(at) } : null
}
