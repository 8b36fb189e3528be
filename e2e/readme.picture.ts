import { aPlan } from "@/db/testing/a-plan"
import { aRelationship } from "@/db/testing/a-relationship"
import { test } from "./stage"
import { theEditor } from "./the-editor"

test.use({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 })

/** Not a test: the picture in the README, drawn by the product itself. */
test("the plan in the editor", async ({ world, db, signIn, page }) => {
  await aRelationship(db, world, { signs: [{ sign: "answers-in-time", seenOn: "2026-01-01" }] })
  const plan = await aPlan(db, world, {
    primaryWords: "Hanna likes our new training rooms and books the open day",
    purpose: "her team leaders see the spring programme run",
    fallbacks: [{ words: "Hanna comes to the open day in the afternoon instead", trigger: "the morning is taken" }],
    hears: null,
  })
  await signIn(world.rep)
  await theEditor(page).open(plan.id)
  await page.locator("#primary-objective").evaluate((section) => {
    section.scrollIntoView()
    window.scrollBy(0, -44)
  })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: "docs/editor.png", animations: "disabled" })
})
