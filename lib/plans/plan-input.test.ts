import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { blankEntries as entries } from "./blank-entries.fixture"
import { saveOfFields } from "./plan-form-fields"
import { planInput } from "./plan-input"

const ID = entries.accountId
const read = (changes: object, version: unknown = 1) =>
  planInput.safeParse({ version, entries: { ...entries, ...changes } })

test("a blank plan may be saved", () => expect(read({}).success).toBe(true))

describe("what cannot be kept is left out", () => {
  test.each([
    ["NUL", "a\u0000b", "ab"],
    ["half of a pair", "a\ud800b", "a\ufffdb"],
    ["line ends of a form", "a\r\nb\rc", "a\nb\nc"],
    ["nothing of an emoji", "a 👍🏽 b", "a 👍🏽 b"],
    ["nothing of other scripts", "会議 встреча", "会議 встреча"],
  ])("%s", (_what, need, kept) => expect(read({ need }).data?.entries.need).toBe(kept))
})

describe("is refused with a sentence at its field", () => {
  test.each<[string, object]>([
    ["need", { need: "x".repeat(1_000_000) }],
    ["need", { need: 7 }],
    ["need", { need: null }],
    ["need", { need: ["a"] }],
    ["accountId", { accountId: "1; drop table plans" }],
    ["mainContactId", { mainContactId: "" }],
    ["date", { date: "2026-02-30" }],
    ["date", { date: "" }],
    ["time", { time: "24:00" }],
    ["time", { time: "9:30" }],
    ["time", { date: "2026-03-29", time: "01:30" }],
    ["timeZone", { timeZone: "Mars/Olympus" }],
    ["minutes", { minutes: 4 }],
    ["minutes", { minutes: 1_441 }],
    ["minutes", { minutes: 30.5 }],
    ["minutes", { minutes: Number.NaN }],
    ["channel", { channel: "fax" }],
    ["hears", { hears: "everything" }],
    ["factors.0", { factors: ["luck"] }],
    ["fallbacks", { fallbacks: Array(4).fill({ words: "a", trigger: "", howItDiffers: "" }) }],
    ["fallbacks.0.words", { fallbacks: [{ trigger: "", howItDiffers: "" }] }],
    ["situation.now.asOf", { situation: { ...entries.situation, now: { words: "a", asOf: "yesterday" } } }],
    ["otherContactIds", { otherContactIds: Array(21).fill(ID) }],
  ])("%s with %j", (field, changes) => {
    const { error } = read(changes)
    expect(error?.issues.map(({ path }) => path.join("."))).toContain(`entries.${field}`)
    for (const { message } of error?.issues ?? []) expect(message).not.toBe("")
  })

  test.each([0, -1, 1.5, "1", null, 2 ** 40])("version %j", (version) => expect(read({}, version).success).toBe(false))

  test("the next valid time is offered for one the clock skips", () => {
    const { error } = read({ date: "2026-03-29", time: "01:30" })
    expect(error?.issues[0]?.message).toContain("02:00")
  })
})

test("keys nobody asked for are dropped, `__proto__` does nothing", () => {
  const sent = JSON.parse(
    JSON.stringify({ version: 1, entries }).replace('"need":""', '"need":"","__proto__":{"admin":true},"readyAt":1'),
  )
  const { data } = planInput.safeParse(sent)
  expect(Object.keys(data?.entries ?? {}).sort()).toEqual(Object.keys(entries).sort())
  expect(data?.entries).not.toHaveProperty("admin")
})

test("nothing that is sent makes it throw", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 4 }), (sent) => {
      planInput.safeParse(sent)
      planInput.safeParse({ version: 1, entries: sent })
      planInput.safeParse(saveOfFields(Object(sent)))
    }),
    { numRuns: 500 },
  )
  const fields = fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string())))
  fc.assert(
    fc.property(fields, (sent) => void planInput.safeParse(saveOfFields(sent))),
    { numRuns: 500 },
  )
})

describe("a form without JavaScript", () => {
  const form = {
    planId: ID,
    version: "3",
    "entries.accountId": ID,
    "entries.mainContactId": "",
    "entries.date": "2026-11-24",
    "entries.time": "09:30",
    "entries.timeZone": "Europe/London",
    "entries.minutes": "45",
    "entries.channel": "visit",
    "entries.stage": "exploring",
    "entries.situation.now.words": "They moved",
    "entries.fallbacks.1.words": "A call on Friday",
    "entries.factors": ["voiced-need"],
    "entries.hears": "frame",
  }

  test("sends the same shape", () => {
    const { data } = planInput.safeParse(saveOfFields(form))
    expect(data).toMatchObject({
      version: 3,
      entries: {
        mainContactId: null,
        minutes: 45,
        situation: { now: { words: "They moved", asOf: "" } },
        fallbacks: [{ words: "" }, { words: "A call on Friday" }],
        factors: ["voiced-need"],
        hears: "frame",
        askSize: null,
      },
    })
  })

  test("gets its problems back by the names of its fields", () => {
    const { error } = planInput.safeParse(saveOfFields({ ...form, "entries.minutes": "soon", version: "x" }))
    expect(error?.issues.map(({ path }) => path.join(".")).sort()).toEqual(["entries.minutes", "version"])
  })
})
