import { describe, expect, it, test } from "vitest"
import { zoneOf } from "./zone-of"

const described = { name: "x", location: "", standard: 60, summer: 120, summerBegins: "1601-03-01" }

describe("the zone behind a calendar's name", () => {
  it.each([
    ["Europe/London", "Europe/London"],
    ["/freeassociation.sourceforge.net/Europe/Paris", "Europe/Paris"],
    ["/mozilla.org/20050126_1/America/Argentina/Salta", "America/Argentina/Salta"],
    ["GMT Standard Time", "Europe/London"],
    ["W. Europe Standard Time", "Europe/Berlin"],
    ["Eastern Standard Time", "America/New_York"],
    ["India Standard Time", "Asia/Kolkata"],
    ["UTC", "UTC"],
    ["Customized Time Zone", null],
    ["", null],
  ])("%j is %s", (name, zone) => expect(zoneOf(name, undefined, "Asia/Tokyo")).toBe(zone))

  it("is the reader's own where that is one of several with the same clocks", () => {
    expect(zoneOf("W. Europe Standard Time", undefined, "Europe/Amsterdam")).toBe("Europe/Amsterdam")
    expect(zoneOf("Customized Time Zone", described, "Europe/Vienna")).toBe("Europe/Vienna")
    expect(zoneOf("Customized Time Zone", described, "Asia/Tokyo")).toBe("Europe/Berlin")
  })

  it("goes by the place a calendar gives it", () =>
    expect(zoneOf("tz1", { ...described, location: "Europe/Oslo" }, "Asia/Tokyo")).toBe("Europe/Oslo"))
})

test("a zone where summer is in December, without summer, or like none", () => {
  const south = { ...described, standard: 600, summer: 660, summerBegins: "2008-10-05" }
  expect(zoneOf("", south, "Europe/London")).toBe("Australia/Sydney")
  expect(zoneOf("", { ...described, standard: 540, summer: null }, "Europe/London")).toBe("Asia/Tokyo")
  expect(zoneOf("", { ...described, standard: 337, summer: null }, "Europe/London")).toBeNull()
  expect(zoneOf("", { ...described, standard: null }, "Europe/London")).toBeNull()
})
