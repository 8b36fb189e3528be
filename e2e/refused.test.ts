import { aPlan } from "@/db/testing/a-plan"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

const PRIMARY = "Hanna books two places at our open day before I leave"

test("ready is refused without a fallback, and accepted with one", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { fallbacks: [] })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.makeReady.click()
  await expect(editor.refused).toBeVisible()
  await expect(page.getByRole("link", { name: /No fallback yet/ })).toBeVisible()

  await editor.fallback.fill("Hanna books a private walk-round for two team leaders by the end of next month")
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
})

for (const { problem, words } of [
  { problem: "the same as the primary", words: "Two places at our open day are booked by Hanna before I leave" },
  { problem: "giving up", words: "If not, leave it and try again next quarter" },
]) {
  test(`ready is refused while the fallback is ${problem}, until one line says how it differs`, async ({
    world,
    db,
    signIn,
    page,
  }) => {
    const plan = await aPlan(db, world, { primaryWords: PRIMARY, fallbacks: [{ words }] })
    const editor = theEditor(page)
    await signIn(world.rep)
    await editor.open(plan.id)
    await editor.makeReady.click()
    await expect(editor.refused).toBeVisible()

    await editor.howItDiffers.fill("A half day for her deputies instead of the whole team")
    await editor.makeReady.click()
    await expect(editor.backToDraft).toBeVisible()
  })
}

test("a missing fallback is absolute: one line on how it differs does not help", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, {
    fallbacks: [{ words: "  ", howItDiffers: "A half day for her deputies instead" }],
  })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.makeReady.click()
  await expect(editor.refused).toBeVisible()
})

test("a ready plan that loses its fallback goes back to draft and says so", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
  await editor.fallback.fill("")
  await expect(page.getByText("Back to draft: after this change it lacks something.")).toBeVisible()
  await expect(editor.makeReady).toBeVisible()
})
