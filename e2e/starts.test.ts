import type { Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"
import { tabTo } from "./tab-to"
import { theEditor } from "./the-editor"

/* Places to start: better words for the primary and three for the fallback, taken and filled in by keyboard alone. */

/** Types into the blank the cursor stands on, then into the next ones. */
async function fillBlanks(page: Page, ...words: string[]) {
  for (const [at, one] of words.entries()) {
    if (at > 0)
      await page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement
        const next = field.value.indexOf("___")
        field.setSelectionRange(next, next + 3)
      })
    await page.keyboard.type(one)
  }
}

test("a rewrite and a start for another obstacle are taken, filled in, and the plan becomes ready", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { primaryWords: "", fallbacks: [], purpose: "" })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)

  await tabTo(page, "What you go for")
  await page.keyboard.type("Get a purchase order for two places")
  const offer = page.locator("#primary-objective q")
  await expect(offer).toHaveText("Hanna will give us a purchase order for two places by ___")
  await expectAccessible(page)
  await tabTo(page, "Start from this")
  await page.keyboard.press("Enter")
  await expect(editor.primary).toBeFocused()
  await fillBlanks(page, "the end of next month")
  await expect(editor.primary).toHaveValue(
    "Hanna will give us a purchase order for two places by the end of next month",
  )
  await expect(page.getByLabel("How the objective reads")).not.toContainText("missing")
  await expect(page.getByRole("button", { name: "Start from this", exact: true })).toHaveCount(0)

  const places = page.getByRole("region", { name: "Three places to start" })
  await expect(places.getByRole("listitem")).toHaveCount(3)
  await tabTo(page, "If …")
  await page.keyboard.type("Hanna cannot")
  await expect(places).toContainText("Hanna names another day for the order, ___, before I leave")
  await expectAccessible(page)
  await tabTo(page, "Start from this: Hanna reserves ___ and names a later day for the order, ___")
  await page.keyboard.press("Enter")
  await expect(editor.fallback).toBeFocused()
  await fillBlanks(page, "one place", "by the 28th of next month")
  await expect(editor.fallback).toHaveValue(
    "Hanna reserves one place and names a later day for the order, by the 28th of next month",
  )
  await expect(editor.onlyIf).toHaveValue("Hanna cannot make the day")
  await expect(places).toHaveCount(0)

  await page.keyboard.press("ControlOrMeta+s")
  await expect(editor.saved).toBeVisible()
  await tabTo(page, "Make it ready")
  await page.keyboard.press("Enter")
  await expect(editor.backToDraft).toBeVisible()
})

test("nothing typed is lost: whatever stood there comes back, and is stored", async ({ world, db, signIn, page }) => {
  const words = "Present the new training rooms to Hanna"
  const plan = await aPlan(db, world, {
    primaryWords: words,
    fallbacks: [{ words: "Leave it", trigger: "she is away" }],
  })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)

  await tabTo(page, "Start from this")
  await page.keyboard.press("Enter")
  await expect(editor.primary).toHaveValue("Hanna will ___ the new training rooms by ___")
  await expect(page.getByText(`You had: ${words}`)).toBeVisible()
  await tabTo(page, "Take it back")
  await page.keyboard.press("Enter")
  await expect(editor.primary).toHaveValue(words)

  await page.locator("#fallback-objective summary").filter({ hasText: "Three places to start" }).click()
  await page
    .getByRole("button", { name: /^Start from this: Hanna/ })
    .first()
    .click()
  await expect(editor.fallback).toHaveValue(/^Hanna .*___/)
  await expect(editor.onlyIf).not.toHaveValue("she is away")
  const fallback = page.locator("#fallback-objective")
  await expect(fallback.getByText("You had: Leave it")).toBeVisible()
  await fallback.getByRole("button", { name: "Take it back" }).click()
  await expect(editor.fallback).toHaveValue("Leave it")
  await expect(editor.onlyIf).toHaveValue("she is away")
  await expect(editor.saved).toBeVisible()
  await page.reload()
  await expect(editor.fallback).toHaveValue("Leave it")
  await expect(editor.primary).toHaveValue(words)
})

test.describe("on a phone, in the dark", () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: "dark" })

  test("all of it is within reach, and nothing is wider than the page", async ({ world, db, signIn, page }) => {
    const plan = await aPlan(db, world, { primaryWords: "Present the new training rooms to Hanna", fallbacks: [] })
    await signIn(world.rep)
    await page.goto(paths.plan(plan.id))
    await page.locator("#primary-objective .margin-notes summary").click()
    await expect(page.getByRole("button", { name: "Start from this", exact: true })).toBeVisible()
    await expect(page.getByRole("region", { name: "Three places to start" })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(page)
  })
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the better words stand there to be read, and no button does nothing", async ({ world, db, signIn, page }) => {
    const plan = await aPlan(db, world, { primaryWords: "Present the new training rooms to Hanna", fallbacks: [] })
    await signIn(world.rep)
    await theEditor(page).open(plan.id)
    await expect(page.getByText("Hanna will ___ the new training rooms by ___")).toBeVisible()
    await expect(page.getByRole("button", { name: /^Start from this/ })).toHaveCount(0)
  })
})
