import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

test.use({ javaScriptEnabled: false })

test("a plan is started, saved, refused and made ready without JavaScript", async ({ world, signIn, page }) => {
  const editor = theEditor(page)
  await signIn(world.rep)
  await page.goto(paths.newPlan(world.account.id))
  await page.getByLabel("Hanna Berg").check()
  await page.getByRole("button", { name: "Start the plan" }).click()
  await editor.primary.fill("Hanna books two places at our open day before I leave")
  await page.getByRole("button", { name: /^Save/ }).first().click()
  await expect(editor.primary).toHaveValue("Hanna books two places at our open day before I leave")

  await editor.makeReady.click()
  await expect(editor.refused.first()).toBeVisible()
  await expect(page.getByRole("link", { name: /No fallback yet/ })).toBeVisible()

  await editor.fallback.fill("Hanna books a private walk-round for two team leaders by the end of next month")
  await editor.tell("The topic, and that there is something to decide").check()
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
})

test("a refused save keeps every word", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.primary.fill("Hanna names the three people who come")
  await page.getByText("Change who, when or where").click()
  await page.getByLabel("Minutes").fill("9999")
  await page.getByRole("button", { name: /^Save/ }).first().click()
  await expect(page.getByText("This could not be stored. Your words are still here.")).toBeVisible()
  await expect(editor.primary).toHaveValue("Hanna names the three people who come")
})
