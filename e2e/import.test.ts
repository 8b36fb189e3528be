import { APPLE_FILE } from "@/lib/calendar/calendar-files.fixture"
import { twelveEvents } from "@/lib/calendar/twelve-events.fixture"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"

const aFile = (text: string, name = "calendar.ics") => ({ name, mimeType: "text/calendar", buffer: Buffer.from(text) })

test.describe("meetings from a calendar of twelve entries", () => {
  test("are picked, taken over, and seen as having no plan yet, by the rep and by their manager", async ({
    world,
    signIn,
    page,
    browser,
  }) => {
    await signIn(world.rep)
    await page.goto(paths.today())
    await page.getByRole("link", { name: "From your calendar" }).click()
    await page.getByLabel("A calendar file").setInputFiles(aFile(twelveEvents(new Date())))
    await page.getByRole("button", { name: "Show the meetings in it" }).click()

    // Nine are to come; two of them are ticked by nobody but their reader.
    await expect(page.getByRole("heading", { name: "9 meetings" })).toBeVisible()
    await expect(page.locator(":focus")).toContainText("9 meetings")
    const tick = (name: string | RegExp) => page.getByRole("checkbox", { name })
    for (const name of [/^Kestrel Foods: spring/, /^Follow-up/, /^First talk/, /^Demo/, /^Fortnightly/, /^Plant tour/])
      await expect(tick(name)).toBeChecked()
    for (const name of [/^Team meeting/, /^Dentist/]) await expect(tick(name)).not.toBeChecked()
    const left = page.getByRole("region", { name: "Left as they are" })
    for (const why of ["It is a day without a time", "It was called off.", "It is over."])
      await expect(left.getByText(why)).toBeVisible()
    await expectAccessible(page)

    await page.getByRole("button", { name: "Take the ticked ones over" }).click()
    await expect(page.getByText("7 meetings are in your plans now")).toBeVisible()
    await expectAccessible(page)
    await page.getByRole("link", { name: "See them in Today" }).click()
    await expect(page.getByText("No plan yet")).toHaveCount(7)
    await expect(page.getByRole("link", { name: /Halden Marine/ })).toHaveCount(2)

    const office = await browser.newContext()
    await signIn(world.manager, office)
    const theirs = await office.newPage()
    await theirs.goto(paths.coaching())
    await expect(theirs.getByText("7 of the 7 have no plan yet.")).toBeVisible()
    await expect(theirs.getByText("No plan yet", { exact: true })).toHaveCount(7)
    await office.close()
  })

  test("brought in again make nothing; one that was moved is moved when it is ticked", async ({
    world,
    signIn,
    page,
  }) => {
    await signIn(world.rep)
    const calendar = twelveEvents(new Date())
    const bring = async (text: string) => {
      await page.goto(paths.importMeetings())
      await page.getByLabel("Or paste an invitation").fill(text)
      await page.getByRole("button", { name: "Show the meetings in it" }).click()
    }
    await bring(calendar)
    await expect(page.getByRole("heading", { name: "9 meetings" })).toBeInViewport()
    await page.getByRole("button", { name: "Take the ticked ones over" }).click()
    await expect(page.getByText("7 meetings are in your plans now")).toBeVisible()

    await bring(calendar)
    await expect(page.getByText("Already in your plans.")).toHaveCount(7)
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0)
    await page.getByRole("button", { name: "Take the ticked ones over" }).click()
    await expect(page.getByText("Tick the meetings you want in your plans.")).toBeVisible()

    await bring(calendar.replace("T140000", "T150000"))
    await expect(page.getByText("Already in your plans.")).toHaveCount(6)
    await page.getByRole("checkbox", { name: /^Follow-up/ }).check()
    await page.getByRole("button", { name: "Take the ticked ones over" }).click()
    await expect(page.getByText("One was moved to where the calendar has it.")).toBeVisible()
    await page.goto(paths.today())
    await expect(page.getByText("No plan yet")).toHaveCount(7)
    await expect(page.getByText("15:00").first()).toBeVisible()
  })
})

test("a bad file is answered with what is wrong with it, and the pasted words stay", async ({
  world,
  signIn,
  page,
}) => {
  await signIn(world.rep)
  await page.goto(paths.importMeetings())
  await page.getByRole("button", { name: "Show the meetings in it" }).click()
  await expect(page.getByRole("link", { name: "Choose a calendar file, or paste an invitation." })).toBeVisible()

  const words = page.getByLabel("Or paste an invitation")
  await words.fill("Hanna asked for the brochure")
  await page.getByLabel("A calendar file").setInputFiles(aFile("%PDF-1.7", "brochure.pdf"))
  await page.getByRole("button", { name: "Show the meetings in it" }).click()
  await expect(page.getByText(/^brochure\.pdf: This is not a calendar file/)).toBeVisible()
  await expect(words).toHaveValue("Hanna asked for the brochure")
  await expectAccessible(page)

  await page.getByLabel("A calendar file").setInputFiles([])
  await page.getByRole("button", { name: "Show the meetings in it" }).click()
  await expect(page.getByText(/^No day and time can be read/)).toBeVisible()
  await page.getByLabel("A calendar file").setInputFiles(aFile("x".repeat(3_200_000)))
  await expect(page.getByRole("link", { name: /larger than 3 MB/ })).toBeVisible()
  await expect(words).toHaveValue("Hanna asked for the brochure")
})

