import { hash } from "@node-rs/argon2"
import type { BrowserContext, Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { aTeam } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

/* A debrief told in the car park without a connection: kept on the device, sent once, and never lost without asking. */

const begun = () => ({ startsAt: new Date(Date.now() - 60 * 60_000) })
const WAITS = "Kept on this device. It is sent when there is a connection."

/** The brief is opened where there is a connection; then there is none. */
async function leaveTheNetwork(page: Page, planId: string) {
  await page.goto(paths.brief(planId))
  await expect(page.getByText("Go for")).toBeVisible()
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, paths.debrief(planId)))
    .toBe(true)
  await page.context().setOffline(true)
}

async function tell(page: Page, agreed: string) {
  await page.getByLabel("Primary achieved").check()
  await page.getByRole("group", { name: "Did you ask for the primary?" }).getByLabel("Yes").check()
  await page.getByLabel("What was agreed").fill(agreed)
  await page.getByLabel("Hanna Berg").check()
  await page.getByRole("group", { name: "By when" }).getByRole("radio").nth(1).check()
}

const store = (page: Page) => page.getByRole("button", { name: "Store the debrief" }).click()

async function reopen(context: BrowserContext, path: string): Promise<Page> {
  for (const page of context.pages()) await page.close()
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test("a debrief told without a connection survives the app being closed, and is sent when there is one", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await leaveTheNetwork(page, plan.id)
  await page.reload()
  await page.getByRole("link", { name: "Debrief" }).click()
  await expect(page.getByText(/^No connection\. This is the form as of \d\d:\d\d\./)).toBeVisible()
  await tell(page, "Hanna sends us two names")

  // Not sent off yet, and the phone is put away.
  const later = await reopen(context, paths.today())
  await later.getByRole("link", { name: `Debrief ${world.account.name}` }).click()
  await expect(later.getByLabel("What was agreed")).toHaveValue("Hanna sends us two names")
  await expect(later.getByText("What you wrote here before stands below.")).toBeVisible()
  await store(later)
  await expect(later.getByText(WAITS)).toBeVisible()

  const again = await reopen(context, paths.today())
  await expect(again.getByRole("heading", { name: "No connection" })).toBeVisible()
  const answers: number[] = []
  again.on("response", (response) => {
    if (response.request().method() === "PUT") answers.push(response.status())
  })
  await context.setOffline(false)
  await expect(again.getByRole("heading", { name: "Today", level: 1 })).toBeVisible()
  await expect.poll(() => answers).toEqual([200])
  expect(await again.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("unsent")))).toEqual([])
  await again.goto(paths.debrief(plan.id))
  await expect(again.getByLabel("What was agreed")).toHaveValue("Hanna sends us two names")
  await expect(again.getByText(/not stored|Kept on this device/)).toHaveCount(0)
})

test("the form itself goes on once its words went out, and a reply that was lost stores nothing twice", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  const versions: number[] = []
  let lost = 0
  await page.route(`**${paths.sendDebrief(plan.id)}`, async (route) => {
    const answer = await route.fetch()
    versions.push((await answer.json()).version)
    lost += 1
    // It is stored, and nobody hears of it.
    if (lost === 1) await route.abort("connectionreset")
    else await route.fulfill({ response: answer })
  })
  await store(page)
  await expect(page.getByText(WAITS)).toBeVisible()
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
  expect(new Set(versions)).toEqual(new Set([1]))
})

test("before the meeting has begun the form is on the device already", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { startsAt: new Date(Date.now() + 5 * 60_000), timeZone: "UTC" })
  await signIn(world.rep)
  await leaveTheNetwork(page, plan.id)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await store(page)
  await expect(page.getByText(WAITS)).toBeVisible()
})

