import { newId } from "@/lib/id"

/** Step two of importing as a form sends it: one meeting, ticked, with a known account. */
export function pickedForm(accountId: string): Record<string, string> {
  const row = {
    planId: newId(),
    newAccountId: newId(),
    newContactId: newId(),
    key: `${newId()}@calendar.example`,
    source: "calendar",
    people: [{ name: "Ines Duarte", contactId: null }],
  }
  const meeting = {
    date: "2999-01-05",
    time: "10:00",
    timeZone: "Europe/London",
    minutes: "60",
    channel: "visit",
    place: "",
  }
  const fields = { ...meeting, account: accountId, accountName: "", person: "0" }
  return {
    rows: JSON.stringify([row]),
    "pick[]": "0",
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`meeting.0.${name}`, value])),
  }
}
