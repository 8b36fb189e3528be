import { expect, test } from "vitest"
import { meetingPlace } from "./conferencing"

const TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0?context=x"
const BOILERPLATE = `________________\nMicrosoft Teams meeting\nJoin: ${TEAMS}\nDial in by phone +44 20 3321 5200,,123#`

test.each([
  ["Microsoft Teams Meeting", BOILERPLATE, "video", "Microsoft Teams"],
  [TEAMS, "", "video", "Microsoft Teams"],
  ["", BOILERPLATE, "video", "Microsoft Teams"],
  ["Room 4.12; Microsoft Teams Meeting", BOILERPLATE, "video", "Room 4.12"],
  ["12 Mill Lane, Leeds", BOILERPLATE, "visit", "12 Mill Lane, Leeds"],
  ["https://kestrel.zoom.us/j/123?pwd=x", "", "video", "Zoom"],
  ["", "Join Zoom Meeting\nhttps://us02web.zoom.us/j/81", "video", "Zoom"],
  ["", "https://meet.google.com/abc-defg-hij", "video", "Google Meet"],
  ["+44 113 496 0000", "", "phone", "+44 113 496 0000"],
  ["Phone: 0113 496 0000", "", "phone", "Phone: 0113 496 0000"],
  ["Phone call", "", "phone", "Phone call"],
  ["Video call", "", "video", "Video call"],
  ["", "Looking forward to it", "visit", ""],
  ["12 Mill Lane\\, Leeds", "", "visit", "12 Mill Lane\\, Leeds"],
  ["Their office, https://maps.example/x", "", "visit", "Their office"],
] as const)("%j with %j is %s at %j", (location, description, channel, place) =>
  expect(meetingPlace(location, description)).toEqual({ channel, place }),
)

test("no link and no number to dial of an invitation's text is kept", () => {
  const { place } = meetingPlace("", `${BOILERPLATE}\nOur budget is 40,000`)
  expect(place).toBe("Microsoft Teams")
})

test("a place is never longer than a plan can keep", () =>
  expect(meetingPlace("x".repeat(5_000), "").place).toHaveLength(200))
