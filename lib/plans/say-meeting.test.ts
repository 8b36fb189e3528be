import { describe, expect, test } from "vitest"
import { countWords } from "./count-words"
import { meetingPeople } from "./meeting-people"
import { sayTimeTrouble } from "./meeting-start"
import { sayMeeting } from "./say-meeting"

const meeting = {
  date: "2026-11-24",
  time: "09:30",
  timeZone: "Europe/London",
  minutes: 60,
  channel: "visit",
  place: " Their office ",
} as const
const reader = { today: "2026-11-23", timeZone: "Europe/London" }

test.each([
  ["Tue 24 Nov, 09:30, 1 h, visit, Their office", {}],
  ["Tue 24 Nov, 09:30 (New York), 1 h, visit, Their office", { timeZone: "America/New_York" }],
  ["Tue 5 Jan 2027, 09:30, 25 min, phone", { date: "2027-01-05", minutes: 25, channel: "phone" as const, place: "" }],
  ["09:30, visit, Their office", { date: "", minutes: 0 }],
])("a meeting is %s", (said, changes) => expect(sayMeeting({ ...meeting, ...changes }, reader)).toBe(said))

describe("who is met", () => {
  const contacts = [
    { id: "1", name: "Hanna Berg", title: "Head of Training" },
    { id: "2", name: "", title: "Buyer" },
  ]
  test.each([
    ["Hanna Berg, Head of Training", "1", []],
    ["Hanna Berg, Head of Training, and one other", "1", ["2"]],
    ["The Buyer, and 2 others", "2", ["1", "3"]],
    ["Nobody to meet yet", null, []],
    ["Nobody to meet yet", "9", []],
  ])("%s", (said, mainContactId, otherContactIds) => {
    expect(meetingPeople(contacts, { mainContactId, otherContactIds })).toBe(said)
  })
})

test.each([
  [
    "2026-03-29",
    "01:30",
    "Europe/London",
    "The clocks in London go forward then, so there is no 01:30. The next time is 02:00.",
  ],
  [
    "2026-10-25",
    "01:30",
    "Europe/London",
    "The clocks in London go back then, so 01:30 comes twice. This means the first.",
  ],
  ["2026-11-24", "09:30", "Europe/London", undefined],
  ["", "09:30", "Europe/London", undefined],
  ["2026-11-24", "nine", "Europe/London", undefined],
  ["2026-11-24", "09:30", "Moon", undefined],
])("on %s at %s in %s the clock: %s", (date, time, timeZone, says) => {
  expect(sayTimeTrouble({ date, time, timeZone })?.says).toBe(says)
})

test.each([
  [0, ""],
  [0, " - … "],
  [3, "sign it — today"],
  [4, "Hanna\nsigns the order"],
])("%i words in %j", (count, text) => expect(countWords(text)).toBe(count))
