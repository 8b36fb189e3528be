import { describe, expect, it, test } from "vitest"
import { newId } from "@/lib/id"
import { editAccountInput, newAccountInput } from "./account-input"
import { newContactInput } from "./contact-input"
import { readCursor, writeCursor } from "./name-cursor"
import { gradeInput, noteSignInput } from "./relationship-input"

const accountId = newId()
const contactId = newId()
const said = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]))

describe("an account", () => {
  it("is read with its ends trimmed and no control characters", () => {
    const read = newAccountInput.parse({ accountId, name: "  Kestrel\u0000\nFoods\ud800 ", place: "Leeds" })
    expect(read).toEqual({ accountId, name: "Kestrel Foods", industry: "", place: "Leeds" })
  })
  it("cannot pass for another by turning its letters round, and may be written in any script", () => {
    const named = (name: string) => newAccountInput.parse({ accountId, name }).name
    expect(named("Kestrel \u202esdooF\u2066")).toBe("Kestrel  sdooF")
    for (const name of ["משרד הנסיעות", "شركة\u200fالبحر", "日本貿易", "Ærø Færge", "🍞 Bread", "+1"])
      expect(named(name)).toBe(name)
  })
  it.each([
    [{ accountId }, { name: "Give the account a name." }],
    [{ accountId, name: " \t " }, { name: "Give the account a name." }],
    [{ accountId, name: "\u200b\u2060\u00ad" }, { name: "Give the account a name." }],
    [{ accountId, name: ["a", "b"] }, { name: "Give the account a name." }],
    [{ accountId, name: "x".repeat(1_000_000) }, { name: "Keep this to 120 characters." }],
  ])("is refused in a sentence", (input, sentences) =>
    expect(said(newAccountInput.safeParse(input))).toEqual(sentences),
  )

  it.each(["", "0", "-1", "1.5", "1e3", "99999999999", undefined, ["1"]])(
    "is not changed from version %j",
    (version) => {
      expect(said(editAccountInput.safeParse({ accountId, name: "Kestrel", version }))).toHaveProperty("version")
    },
  )
  it("is changed from a version", () =>
    expect(editAccountInput.parse({ accountId, name: "Kestrel", version: "12" }).version).toBe(12))
  it("keeps no key it does not know", () => {
    const input = JSON.parse(
      `{"accountId":"${accountId}","name":"Kestrel","__proto__":{"place":"x"},"orgId":"${newId()}"}`,
    )
    expect(Object.keys(newAccountInput.parse(input)).sort()).toEqual(["accountId", "industry", "name", "place"])
  })
})

describe("a contact", () => {
  it("may be a role without a name, or a name without a role", () => {
    expect(newContactInput.parse({ accountId, contactId, title: "Buyer" })).toMatchObject({
      name: "",
      title: "Buyer",
      buyerStyle: "neutral",
    })
    expect(newContactInput.safeParse({ accountId, contactId, name: "Hanna Berg" }).success).toBe(true)
  })
  it("is somebody", () => {
    expect(said(newContactInput.safeParse({ accountId, contactId, name: " ", title: "" }))).toEqual({
      name: "Give a name, or at least a title if you only know the role.",
    })
  })
  it("has one of the three styles", () => {
    expect(said(newContactInput.safeParse({ accountId, contactId, name: "H", buyerStyle: "shy" }))).toHaveProperty(
      "buyerStyle",
    )
  })
})

describe("a sign and a grade", () => {
  const contact = { accountId, contactId }
  it.each(["2026-02-30", "tomorrow", "", undefined])("is not seen on %j", (seenOn) => {
    expect(said(noteSignInput.safeParse({ ...contact, signId: newId(), sign: "introduced-us", seenOn }))).toEqual({
      seenOn: "Give the day you saw it.",
    })
  })
  it("is one of the list, with a reason", () => {
    expect(
      said(noteSignInput.safeParse({ ...contact, signId: newId(), sign: "smiled", seenOn: "2026-02-03" })),
    ).toEqual({ sign: "Choose what you saw." })
    expect(said(gradeInput.safeParse({ ...contact, gradingId: newId(), grade: "not-graded", reason: "" }))).toEqual({
      grade: "Choose a grade.",
      reason: "Say in a line why you grade it so.",
    })
    expect(
      gradeInput.safeParse({ ...contact, gradingId: newId(), grade: "trusted", reason: "Ten years" }).success,
    ).toBe(true)
  })
})

test("a place in a list survives its address, and what is none is the beginning", () => {
  const cursor = { id: accountId, name: "A. & B. Größe" }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  for (const text of [undefined, "", "x", accountId, ["a", "b"], `${accountId}.\0`, `${accountId}.${"x".repeat(500)}`])
    expect(readCursor(text)).toBeNull()
})
