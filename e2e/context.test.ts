import type { Page } from "@playwright/test"
import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import { expect, expectAccessible, test } from "./stage"
import { tabTo } from "./tab-to"
import { theEditor } from "./the-editor"

/* What the plan knows beyond the sentence, seen and mended in the editor by keyboard alone. */

const beside = (page: Page) => page.locator("#primary-objective .margin")
const criterion = (page: Page, name: string) =>
  page.getByLabel("How the objective reads").locator("div").filter({ hasText: name })

/** Writes a primary in the place of the one before, where the keyboard stands already or by Tab. */
async function goFor(page: Page, words: string) {
  const isThere = await theEditor(page).primary.evaluate((field) => field === document.activeElement)
  if (!isThere) await tabTo(page, "What you go for")
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type(words)
}

test("a decision is asked for that nobody in the room can make", async ({ world, db, signIn, page }) => {
  const situation = [{ prompt: "who-decides" as const, words: "Petra Vogel signs contracts", asOf: "2026-01-01" }]
  const plan = await aPlan(db, world, { primaryWords: "", situation })
  await signIn(world.rep)
  await theEditor(page).open(plan.id)
  await goFor(page, "Hanna signs the contract for four sessions before I leave")
  await expect(beside(page)).toContainText("The yes lies with Petra Vogel, who is not among those you meet.")
  await expect(criterion(page, "Achievable")).toContainText("unclear")
  await expectAccessible(page)
  await goFor(page, "Hanna introduces me to Petra Vogel before I leave")
  await expect(criterion(page, "Achievable")).toContainText("met")
  await expect(beside(page)).not.toContainText("The yes lies with")
})

test("what they agreed to last time is gone for again, and set aside where that does not fit", async ({
  world,
  db,
  signIn,
  page,
}) => {
  await aDebrief(db, world, { agreedAction: "Hanna sends the tender file" })
  const plan = await aPlan(db, world, { primaryWords: "" })
  await signIn(world.rep)
  await theEditor(page).open(plan.id)
  await goFor(page, "Hanna sends us the tender file before I leave")
  await expect(beside(page)).toContainText("They agreed to this last time.")
  await goFor(page, "Hanna opens the tender file with me and names two dates before I leave")
  await expect(beside(page)).not.toContainText("They agreed to this last time.")
  await goFor(page, "Hanna sends us the tender file before I leave")
  await expect(beside(page)).toContainText("They agreed to this last time.")
  await tabTo(page, "Doesn’t fit here")
  await page.keyboard.press("Enter")
  await expect(page.getByText("Agreed already: you said it does not fit.")).toBeVisible()
  await expect(criterion(page, "Relevant")).toContainText("met")
})

test("the fourth meeting asks for no more than a first one could", async ({ world, db, signIn, page }) => {
  for (let meeting = 1; meeting <= 3; meeting += 1) await aDebrief(db, world, { agreedAction: "" })
  const plan = await aPlan(db, world, { primaryWords: "" })
  await signIn(world.rep)
  await theEditor(page).open(plan.id)
  await goFor(page, "Keep in touch with Hanna")
  await expect(beside(page)).toContainText("This is your fourth meeting here")
  await goFor(page, "Hanna names the two team leaders who start in June before I leave")
  await expect(beside(page)).not.toContainText("fourth meeting")
  await expect(criterion(page, "Achievable")).toContainText("met")
})
