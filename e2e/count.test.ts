import type { Locator, Page } from "@playwright/test"
import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import { aRelationship } from "@/db/testing/a-relationship"
import type { World } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { counted } from "./counted"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

/*
 * What preparing costs, counted in the browser. These figures are the product's promise: a change that needs more
 * of a person fails here.
 */

const REPEAT = { inputs: 8, typed: 2, taps: 15 }
const FIRST = { inputs: 16, typed: 16, taps: 40 }

const A_DAY = 24 * 60 * 60_000
const inDays = (days: number) => new Date(Date.now() + days * A_DAY)
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10)

/** A meeting three weeks ago with words in its situation, whose agreed action is due. */
async function aMeetingBefore(db: Parameters<typeof aDebrief>[0], world: World) {
  await aRelationship(db, world, {
    signs: (["answers-in-time", "kept-last-appointment", "told-something-not-public"] as const).map((sign) => ({
      sign,
      seenOn: dayIn(-30),
    })),
  })
  const agreed = {
    agreedAction: "Hanna sends the tender file",
    agreedDue: dayIn(-2),
    heard: "frame",
    reaction: "warmer",
  } as const
  return aDebrief(db, world, agreed, {
    startsAt: inDays(-21),
    minutes: 45,
    place: "Station Rise, York",
    stage: "proposing",
    need: "My team leaders have never seen it run",
    situation: [
      { prompt: "now", words: "Two sites train by themselves", asOf: dayIn(-40) },
      { prompt: "who-decides", words: "Hanna up to ten thousand", asOf: dayIn(-21) },
    ],
  })
}

type Press = (target: Locator) => Promise<void>

async function prepareARepeat(page: Page, { account }: World, press: Press) {
  const editor = theEditor(page)
  const person = await counted(page)
  await page.goto(paths.account(account.id))
  await press(page.getByRole("link", { name: "Plan a meeting" }))
  await page.getByLabel("Day", { exact: true }).fill(dayIn(9))
  await press(page.getByRole("button", { name: "Start the plan" }))

  await expect(page.getByText(/^Hanna was to send the tender file by/)).toBeVisible()
  await press(page.getByRole("button", { name: "Not yet" }))
  await press(page.getByRole("button", { name: "Fill this in" }))
  await expect(editor.primary).toHaveValue(
    "Before I leave, Hanna opens the tender file with me and names who answers by ___",
  )
  // The cursor stands on the blank.
  await expect(editor.primary).toBeFocused()
  await page.keyboard.type("the end of next month")
  await expect(editor.primary).toHaveValue(/names who answers by the end of next month$/)
  await press(page.getByRole("button", { name: "Nothing changed" }))
  await press(editor.fallback)
  await page.keyboard.type("Hanna names a colleague who goes through the file with me by the end of next month")
  await press(editor.tell("The topic, and that there is something to decide"))
  await expect(editor.saved).toBeVisible()
  await press(editor.makeReady)
  await expect(editor.backToDraft).toBeVisible()
  return person
}

test("a repeat meeting is ready in eight inputs, two of them typed, and fifteen taps", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const before = await aMeetingBefore(db, world)
  await signIn(world.rep)
  const person = await prepareARepeat(page, world, (target) => target.click())
  await person.expectAtMost("A repeat meeting, by mouse", REPEAT)

  // What was taken over stands there, with its age turned to today by one tap.
  await expect(page.getByText("Station Rise, York").first()).toBeVisible()
  await expect(page.getByLabel(/^What is true there now \(noted today\)/)).toHaveValue("Two sites train by themselves")
  await expect(page.getByLabel(/^What was agreed last time/)).toHaveValue(/^Hanna sends the tender file, by /)
  await expect(
    page.getByText(/Hanna heard the topic, and that there was something to decide and became warmer/),
  ).toBeVisible()
  expect(before.id).toBeTruthy()
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test("a repeat meeting takes no more by touch", async ({ world, db, signIn, page }) => {
    await aMeetingBefore(db, world)
    await signIn(world.rep)
    const person = await prepareARepeat(page, world, (target) => target.tap())
    await person.expectAtMost("A repeat meeting, by touch", REPEAT)
  })
})

test("a first meeting with a new customer is ready in sixteen inputs", async ({ world, signIn, page }) => {
  const editor = theEditor(page)
  await signIn(world.rep)
  const person = await counted(page)
  await page.goto(paths.today())
  await page.getByRole("link", { name: "Plan a meeting" }).click()
  await page.getByRole("link", { name: "A new account" }).click()
  await page.getByLabel("Account", { exact: true }).fill("Osprey Mills")
  await page.getByLabel(/^Where they are/).fill("Dundee")
  await page.getByLabel(/^Their name/).fill("Isla Grant")
  await page.getByLabel("Their job title").fill("Head of Weaving")
  await page.getByLabel("Day", { exact: true }).fill(dayIn(9))
  await page.getByLabel("Time", { exact: true }).fill("14:30")
  await page.getByRole("button", { name: "Start the plan" }).click()

  await editor.primary.fill("Isla books a trial of one loom for next month before I leave")
  await editor.fallback.fill("Isla names the shift leader who looks at it by the end of next month")
  await editor.onlyIf.fill("she cannot spare a loom")
  await expect(page.getByText("Which is nearest?")).toBeVisible()
  await page.getByRole("button", { name: "New", exact: true }).click()
  await expect(page.getByText("Which is nearest?")).toHaveCount(0)
  await editor.tell("The topic, and that there is something to decide").check()
  await expect(editor.saved).toBeVisible()
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
  await expect(page.getByText("Dundee").first()).toBeVisible()
  await person.expectAtMost("A first meeting with a new customer", FIRST)
})

