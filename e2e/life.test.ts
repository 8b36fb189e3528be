import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

test("a meeting that will not happen is closed with a reason, and its words stay", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await page.getByRole("button", { name: "It will not happen" }).click()
  await page.getByRole("dialog").getByLabel("They called it off").check()
  await page.getByRole("button", { name: "Close the plan" }).click()
  await expect(page).toHaveURL(paths.planAsWritten(plan.id))
  await expect(page.getByText("Hanna books two places at our open day before I leave")).toBeVisible()
  await expect(page.getByText("Did not happen").first()).toBeVisible()
})

test("from the meeting's start the words stand: the editor leads to the page to read, and a late save is a conflict", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const coming = await aPlan(db, world)
  const begun = await aPlan(db, world, { startsAt: new Date(Date.now() - 60_000) })
  await signIn(world.rep)
  await page.goto(paths.plan(begun.id))
  await expect(page).toHaveURL(paths.planAsWritten(begun.id))
  await expect(page.getByRole("button", { name: "Make it ready" })).toHaveCount(0)
  await page.goto(paths.plan(coming.id))
  await expect(page).toHaveURL(paths.plan(coming.id))

  // The words another tab still holds come too late, and are told so.
  await context.route(`**${paths.autosave(coming.id)}`, (route) =>
    route.continue({ url: route.request().url().replace(coming.id, begun.id) }),
  )
  const answered = page.waitForResponse((response) => response.request().method() === "PUT")
  await page.getByLabel("What you go for", { exact: true }).fill("Hanna signs today")
  expect((await answered).status()).toBe(409)
})

test("a manager reads the plan as written and finds nothing to change", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world)
  await signIn(world.manager)
  await page.goto(paths.coaching())
  await page.getByRole("link", { name: new RegExp(world.account.name) }).click()
  await expect(page.getByText("Hanna books two places at our open day before I leave")).toBeVisible()
  // A word of their own they may add; the rep's they may not touch.
  await expect(page.getByLabel("What you go for")).toHaveCount(0)
  await expect(page.getByRole("button", { name: "It will not happen" })).toHaveCount(0)
  await page.goto(paths.plan(plan.id))
  await expect(page).toHaveURL(paths.planAsWritten(plan.id))
})
