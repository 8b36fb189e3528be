import { aPlan } from "@/db/testing/a-plan"
import { aRelationship } from "@/db/testing/a-relationship"
import type { SignId } from "@/lib/relationships/sign"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

/*
 * The three cases of the article the method comes from: the open day a customer may not be able to attend, the
 * contract that puts a guarded buyer on their guard, and the programme design that one simply says to a customer
 * one knows very well.
 */

const LATELY = new Date(Date.now() - 30 * 24 * 60 * 60_000).toISOString().slice(0, 10)
const signs = (...ids: SignId[]) => ids.map((sign) => ({ sign, seenOn: LATELY }))
const TRUSTED = signs(
  "answers-in-time",
  "kept-last-appointment",
  "told-something-not-public",
  "introduced-us",
  "worked-on-a-document",
)

test("the open day: the fallback stays with the rep, and the day it hangs on must not take it down too", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, {
    primaryWords: "Hanna books two places at our open day on 14 May before I leave",
    fallbacks: [
      {
        words: "Hanna comes to the open day on 14 May with her deputy in the afternoon",
        trigger: "she cannot make that day",
      },
    ],
    hears: null,
  })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await expect(page.getByText("Would fall with it").first()).toBeVisible()
  await editor.fallback.fill("Hanna books a private walk-round for two team leaders in the first week of June")
  await expect(page.getByText("Would fall with it")).toHaveCount(0)
  await expect(page.getByText("The fallback is never told at the start.")).toBeVisible()
})

test("the contract: with a guarded buyer one hardly knows, the ask stays with the rep; telling it anyway is one tap and never blocked", async ({
  world,
  db,
  signIn,
  page,
}) => {
  await aRelationship(db, world, { signs: signs("answers-in-time") })
  const plan = await aPlan(db, world, {
    primaryWords: "Hanna signs the three-year framework contract at this meeting",
    askSize: "large",
    hears: null,
  })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await expect(page.locator("label").filter({ hasText: "The topic" }).filter({ hasText: "Advised" })).toHaveCount(1)
  await editor.tell("The ask itself").first().check()
  await expect(page.getByText("You know this meeting. What speaks for it?")).toBeVisible()
  await page.getByLabel("They asked me to").check()
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
})

test("the programme design: a trusted, open buyer hears it outright", async ({ world, db, signIn, page }) => {
  await aRelationship(db, world, { signs: TRUSTED })
  const plan = await aPlan(db, world, {
    primaryWords: "Hanna signs off the programme design and commits the money today so that planning can start",
    need: "I want this settled before the summer",
    factors: ["voiced-need"],
    askSize: "large",
    hears: null,
  })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await expect(page.getByText("Trusted").first()).toBeVisible()
  await expect(page.locator("label").filter({ hasText: "The ask itself" }).filter({ hasText: "Advised" })).toHaveCount(
    1,
  )
  // A decision and its consequence are one objective, not two glued together.
  const reads = page.getByLabel("How the objective reads")
  await expect(reads.locator("div").filter({ hasText: "Achievable" })).toContainText("met")
})
