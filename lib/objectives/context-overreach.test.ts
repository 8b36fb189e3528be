import { describe, expect, it } from "vitest"
import { findContextOverreach } from "./context-overreach"
import { type Change, inContext, whoDecides } from "./in-context.fixture"

const SIGNS = "Hanna signs the contract before I leave"
const titled = (title: string) => ({ contact: { name: "Hanna Berg", title, style: "neutral" as const } })

describe("too much for this meeting", () => {
  it.each<[string, string, Change, RegExp]>([
    ["at first contact", SIGNS, { grade: "not-graded", known: { firstContact: true } }, /hardly knows you/],
    ["of a new contact, met for the first time", SIGNS, { grade: "new" }, /hardly knows you/],
    ["by its sum", "Hanna orders six machines for £84,000 before I leave", { grade: "new" }, /hardly knows you/],
    ["as the rep says", "Hanna orders six pumps before I leave", { grade: "new", size: "large" }, /hardly knows you/],
    ["by who is asked", SIGNS, titled("Receptionist"), /more than Hanna may decide/],
    ["in a quarter of an hour", SIGNS, { minutes: 15 }, /^15 minutes are short/],
  ])("%s", (_, words, change, says) => expect(findContextOverreach(inContext(words, change))?.says).toMatch(says))
})

describe("nothing is said", () => {
  it.each<[string, string, Change]>([
    ["of a trusted contact", SIGNS, { grade: "trusted", known: { firstContact: true } }],
    [
      "of a new contact met before",
      SIGNS,
      { grade: "new", known: { earlier: [{ primary: "", isWithContact: true, agreed: null }] } },
    ],
    ["of somebody nobody has graded", SIGNS, { grade: "not-graded" }],
    ["where they have a proposal before them", SIGNS, { grade: "new", minutes: 15, known: { late: true } }],
    [
      "of a small ask",
      "Hanna books two places at our open day before I leave",
      { grade: "new", minutes: 15, known: { firstContact: true } },
    ],
    ["of what the rep calls small", SIGNS, { grade: "new", size: "small" }],
    [
      "where it is written that they decide",
      SIGNS,
      { ...titled("Receptionist"), ...whoDecides("Hanna, oddly enough") },
    ],
    [
      "where somebody with more say is there",
      SIGNS,
      { ...titled("Receptionist"), known: { others: [{ name: "", title: "Director" }] } },
    ],
    ["where the length is not known", SIGNS, {}],
  ])("%s", (_, words, change) => expect(findContextOverreach(inContext(words, change))).toBeNull())
})