test("a pasted invitation is shown as it was understood, and can be corrected", async ({ world, signIn, page }) => {
  await signIn(world.rep)
  await page.goto(paths.importMeetings())
  await page
    .getByLabel("Or paste an invitation")
    .fill(
      "From: Hanna Berg <hanna@kestrelfoods.example>\nSubject: Spring intake\nWhen: 1 December 2031 10:00-11:00\nWhere: Their office",
    )
  await page.getByRole("button", { name: "Show the meetings in it" }).click()
  await expect(page.getByRole("checkbox", { name: /^Spring intake/ })).toBeChecked()
  await expect(page.getByLabel("Whom you meet")).toHaveValue("0")
  await page.getByText("Change the day, time or place").click()
  await page.getByLabel("Time", { exact: true }).fill("25:99")
  await page.getByLabel("Minutes").fill("2")
  await page.getByRole("button", { name: "Take the ticked one" }).click()
  await expect(page.getByText("At least 5 minutes.").first()).toBeVisible()
  await page.getByLabel("Time", { exact: true }).fill("14:30")
  await page.getByLabel("Minutes").fill("45")
  await page.getByRole("button", { name: "Take the ticked one" }).click()
  await page.getByRole("link", { name: /Kestrel Foods/ }).click()
  await expect(page.getByText(/14:30.*45 min.*visit, Their office/)).toBeVisible()
  await expect(page.getByText("No plan yet")).toBeVisible()
  await page.getByLabel("Primary objective").first().waitFor()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a file is read, refused, read again and taken over", async ({ world, signIn, page }) => {
    await signIn(world.rep)
    await page.goto(paths.importMeetings())
    const words = page.getByLabel("Or paste an invitation")
    await words.fill("Not a meeting")
    await page.getByLabel("A calendar file").setInputFiles(aFile("hello"))
    await page.getByRole("button", { name: "Show the meetings in it" }).click()
    await expect(page.getByText(/^calendar\.ics: This is not a calendar file/)).toBeVisible()
    await expect(words).toHaveValue("Not a meeting")

    await words.fill("")
    await page.getByLabel("A calendar file").setInputFiles(aFile(twelveEvents(new Date())))
    await page.getByRole("button", { name: "Show the meetings in it" }).click()
    const talk = page.getByRole("listitem").filter({ hasText: "First talk" })
    await talk.getByLabel("Account").fill("")
    await page.getByRole("button", { name: "Take the ticked ones over" }).click()
    await expect(page.getByText("Say which account this is with.").first()).toBeVisible()
    await talk.getByLabel("Account").fill("Halden Marine Ltd")
    await page.getByRole("button", { name: "Take the ticked ones over" }).click()
    await expect(page.getByText("7 meetings are in your plans now")).toBeVisible()
    await expect(page.getByRole("link", { name: /Halden Marine Ltd/ })).toBeVisible()
  })

  test("a file that is too large is refused in words, however large it is", async ({ world, signIn, page }) => {
    await signIn(world.rep)
    for (const [size, says] of [
      [5_000_000, "big.ics is larger than 3 MB."],
      [9_000_000, "That is more than can be sent at once, and nothing was stored."],
    ] as const) {
      await page.goto(paths.importMeetings())
      await page.getByLabel("Or paste an invitation").fill("Hanna asked for the brochure")
      await page.getByLabel("A calendar file").setInputFiles(aFile("x".repeat(size), "big.ics"))
      await page.getByRole("button", { name: "Show the meetings in it" }).click()
      await expect(page.getByText(says).first()).toBeVisible()
    }
  })

  test("Apple's file too, with a time that goes with its reader", async ({ world, signIn, page }) => {
    await signIn(world.rep)
    await page.goto(paths.importMeetings())
    await page.getByLabel("A calendar file").setInputFiles(aFile(APPLE_FILE.replaceAll("202612", "203112")))
    await page.getByRole("button", { name: "Show the meetings in it" }).click()
    await expect(page.getByText("It names no time zone, so its time is taken as")).toBeVisible()
    await expect(page.getByText("(New York)")).toBeVisible()
  })
})
