import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { counted } from "./counted"
import { expect, test } from "./stage"

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
const PRIMARY = "Hanna books two places at our open day before I leave"

test("a coming meeting is moved to another day, and its plan goes with it", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await page.getByRole("button", { name: "Reschedule" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("Day").fill("2999-01-07")
  await dialog.getByLabel("Time", { exact: true }).fill("09:30")
  await dialog.getByRole("button", { name: "Move the meeting" }).click()
  await expect(page.getByText(/Mon 7 Jan 2999, 09:30/).first()).toBeVisible()
  await expect(page.getByLabel("What you go for", { exact: true })).toHaveValue(PRIMARY)
})

test("an hour the clocks skip is refused with the next one, a time that has passed too, and what was typed stays", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await page.getByRole("button", { name: "Reschedule" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("Day").fill("2027-03-28")
  await dialog.getByLabel("Time", { exact: true }).fill("01:30")
  await dialog.getByRole("button", { name: "Move the meeting" }).click()
  await expect(dialog.getByText("The next time is 02:00.")).toBeVisible()
  await expect(dialog.getByLabel("Time", { exact: true })).toHaveValue("01:30")
  await dialog.getByLabel("Day").fill("2020-01-07")
  await dialog.getByRole("button", { name: "Move the meeting" }).click()
  await expect(dialog.getByText("That time has passed.")).toBeVisible()
  await expect(dialog.getByLabel("Day")).toHaveValue("2020-01-07")
})

test("at its time a meeting that has not started yet is put off, and its plan can be written in again", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { startsAt: inMinutes(-2) })
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await expect(page).toHaveURL(paths.planAsWritten(plan.id))
  await page.getByRole("button", { name: "In a quarter of an hour" }).click()
  await expect(page).toHaveURL(paths.plan(plan.id))
  await expect(page.getByLabel("What you go for", { exact: true })).toHaveValue(PRIMARY)
  await page.goto(paths.planAsWritten(plan.id))
  await expect(page.getByText(/^Not started at its time: from/)).toBeVisible()
})

test("from its planned end on, its start cannot be put off", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { startsAt: inMinutes(-61), minutes: 60 })
  await signIn(world.rep)
  await page.goto(paths.planAsWritten(plan.id))
  await expect(page.getByRole("link", { name: "Debrief" })).toBeVisible()
  await expect(page.getByRole("button", { name: "In a quarter of an hour" })).toHaveCount(0)
})

test("who did not come is said from Today in two presses, and the same words are offered again", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { startsAt: inMinutes(-90) })
  await signIn(world.rep)
  await page.goto(paths.today())
  await expect(page.getByRole("heading", { name: "To debrief" })).toBeVisible()
  await page.getByRole("button", { name: "It did not happen" }).click()
  await page.getByRole("dialog").getByLabel("They did not come").check()
  await page.getByRole("button", { name: "Close the plan" }).click()
  await expect(page).toHaveURL(paths.planAsWritten(plan.id))
  await page.getByRole("link", { name: "Plan it again" }).click()
  await expect(page).toHaveURL(paths.planAgain(plan.id))
  await page.goto(paths.today())
  await expect(page.getByRole("heading", { name: "To debrief" })).toHaveCount(0)
})

test("that it took place is written down once asked, and from what", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { startsAt: inMinutes(-90) })
  await signIn(world.rep)
  await page.goto(paths.planAsWritten(plan.id))
  await page.getByRole("button", { name: "It took place" }).click()
  await expect(page.getByRole("dialog")).toContainText("held without a ready plan")
  await page.getByRole("button", { name: "Yes, it took place" }).click()
  await expect(page.getByText(/^Held without a ready plan/)).toBeVisible()
  await expect(page.getByRole("button", { name: "It did not happen" })).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Debrief", exact: true })).toBeVisible()
})

test("a meeting without a plan is noted in three inputs", async ({ world, db, signIn, page }) => {
  await aPlan(db, world, { startsAt: inMinutes(-3_000), cancelledAt: new Date(), cancelReason: "moved" })
  await signIn(world.rep)
  const count = await counted(page)
  await page.goto(paths.today())
  await page.getByRole("link", { name: "Note a meeting you had without a plan" }).click()
  await page.getByRole("link", { name: world.account.name }).click()
  await page.getByRole("radio", { name: "Something was agreed" }).click()
  await page.getByLabel("What they agreed to do").click()
  await page.keyboard.type("Sends the list of branches")
  await page.getByRole("button", { name: "Note the meeting" }).click()
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("What we agreed: Sends the list of branches")
  await count.expectAtMost("a meeting without a plan", { inputs: 3, typed: 1, taps: 6 })
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a meeting is put off, held, and one without a plan is noted", async ({ world, db, signIn, page }) => {
    const plan = await aPlan(db, world, { startsAt: inMinutes(-2) })
    const held = await aPlan(db, world, { startsAt: inMinutes(-120) })
    await signIn(world.rep)
    await page.goto(paths.planAsWritten(plan.id))
    await page.getByRole("button", { name: /^Not before/ }).click()
    await expect(page).toHaveURL(paths.plan(plan.id))

    await page.goto(paths.planAsWritten(held.id))
    await page.getByRole("button", { name: "It took place" }).click()
    await page.getByRole("button", { name: "Yes, it took place" }).click()
    await expect(page.getByText(/^Held without a ready plan/)).toBeVisible()

    await page.goto(paths.logMeeting(world.account.id))
    await page.getByLabel("What they agreed to do").fill("Sends the list of branches")
    await page.getByRole("button", { name: "Note the meeting" }).click()
    await expect(page.getByText("Choose how it came out.").first()).toBeVisible()
    await expect(page.getByLabel("What they agreed to do")).toHaveValue("Sends the list of branches")
    await page.getByLabel("Something was agreed").check()
    await page.getByRole("button", { name: "Note the meeting" }).click()
    await expect(page.getByRole("heading", { name: "Debriefed" })).toBeVisible()
  })
})
