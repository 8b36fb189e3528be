import { hash } from "@node-rs/argon2"
import { aPlan } from "@/db/testing/a-plan"
import { aTeam } from "@/db/testing/a-team"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

test("one tab saves twenty times while somebody types, and no save is a conflict", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  const answers: number[] = []
  page.on("response", (response) => {
    if (response.request().method() === "PUT") answers.push(response.status())
  })
  await editor.open(plan.id)
  await editor.primary.fill("")
  while (answers.length < 20) {
    const before = answers.length
    await editor.primary.pressSequentially("Hanna books two places today. ", { delay: 15 })
    await expect.poll(() => answers.length).toBeGreaterThan(before)
  }
  expect(answers.filter((status) => status !== 200)).toEqual([])
  await expect(editor.saved).toBeVisible()
  const typed = await editor.primary.inputValue()
  await page.reload()
  await expect(editor.primary).toHaveValue(typed)
})

test("a lost race shows both versions and loses neither", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  const here = theEditor(page)
  await here.open(plan.id)
  const otherPage = await context.newPage()
  const there = theEditor(otherPage)
  await there.open(plan.id)
  await there.primary.fill("Hanna signs the order for two places today")
  await expect(there.saved).toBeVisible()
  await expect(otherPage.getByText("Not saved yet")).toHaveCount(0)

  await here.primary.fill("Hanna names the three people who come to the open day")
  const panel = page.getByRole("region", { name: "This plan was changed somewhere else too" })
  await expect(panel).toBeVisible()
  await expect(panel.getByText("Hanna signs the order for two places today")).toBeVisible()
  await expect(panel.getByText("Hanna names the three people who come to the open day")).toBeVisible()
  await panel.getByRole("button", { name: "Keep mine" }).click()
  await expect(panel).toHaveCount(0)
  await expect(here.saved).toBeVisible()
  await page.reload()
  await expect(here.primary).toHaveValue("Hanna names the three people who come to the open day")
})

test("an expired session signs in again in place, and the words are stored", async ({ db, signIn, page, context }) => {
  const password = "harbour lights at nine"
  const world = await aTeam(db, {
    passwordHash: await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  })
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await context.clearCookies()
  await editor.primary.fill("Hanna names the three people who come to the open day")
  const dialog = page.getByRole("dialog", { name: "You were signed out" })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel("E-mail address").fill(world.rep.email)
  await dialog.getByLabel("Password").fill(password)
  await dialog.getByRole("button", { name: "Sign in and go on" }).click()
  await expect(dialog).toBeHidden()
  await expect(editor.saved).toBeVisible()
  await page.reload()
  await expect(editor.primary).toHaveValue("Hanna names the three people who come to the open day")
})

test("words typed without a connection stay, and are stored when it is back", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await context.setOffline(true)
  await editor.primary.fill("Hanna names the three people who come to the open day")
  await expect(page.getByText(/Not stored: no connection/)).toBeVisible()
  await context.setOffline(false)
  await expect(editor.saved).toBeVisible({ timeout: 30_000 })
  // These words name no day, unlike the ones before: they have been read, whenever the rules arrived.
  await expect(page.getByLabel("How the objective reads")).toContainText("missing")
  await page.reload()
  await expect(editor.primary).toHaveValue("Hanna names the three people who come to the open day")
})
