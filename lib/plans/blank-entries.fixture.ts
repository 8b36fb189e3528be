import type { PlanEntries } from "./plan-entries"

const nothing = { words: "", asOf: "" } as const

/** A blank plan in the editor; a test adds what it is about. */
export const blankEntries: PlanEntries = {
  accountId: "01a20773-7770-72aa-ae06-edbe373952ab",
  mainContactId: null,
  otherContactIds: [],
  date: "2026-11-24",
  time: "09:30",
  timeZone: "Europe/London",
  minutes: 60,
  channel: "visit",
  place: "",
  stage: "exploring",
  situation: {
    now: nothing,
    changed: nothing,
    "agreed-last-time": nothing,
    "who-decides": nothing,
    "in-the-way": nothing,
  },
  need: "",
  alsoLearn: "",
  primaryWords: "",
  purpose: "",
  fallbacks: [],
  askSize: null,
  factors: [],
  hears: null,
  againstAdvice: null,
  againstAdviceWords: "",
  openingLine: "",
}
