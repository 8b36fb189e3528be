import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"
import { tabTo } from "./tab-to"
import { theEditor } from "./the-editor"

test("a plan is prepared by keyboard alone", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { primaryWords: "", fallbacks: [], hears: null })
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await tabTo(page, "What you go for")
  await page.keyboard.type("Hanna books two places at our open day before I leave")
  await tabTo(page, "What would still move this on")
  await page.keyboard.type("Hanna books a private walk-round for two team leaders by the end of next month")
  await tabTo(page, "Only if")
  await page.keyboard.type("she cannot make the open day")
  await tabTo(page, "The topic")
  await page.keyboard.press("Space")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ControlOrMeta+s")
  await expect(theEditor(page).saved).toBeVisible()
  await tabTo(page, "Make it ready")
  await page.keyboard.press("Enter")
  await expect(theEditor(page).backToDraft).toBeVisible()
})
