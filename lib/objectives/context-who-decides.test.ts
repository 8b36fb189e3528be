import { expect, it } from "vitest"
import { askWhoDecides } from "./context-who-decides"
import { type Change, inContext, whoDecides } from "./in-context.fixture"

const SIGNS = "Hanna signs the contract before I leave"

it("asks who can say yes to a large decision where nothing is written of it", () =>
  expect(askWhoDecides(inContext(SIGNS))?.question).toBe("Who can say yes to this?"))

it.each<[string, string, Change]>([
  ["it is written", SIGNS, whoDecides("Petra Vogel")],
  ["the rep means to ask", SIGNS, { known: { willAskWhoDecides: true } }],
  ["the contact hardly needs leave", SIGNS, { contact: { name: "Hanna", title: "Managing Director", style: "open" } }],
  ["a small decision", "Hanna orders six pumps before I leave", {}],
  ["no decision", "Hanna books two places at our open day before I leave", { size: "large" }],
])("not where %s", (_, words, change) => expect(askWhoDecides(inContext(words, change))).toBeNull())
