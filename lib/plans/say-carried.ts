import type { CarriedOver } from "./carried-over"

/** What is taken over from an earlier meeting, in words: "three lines of the situation with their age, and their need". */
export function sayCarried({ situation, need, otherIds, factors }: CarriedOver): string {
  const lines = Object.keys(situation).length
  const parts = [
    lines > 0 && `${lines === 1 ? "one line" : `${COUNT[lines] ?? lines} lines`} of the situation with their age`,
    need.trim() !== "" && "their need in their own words",
    factors.length > 0 && "what else is true of them",
    otherIds.length > 0 && (otherIds.length === 1 ? "one other in the room" : `${otherIds.length} others in the room`),
    "where the sale stands",
  ].filter((part) => part !== false)
  const last = parts.pop() ?? ""
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`
}

const COUNT = ["no", "one", "two", "three", "four", "five"]
