import { describe, expect, test } from "vitest"
import { startPlanInput } from "./start-plan-input"

const [planId, accountId, contactId, newContactId] = ["0", "1", "2", "3"].map(
  (at) => `01a20773-7770-72aa-ae06-edbe37395${at}ab`,
)
const form = {
  ...{ planId, accountId, newContactId },
  account: "known",
  contact: contactId,
  "account.name": "",
  "contact.name": "",
  "contact.title": "",
  "contact.buyerStyle": "neutral",
  date: "2026-11-24",
  time: "09:30",
  timeZone: "Europe/Berlin",
  minutes: "45",
  channel: "phone",
  place: "",
}
const problems = (changes: object) =>
  Object.fromEntries(
    (startPlanInput.safeParse({ ...form, ...changes }).error?.issues ?? []).map(({ path, message }) => [
      path.join("."),
      message,
    ]),
  )

test("with a known contact", () => {
  expect(startPlanInput.parse(form)).toEqual({
    ...{ planId, accountId, newAccount: null, mainContactId: contactId, newContact: null },
    ...{ begin: "blank", earlierPlanId: "" },
    meeting: {
      startsAt: new Date("2026-11-24T08:30:00Z"),
      timeZone: "Europe/Berlin",
      minutes: 45,
      channel: "phone",
      place: "",
    },
  })
})

test("with nobody yet", () => expect(startPlanInput.parse({ ...form, contact: "" }).mainContactId).toBeNull())

test("with a new account and a new contact that is only a role", () => {
  const sent = { ...form, account: "new", "account.name": " Kestrel ", contact: "new", "contact.title": "Buyer" }
  expect(startPlanInput.parse(sent)).toMatchObject({
    newAccount: { accountId, name: "Kestrel", industry: "", place: "" },
    mainContactId: newContactId,
    newContact: { contactId: newContactId, accountId, name: "", title: "Buyer", buyerStyle: "neutral" },
  })
})

describe("is refused at its field", () => {
  test.each<[object, string]>([
    [{ account: "new" }, "account.name"],
    [{ account: "new", "account.name": ["a"] }, "account.name"],
    [{ contact: "new" }, "contact.name"],
    [{ contact: "new", "contact.name": "x".repeat(1_000_000) }, "contact.name"],
    [{ contact: "new", "contact.name": "Hanna", "contact.buyerStyle": "shy" }, "contact.buyerStyle"],
    [{ contact: "somebody" }, "contact"],
    [{ date: "2026-03-29", time: "02:30" }, "time"],
    [{ minutes: "an hour" }, "minutes"],
    [{ minutes: "3" }, "minutes"],
    [{ channel: "" }, "channel"],
    [{ timeZone: "Moon" }, "timeZone"],
  ])("%j", (changes, field) => expect(Object.keys(problems(changes))).toEqual([field]))
})

test("an earlier meeting to begin with is named", () => {
  expect(problems({ begin: "last-meeting" })).toEqual({ begin: "There is no earlier meeting to begin with." })
  expect(problems({ begin: "last-meeting", earlierPlanId: planId })).toEqual({})
  expect(problems({ begin: "example" })).toEqual({})
  expect(problems({ begin: "something" })).toEqual({ begin: "Choose what to begin with." })
  expect(startPlanInput.parse({ ...form, begin: "again", earlierPlanId: planId })).toMatchObject({ begin: "again" })
})

test("a visit at a new customer's is where they are, unless another place is said", () => {
  const there = { ...form, account: "new", "account.name": "Kestrel Foods", "account.place": "Leeds", channel: "visit" }
  expect(startPlanInput.parse(there).meeting.place).toBe("Leeds")
  expect(startPlanInput.parse({ ...there, place: "The fair" }).meeting.place).toBe("The fair")
  expect(startPlanInput.parse({ ...there, channel: "phone" }).meeting.place).toBe("")
})