test("an answer offers a primary; words that stood there are had back, and another answer may take its place", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const before = await aMeetingBefore(db, world)
  const plan = await aPlan(db, world, { followsPlanId: before.id, primaryWords: "Hanna shows me the rooms" })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await page.getByRole("button", { name: "Done" }).click()
  await page.getByText("A primary from this").click()
  await page.getByRole("button", { name: "Fill this in" }).click()
  await expect(editor.primary).toHaveValue(/^With the tender file there, Hanna chooses ___/)
  await page.getByRole("button", { name: "Take it back" }).click()
  await expect(editor.primary).toHaveValue("Hanna shows me the rooms")
  await page.getByText("Another answer").click()
  await page.getByRole("button", { name: "No longer" }).click()
  await expect(page.getByText("No longer.")).toBeVisible()
  await page.getByText("A primary from this").click()
  await expect(page.getByText("Hanna names what takes the place of the tender file, ___, and ___ by ___")).toBeVisible()
  await page.reload()
  await expect(page.getByText("No longer.")).toBeVisible()
})

test("what one does not know becomes a question to ask, once, and can be taken out again", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, {
    alsoLearn: "When the audit ends",
    situation: [{ prompt: "who-decides", words: "Hanna up to ten thousand", asOf: dayIn(-40) }],
  })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  const learn = page.getByLabel(/^Also learn/)
  await page.getByRole("button", { name: "Don't know: Who can say yes to what" }).click()
  await expect(learn).toHaveValue("When the audit ends\nWho can say yes to this now?")
  await page.getByRole("button", { name: "Take it out again: Who can say yes to what" }).click()
  await expect(learn).toHaveValue("When the audit ends")
  await page.getByRole("button", { name: "Still true: Who can say yes to what" }).click()
  await expect(page.getByLabel(/^Who can say yes to what \(noted today\)/)).toHaveValue("Hanna up to ten thousand")
  await expect(page.getByRole("button", { name: "Nothing changed" })).toHaveCount(0)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a plan starts filled, and the question, the offer and the situation are answered", async ({
    world,
    db,
    signIn,
    page,
  }) => {
    const before = await aMeetingBefore(db, world)
    const editor = theEditor(page)
    await signIn(world.rep)
    await page.goto(paths.nextPlan(before.id))
    await page.getByRole("button", { name: "Start the plan" }).click()
    await page.getByRole("button", { name: "Not yet" }).click()
    await page.getByRole("button", { name: "Fill this in" }).click()
    await expect(editor.primary).toHaveValue(/opens the tender file with me and names who answers by ___$/)
    await page.getByRole("button", { name: "Don't know: What has changed" }).click()
    await expect(page.getByLabel(/^Also learn/)).toHaveValue("What has changed for them since we last spoke?")
    await page.getByRole("button", { name: "Nothing changed" }).click()
    await expect(page.getByLabel(/^What is true there now \(noted today\)/)).toHaveValue(
      "Two sites train by themselves",
    )
    await expect(editor.primary).toHaveValue(/names who answers by ___$/)
  })

  test("a plan may begin blank all the same", async ({ world, db, signIn, page }) => {
    const before = await aMeetingBefore(db, world)
    await signIn(world.rep)
    await page.goto(paths.nextPlan(before.id))
    await page.getByLabel("A blank plan").check()
    await page.getByRole("button", { name: "Start the plan" }).click()
    await expect(page.getByText("Write what you know (optional)")).toBeVisible()
    await expect(page.getByText("Hanna was to send")).toHaveCount(0)
  })
})

test("a meeting that did not happen is planned again in the same words", async ({ world, db, signIn, page }) => {
  const cancelled = await aPlan(db, world, { cancelledAt: new Date(), cancelReason: "no-show", hears: "frame" })
  const editor = theEditor(page)
  await signIn(world.rep)
  await page.goto(paths.planAgain(cancelled.id))
  await page.getByRole("button", { name: "Start the plan" }).click()
  await expect(editor.primary).toHaveValue("Hanna books two places at our open day before I leave")
  await expect(editor.fallback).toHaveValue(/^Hanna books a private walk-round/)
  await expect(editor.makeReady).toBeVisible()
  await expect(page.getByText("Nothing. Make it ready")).toBeVisible()
})

test("another's meeting is no beginning", async ({ world, db, signIn, page }) => {
  const { id } = await aMeetingBefore(db, world)
  await signIn(world.peer)
  for (const path of [paths.nextPlan(id), paths.planAgain(id)])
    expect((await page.request.get(path)).status()).toBe(404)
  await page.goto(paths.newPlan(world.account.id))
  await expect(page.getByText("What stood at your meeting")).toHaveCount(0)
})
