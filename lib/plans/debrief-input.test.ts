import { describe, expect, test } from "vitest"
import type { DebriefEntries } from "./debrief"
import { debriefOfFields, fieldsOfDebrief } from "./debrief-fields"
import { debriefFormInput, debriefInput } from "./debrief-input"

const entries: DebriefEntries = {
  outcome: "fallback-achieved",
  primaryAsked: false,
  fallbackTrigger: "She cannot make the 14th",
  said: "She is on holiday then.",
  heard: "ask",
  reaction: "no-change",
  agreedAction: "Books a walk-round for two",
  agreedBy: "Somebody of theirs",
  agreedDue: "2026-12-11",
}
const planId = "018f0000-0000-7000-8000-000000000001"
const offered = { names: ["Hanna Berg"], days: ["2026-12-04"] }

describe("the debrief's form", () => {
  test.each([
    ["another name and day", entries],
    ["those offered", { ...entries, agreedBy: "Hanna Berg", agreedDue: "2026-12-04" }],
    [
      "as little as there can be",
      {
        ...entries,
        ...{ outcome: "continuation" as const, primaryAsked: null, fallbackTrigger: "", said: "" },
        ...{ heard: null, reaction: null, agreedAction: "", agreedBy: "", agreedDue: null },
      },
    ],
  ])("brings back what was put into it: %s", (_, told) => {
    const sent = { ...fieldsOfDebrief(told, offered), planId, version: "3" }
    expect(debriefFormInput.parse(sent)).toEqual({ planId, version: 3, entries: told })
  })

  test("a trigger goes with a fallback that came out, a name and a day with an action", () => {
    const sent = { ...fieldsOfDebrief(entries, offered), "entries.outcome": "no-progress", "entries.agreedAction": " " }
    expect(debriefOfFields(sent).entries).toMatchObject({ fallbackTrigger: "", agreedBy: "", agreedDue: null })
  })

  test("names the field that is wrong", () => {
    const read = debriefFormInput.safeParse({ planId, version: "0", "entries.agreedAction": "x".repeat(501) })
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["entries.outcome", "entries.agreedAction"])
  })

  test.each([null, "text", [], { entries: { __proto__: null } }])("anything at all is refused in words: %j", (sent) => {
    expect(debriefFormInput.safeParse(sent).success).toBe(false)
    expect(debriefInput.safeParse(sent).success).toBe(false)
  })
})
