import { devices } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

const { viewport, hasTouch, isMobile, deviceScaleFactor } = devices["Pixel 7"]
test.use({ viewport, hasTouch, isMobile, deviceScaleFactor })

test("a plan is prepared and its brief read by thumb alone", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { primaryWords: "", fallbacks: [], hears: null, openingLine: "" })
  const editor = theEditor(page)
  await signIn(world.rep)
  await page.goto(paths.today())
  await page.getByRole("link", { name: new RegExp(world.account.name) }).tap()

  await editor.primary.tap()
  await page.keyboard.insertText("Hanna books two places at our open day before I leave")
  await editor.fallback.tap()
  await page.keyboard.insertText("Hanna books a private walk-round for two team leaders by the end of next month")
  await editor.onlyIf.tap()
  await page.keyboard.insertText("she cannot make the open day")
  await page.getByRole("button", { name: "Established" }).tap()
  await expect(page.getByText("Which is nearest?")).toHaveCount(0)
  await editor.tell("The topic, and that there is something to decide").tap()
  await page.getByText("Your opening line (optional)").tap()
  await page.getByRole("button", { name: "Begin with this" }).tap()
  await expect(editor.saved).toBeVisible()
  await editor.makeReady.tap()
  await expect(editor.backToDraft).toBeVisible()

  await page.getByRole("link", { name: "Read the brief" }).tap()
  await expect(page).toHaveURL(paths.brief(plan.id))
  await page.getByText("Only if they truly cannot").tap()
  await expect(page.getByText("Hanna books a private walk-round")).toBeVisible()
})
