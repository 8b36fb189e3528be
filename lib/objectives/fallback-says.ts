import type { Fact } from "./fact"
import type { Judgement } from "./judge-fallback"

/** A sentence on what is the matter, and the question that would mend it. */
export type Said = { says: string; question: string }

const WHAT_NEXT = "What would they do next, and by when?"
const STILL_POSSIBLE = "If the primary falls through, will this still be possible?"

/** What is said of a verdict; the sentence follows the fact that spoke for it most. */
export function sayOf(verdict: Judgement["verdict"], spoke: readonly Fact[]): Said {
  switch (verdict) {
    case "gives-up":
      return {
        says: "This gives the idea up.",
        question: "What is the smallest thing they could still do that keeps it alive?",
      }
    case "same-as-primary":
      return {
        says: "This asks for the same as the primary, in other words.",
        question: "What is smaller or later about it?",
      }
    case "bigger-than-primary":
      return {
        says: "This asks for more than the primary does.",
        question: "What would be easier for them to say yes to?",
      }
    case "unrelated":
      return {
        says: "This has nothing to do with what the primary is for.",
        question: "What would still serve the same purpose, only smaller?",
      }
    case "fails-with-primary":
      return { says: fateOf(spoke), question: STILL_POSSIBLE }
    case "not-an-advance":
      return noAdvance(spoke)
    case "good":
      return { says: "", question: "" }
  }
}

function fateOf(spoke: readonly Fact[]): string {
  const name = firstOf(spoke, /^same-(?:day|date|when|body|occasion)$|^hangs|^points-to-it$|^fate/u)
  if (/^same-(?:day|date|when)$/u.test(name)) return "This falls with the primary: it is tied to the same day."
  if (name.startsWith("hangs")) return "This falls with the primary: it hangs on the same approval."
  if (name !== "") return "This falls with the primary: it needs the same moment or the same decision."
  return "What stands in the way of the primary may stand in the way of this too."
}

function noAdvance(spoke: readonly Fact[]): Said {
  const name = firstOf(spoke, /^on|^begins|^we-begin$|^ours|^feels$/u)
  if (name === "feels") return { says: "This is how they may feel, not what they will do.", question: WHAT_NEXT }
  if (name.startsWith("on") || name === "begins-on")
    return { says: "This goes on as before; they do nothing.", question: WHAT_NEXT }
  return { says: "Here you act, and they do not.", question: "What will they do, so that you can see they mean it?" }
}

const firstOf = (spoke: readonly Fact[], names: RegExp) => spoke.find(({ name }) => names.test(name))?.name ?? ""
