import { expect, test } from "vitest"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import type { Grade } from "@/lib/relationships/grade"
import { cautionAboutOthers } from "./caution-about-others"
import type { PlanContact } from "./plan"

const someone = (name: string, style: BuyerStyle, grade: Grade | null): PlanContact => ({
  id: name,
  name,
  title: "",
  style,
  relationship: {
    signs: [],
    override: grade && { grade, reason: "Known for years", on: "2026-10-01" },
    managerGrade: null,
  },
})
const main = someone("Hanna", "neutral", "established")

test.each<[string | null, PlanContact[]]>([
  [null, []],
  [null, [someone("Theo", "open", "trusted")]],
  [null, [someone("Theo", "neutral", "established")]],
  ["Theo is more guarded. Mind what is said in front of them.", [someone("Theo", "guarded", "trusted")]],
  ["You know Theo less well. Mind what is said in front of them.", [someone("Theo", "neutral", null)]],
  [
    "Ines is more guarded. Mind what is said in front of them.",
    [someone("Theo", "open", null), someone("Ines", "guarded", "new")],
  ],
])("%s", (says, others) => expect(cautionAboutOthers(main, others, "2026-11-24")).toBe(says))
