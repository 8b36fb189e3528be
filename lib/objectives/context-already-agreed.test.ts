import { describe, expect, it } from "vitest"
import { findAlreadyAgreed } from "./context-already-agreed"
import { type Change, earlier, inContext } from "./in-context.fixture"

const agreedTo = (action: string, became: "done" | "not-yet" | "no-longer" | null = null): Change =>
  earlier(1, "Hanna books a place", { action, became })
const lastTime = (words: string): Change => ({ situation: { "agreed-last-time": { words, asOf: "2026-06-01" } } })
const SENDS = "Hanna sends us the tender file by 20 June"

describe("they agreed to it last time", () => {
  it.each<[string, string, Change]>([
    ["by the debrief", SENDS, agreedTo("Hanna sends the tender file")],
    ["by the situation", SENDS, lastTime("Hanna sends the tender file, by Mon 14 Dec")],
    [
      "in other words",
      "Hanna mails the tender file before I leave",
      agreedTo("Hanna mails us the tender file by Friday"),
    ],
    ["without its doer", SENDS, agreedTo("Sends the tender file")],
    ["one thing among several", SENDS, lastTime("We bring prices; Hanna sends the tender file")],
  ])("%s", (_, words, change) =>
    expect(findAlreadyAgreed(inContext(words, change))).toMatchObject({
      says: "They agreed to this last time.",
      question: "Has it been done, and what would come after it?",
    }),
  )

  it("and did it", () => {
    expect(findAlreadyAgreed(inContext(SENDS, agreedTo("Hanna sends the tender file", "done")))).toMatchObject({
      says: "They have done this already: it was agreed last time.",
      question: "What is the next step up from it?",
    })
  })
})

describe("nothing is said", () => {
  it.each<[string, string, Change]>([
    ["where nothing was agreed", SENDS, {}],
    ["of what is settled again because it was not done", SENDS, agreedTo("Hanna sends the tender file", "not-yet")],
    ["of what was given up", SENDS, agreedTo("Hanna sends the tender file", "no-longer")],
    [
      "of the next step with the same thing",
      "With the tender file there, Hanna goes through it with me on 20 June",
      agreedTo("Hanna sends the tender file", "done"),
    ],
    [
      "of more of the same",
      "Hanna books four places at our open day before I leave",
      agreedTo("Hanna books two places at our open day", "done"),
    ],
    [
      "of the same verb for another thing",
      "Hanna sends the names of both trainers by 20 June",
      agreedTo("Hanna sends the tender file"),
    ],
    [
      "of that and a good deal more",
      "Hanna sends the tender file, drawings, test reports and the shift plan of hall two by 20 June",
      agreedTo("Hanna sends the tender file"),
    ],
  ])("%s", (_, words, change) => expect(findAlreadyAgreed(inContext(words, change))).toBeNull())
})