test("debriefed somewhere else meanwhile: both stand there, and one chooses", async ({
  world,
  db,
  signIn,
  page,
  context,
  browser,
  baseURL,
}) => {
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await leaveTheNetwork(page, plan.id)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await store(page)
  await expect(page.getByText(WAITS)).toBeVisible()

  const desk = await browser.newContext({ baseURL: baseURL ?? "" })
  await signIn(world.rep, desk)
  const there = await desk.newPage()
  await there.goto(paths.debrief(plan.id))
  await tell(there, "Hanna books the two places")
  await store(there)
  await expect(there).toHaveURL(paths.debriefTexts(plan.id))
  await desk.close()

  const again = await reopen(context, paths.today())
  await context.setOffline(false)
  await again.getByRole("link", { name: "See it" }).click()
  const conflict = again.getByRole("region", { name: "This meeting was debriefed somewhere else too" })
  await expect(conflict).toContainText("Hanna books the two places")
  await expect(again.getByLabel("What was agreed")).toHaveValue("Hanna sends us two names")
  await again.getByRole("button", { name: "Put mine in its place" }).click()
  await expect(again).toHaveURL(paths.debriefTexts(plan.id))
  await expect(again.getByText(/^Hello Hanna,/)).toContainText("two names")
})

test("called off meanwhile: it is said, and the words stay to be copied", async ({
  world,
  db,
  signIn,
  page,
  context,
  browser,
  baseURL,
}) => {
  const plan = await aPlan(db, world, { startsAt: new Date(Date.now() + 5 * 60_000), timeZone: "UTC" })
  await signIn(world.rep)
  await leaveTheNetwork(page, plan.id)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await store(page)
  await expect(page.getByText(WAITS)).toBeVisible()

  const desk = await browser.newContext({ baseURL: baseURL ?? "" })
  await signIn(world.rep, desk)
  const there = await desk.newPage()
  await there.goto(paths.plan(plan.id))
  await there.getByRole("button", { name: "It will not happen" }).click()
  await there.getByLabel("They called it off").check()
  await there.getByRole("button", { name: "Close the plan" }).click()
  await expect(there).toHaveURL(paths.planAsWritten(plan.id))
  await desk.close()

  const again = await reopen(context, paths.today())
  await context.setOffline(false)
  await expect(again.getByText(/^The debrief of .+ was not stored\./)).toBeVisible()
  await again.getByRole("button", { name: "Your words" }).click()
  const words = again.getByRole("dialog", { name: "What you wrote" })
  await expect(words.locator("p")).toHaveText("Hanna sends us two names")
  await words.getByRole("button", { name: "Drop them" }).click()
  await expect(again.getByText(/was not stored/)).toHaveCount(0)
})

test("a session that ended meanwhile is signed in to in place, and the words are sent", async ({
  db,
  signIn,
  page,
  context,
}) => {
  const password = "harbour lights at nine"
  const world = await aTeam(db, {
    passwordHash: await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  })
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await leaveTheNetwork(page, plan.id)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await store(page)
  await expect(page.getByText(WAITS)).toBeVisible()
  await context.clearCookies()
  await context.setOffline(false)
  const dialog = page.getByRole("dialog", { name: "You were signed out" })
  await dialog.getByLabel("E-mail address").fill(world.rep.email)
  await dialog.getByLabel("Password").fill(password)
  await dialog.getByRole("button", { name: "Sign in and go on" }).click()
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
})

test("signing out asks before it wipes what was not sent, and then wipes it", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await page.goto(paths.today())
  await page.getByRole("button", { name: "Sign out" }).first().click()
  const asked = page.getByRole("dialog", { name: "One debrief has not been sent. Sign out and lose it?" })
  await asked.getByRole("button", { name: "Stay signed in" }).click()
  await expect(asked).toBeHidden()
  await page.goto(paths.debrief(plan.id))
  await expect(page.getByLabel("What was agreed")).toHaveValue("Hanna sends us two names")
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await asked.getByRole("button", { name: "Sign out and lose it" }).click()
  await expect(page.getByText("You are signed out.")).toBeVisible()
  await expect.poll(() => page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test("without a connection nobody is signed out, and nothing is lost", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await context.setOffline(true)
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await expect(page.getByText("There is no connection, so you are still signed in.")).toBeVisible()
  await expect(page.getByLabel("What was agreed")).toHaveValue("Hanna sends us two names")
})

test("another person finds none of the words", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world, begun())
  await signIn(world.rep)
  await page.goto(paths.debrief(plan.id))
  await tell(page, "Hanna sends us two names")
  await context.clearCookies()
  await signIn(world.peer)
  await page.goto(paths.today())
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })))
    .not.toContain("two names")
})
