import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

const begun = { startsAt: new Date(Date.now() - 60 * 60_000) }

test("a debrief is told beside the words written before, and ends with two texts", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, begun)
  await signIn(world.rep)
  await page.goto(paths.debrief(plan.id))
  await expect(page.getByText("Hanna books two places at our open day before I leave")).toBeVisible()
  await page.getByLabel("Primary achieved").check()
  await page.getByRole("group", { name: "Did you ask for the primary?" }).getByLabel("Yes").check()
  await page.getByLabel("What was agreed").fill("Books two places at our open day")
  await page.getByLabel("Hanna Berg").check()
  await page.getByRole("group", { name: "By when" }).getByRole("radio").nth(1).check()
  await page.getByRole("button", { name: "Store the debrief" }).click()
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("What we agreed: Books two places at our open day")
  await expect(page.getByText(/^Outcome: Primary achieved/m)).toBeVisible()
})
