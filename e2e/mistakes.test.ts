import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

test("a mail pasted into the objective stays whole, is said to be too long, and is stored once shortened", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  const mail = "Thank you for yesterday. We looked at the dates again. ".repeat(90)
  await editor.primary.fill(mail)
  await expect(page.getByRole("status").getByText(/Not stored: Only 1,000 characters fit here/)).toBeVisible()
  await expect(editor.primary).toHaveValue(mail)
  await expect(editor.primary).toHaveAttribute("aria-invalid", "true")
  await editor.primary.fill("Hanna names the three people who come to the open day")
  await expect(editor.saved).toBeVisible()
})

test("a day that has passed and an hour the clocks skip are said beside their fields, and nothing is stored", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await page.getByText("Change who, when or where").click()
  const status = page.getByRole("status")
  // The way to reschedule, further down, has a day and a time of its own.
  const meeting = page.locator("#meeting")
  const day = meeting.getByLabel("Day")
  const time = meeting.getByLabel("Time", { exact: true })
  await day.fill("2020-01-01")
  await expect(page.getByText("That day has passed. Choose one still to come.")).toBeVisible()
  await expect(status.getByText(/Not stored: That time has passed/)).toBeVisible()

  const year = new Date().getUTCFullYear() + 1
  const lastOfMarch = new Date(Date.UTC(year, 2, 31))
  const sunday = new Date(Date.UTC(year, 2, 31 - lastOfMarch.getUTCDay())).toISOString().slice(0, 10)
  await meeting.getByLabel("Time zone").selectOption("Europe/London")
  await day.fill(sunday)
  await time.fill("01:30")
  await expect(status.getByText(/Not stored: The clocks in London go forward then/)).toBeVisible()
  await time.fill("02:00")
  await expect(editor.saved).toBeVisible()
})

test("a choice of nobody yet and of someone new leads to fields right under it", async ({ world, signIn, page }) => {
  await signIn(world.rep)
  await page.goto(paths.newPlan("new"))
  await page.getByRole("button", { name: "Start the plan" }).click()
  await expect(page.getByText("The plan is not started yet. Your words are still here.")).toBeVisible()
  const choices = page.getByRole("group", { name: "Whom you meet" }).getByRole("radio")
  await expect(choices.last()).toHaveAccessibleName("Someone new")
})

test("a plan with no situation says so to the manager who reads it", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { situation: [], need: "", alsoLearn: "" })
  await signIn(world.manager)
  await page.goto(paths.planAsWritten(plan.id))
  await expect(page.getByRole("region", { name: "Situation" })).toContainText("Nothing was written.")
})
