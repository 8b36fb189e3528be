import { describe, expect, it } from "vitest"
import { findAbsentDecider } from "./context-absent-decider"
import { type Change, inContext, whoDecides } from "./in-context.fixture"

const SIGNS = "Hanna signs the contract for four sessions before I leave"
const together = (...others: { name: string; title: string }[]) => ({ known: { others } })

describe("nobody in the room can say yes", () => {
  it.each<[string, string, Change, string]>([
    ["somebody by name", SIGNS, whoDecides("Petra Vogel signs contracts"), "Petra Vogel"],
    ["by role", SIGNS, whoDecides("The finance director signs; Hanna recommends."), "the finance director"],
    ["a body of people", SIGNS, whoDecides("the board"), "the board"],
    [
      "after who only recommends",
      "Hanna renews for a year today",
      whoDecides("Hanna recommends, Verity Blackwood signs renewals herself."),
      "Verity Blackwood",
    ],
    [
      "above the sum that others may spend",
      "Hanna orders six courses for £18,000 before I leave",
      whoDecides("Hanna up to £15,000; Peter Osei signs above £15,000"),
      "Peter Osei",
    ],
    [
      "though others are met too",
      SIGNS,
      { ...whoDecides("Petra Vogel signs"), ...together({ name: "Tom Ash", title: "Trainer" }) },
      "Petra Vogel",
    ],
    [
      "though the words have them act there",
      "Petra Vogel signs the contract before I leave",
      whoDecides("Petra Vogel signs contracts"),
      "Petra Vogel",
    ],
  ])("%s", (_, words, change, who) => {
    const found = findAbsentDecider(inContext(words, change))
    expect(found?.says).toBe(`The yes lies with ${who}, who is not among those you meet.`)
    expect(found?.question).toBe(`What can Hanna do in this meeting that brings ${who} to the table?`)
  })

  it("rests on what is asked for", () => {
    const found = findAbsentDecider(inContext(SIGNS, whoDecides("Petra Vogel signs contracts")))
    expect(found?.evidence.map(({ start, end }) => SIGNS.slice(start, end))).toEqual(["signs the contract for"])
  })
})

describe("nothing is said", () => {
  it.each<[string, string, Change]>([
    ["where nothing is written of who decides", SIGNS, {}],
    ["where nobody is named there", SIGNS, whoDecides("unclear, ask")],
    ["where the contact decides", SIGNS, whoDecides("Hanna alone")],
    [
      "where the contact is one of those who do",
      SIGNS,
      whoDecides("Hanna Berg signs, Bhavna countersigns the same day"),
    ],
    ["where the contact decides by role", SIGNS, whoDecides("the head of training")],
    [
      "where somebody else in the room does",
      SIGNS,
      { ...whoDecides("Petra Vogel signs"), ...together({ name: "Petra Vogel", title: "CFO" }) },
    ],
    [
      "where their title is written short",
      SIGNS,
      { ...whoDecides("the FD"), ...together({ name: "", title: "Finance Director" }) },
    ],
    [
      "where somebody in the room has no name yet",
      SIGNS,
      { ...whoDecides("Petra Vogel signs"), ...together({ name: "", title: "Director" }) },
    ],
    [
      "where it depends on a sum that is not said",
      SIGNS,
      whoDecides("Hanna up to £15,000; above that the finance director signs."),
    ],
    [
      "where the sum is within the contact's limit",
      "Hanna orders six courses for £9,000 before I leave",
      whoDecides("Hanna up to £15,000; Peter Osei signs above £15,000"),
    ],
    ["where no decision is asked for", "Hanna introduces me to Petra Vogel by Friday", whoDecides("Petra Vogel")],
    [
      "where a case for them is written",
      "Hanna writes the case for renewal with me before I leave",
      whoDecides("Petra Vogel signs renewals"),
    ],
    [
      "where the words take it to them",
      "Hanna signs the contract off with Petra Vogel by 30 June",
      whoDecides("Petra Vogel signs contracts"),
    ],
    ["where nobody is met yet", SIGNS, { ...whoDecides("Petra Vogel"), contact: null }],
  ])("%s", (_, words, change) => expect(findAbsentDecider(inContext(words, change))).toBeNull())
})
