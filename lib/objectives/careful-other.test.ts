import { describe, expect, it } from "vitest"
import { adviseDisclosure } from "./advise-disclosure"
import { carefulOther } from "./careful-other"
import type { OtherContact } from "./disclosure"

const other = (
  name: string,
  style: OtherContact["style"],
  grade: OtherContact["grade"],
  title: string | null = null,
) => ({
  name,
  title,
  style,
  grade,
})
const ASKED = { style: "open", grade: "trusted" } as const

describe("who else asks for care", () => {
  it.each<[string, OtherContact[], string | null]>([
    ["nobody else", [], null],
    ["nobody more careful", [other("Ana", "open", "trusted")], null],
    [
      "the guarded one",
      [other("Ana", "open", "new"), other("Bo", "guarded", "trusted")],
      "Bo will hear it too, and they are guarded.",
    ],
    [
      "of two guarded, the less known",
      [other("Bo", "guarded", "trusted"), other("Cy", "guarded", "new", "CFO")],
      "Cy (CFO) will hear it too, and they are guarded.",
    ],
    ["the lowest grade, all as open", [other("Ana", "open", "new")], "Ana will hear it too, and you hardly know them."],
    [
      "nobody graded",
      [other("Ana", "open", "not-graded")],
      "Ana will hear it too, and nobody has graded that relationship.",
    ],
  ])("%s", (_, others, said) => expect(carefulOther(others, ASKED)).toBe(said))

  it("is a reason for holding back, and leaves the rung alone", () => {
    const question = {
      objective: "Sign the order",
      type: "order",
      size: null,
      factors: [],
      braked: false,
      isFallback: false,
      ...ASKED,
    } as const
    const alone = adviseDisclosure(question)
    const together = adviseDisclosure({ ...question, others: [other("Bo", "guarded", "new")] })
    expect(together.rung).toBe(alone.rung)
    expect(together.reasons).toEqual([
      ...alone.reasons,
      { towards: "holding-back", says: "Bo will hear it too, and they are guarded." },
    ])
  })
})
