import { describe, expect, it } from "vitest"
import { importInput } from "./import-input"
import { pickedForm } from "./picked-form.fixture"
import { readInput } from "./read-input"

const ACCOUNT = "01a20773-7770-72aa-ae06-edbe373952ab"
/** As the door hands a form on: a name with brackets is a list. */
const sent = (changes: Record<string, unknown> = {}) => {
  const { "pick[]": pick, ...fields } = pickedForm(ACCOUNT)
  return { ...fields, pick: [pick], ...changes }
}
const read = (changes: Record<string, unknown>) => importInput.safeParse(sent(changes))
const problems = (changes: Record<string, unknown>) =>
  Object.fromEntries(
    (read(changes).error?.issues ?? []).map(({ path, message }) => [path.join(".") || "form", message]),
  )

describe("the ticked meetings", () => {
  it("are read from the fields beside them, not from the list that came along", () => {
    expect(read({}).data?.picked).toMatchObject([
      {
        account: { id: ACCOUNT },
        startsAt: new Date("2999-01-05T10:00:00Z"),
        minutes: 60,
        person: { name: "Ines Duarte" },
      },
    ])
    expect(read({ "meeting.0.time": "14:30", "meeting.0.person": "" }).data?.picked).toMatchObject([
      { startsAt: new Date("2999-01-05T14:30:00Z"), person: null },
    ])
  })

  it.each([
    [{ "meeting.0.time": "25:00" }, { "meeting.0.time": "Choose a time." }],
    [{ "meeting.0.date": "2999-02-30" }, { "meeting.0.date": "Choose a date." }],
    [{ "meeting.0.timeZone": "Mars" }, { "meeting.0.timeZone": "Choose a time zone." }],
    [{ "meeting.0.minutes": "2" }, { "meeting.0.minutes": "At least 5 minutes." }],
    [{ "meeting.0.channel": "pigeon" }, { "meeting.0.channel": "Choose a visit, the phone or video." }],
    [{ "meeting.0.account": "by-name" }, { "meeting.0.accountName": "Say which account this is with." }],
    [{ "meeting.0.account": "other" }, { "meeting.0.account": "Choose the account." }],
    [{ pick: [] }, { form: "Tick the meetings you want in your plans." }],
    [{ pick: ["7", "x", "-1"] }, { form: "Tick the meetings you want in your plans." }],
  ])("with %j are refused beside the field", (changes, says) => expect(problems(changes)).toEqual(says))

  it.each([["", "{", "[]", "null", '[{"planId":1}]', `[${"1,".repeat(500)}1]`]].flat())(
    "with a list such as %j are asked for once more",
    (rows) => expect(problems({ rows }).form).toMatch(/^The list of meetings was lost/),
  )

  it("ticked twice are one, and beyond those listed none", () =>
    expect(read({ pick: ["0", "0", "5"] }).data?.picked).toHaveLength(1))
})

describe("step one", () => {
  const file = (bytes: Uint8Array | "too-large") => ({ name: "a.ics", bytes })
  it("takes a file, a text or both, and not neither", () => {
    expect(readInput.safeParse({ file: file(new Uint8Array()) }).success).toBe(true)
    expect(readInput.safeParse({ text: "When" }).success).toBe(true)
    expect(readInput.safeParse({ text: "  " }).error?.issues[0]?.path).toEqual(["text"])
  })

  it("names a file that is too large", () => {
    const [issue] = readInput.safeParse({ file: file("too-large") }).error?.issues ?? []
    expect([issue?.path, issue?.message]).toEqual([["file"], expect.stringMatching(/^a\.ics is larger than 3 MB/)])
  })
})
