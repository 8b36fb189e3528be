import type { Page } from "@playwright/test"
import { aPlan, type PlanOverrides } from "@/db/testing/a-plan"
import type { World } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

type Db = Parameters<typeof aPlan>[0]

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)
const rows = (page: Page) => page.getByRole("list", { name: "Your plans" }).getByRole("link")

/** One of each: to debrief, debriefed, ready, in draft, and one that did not happen. */
async function aWeek(db: Db, world: World) {
  const add = (primaryWords: string, plan: PlanOverrides) => aPlan(db, world, { primaryWords, ...plan })
  await add("Hanna signs what is to debrief", { startsAt: inHours(-30) })
  await add("Hanna signed what is debriefed", {
    startsAt: inHours(-50),
    heldAt: inHours(-49),
    debriefedAt: inHours(-40),
  })
  await add("Hanna signs what is ready", { startsAt: inHours(20), readyAt: inHours(-1), readyBy: world.rep.id })
  await add("Hanna signs what is a draft", { startsAt: inHours(60) })
  await add("Hanna signs nothing", { startsAt: inHours(-80), cancelledAt: inHours(-90), cancelReason: "moved" })
  await aPlan(db, world, { repId: world.peer.id, primaryWords: "Petra's own", startsAt: inHours(30) })
}

test("plans are narrowed by state, time and words; the address holds it all and goes back and forth", async ({
  world,
  db,
  signIn,
  page,
}) => {
  await aWeek(db, world)
  await signIn(world.rep)
  await page.goto(paths.plans())
  await expect(rows(page)).toHaveCount(5)
  await expect(rows(page).first()).toContainText("a draft")

  await page.getByText("State, time and account").click()
  await page.getByLabel("Ready").check()
  await page.getByLabel("Draft").check()
  await page.getByLabel("To debrief").check()
  await page.getByRole("button", { name: "Show these" }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(page.getByRole("status").filter({ hasText: "Meetings in draft, ready or to debrief." })).toBeVisible()

  await page.getByText("State, time and account").click()
  await expect(page.getByLabel("To debrief")).toBeChecked()
  await page.getByLabel("When").selectOption("Coming")
  await page.getByRole("button", { name: "Show these" }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText("what is ready")
  const address = new URL(page.url())
  expect(address.searchParams.getAll("state")).toEqual(["draft", "ready", "to-debrief"])

  await page.keyboard.press("Escape")
  await page.getByRole("heading", { level: 1 }).click()
  await page.keyboard.press("/")
  await expect(page.getByLabel(/^Search account, contact or primary/)).toBeFocused()
  await page.keyboard.type("A DRAFT")
  await page.keyboard.press("Enter")
  await expect(rows(page)).toHaveCount(1)

  await page.goBack()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByLabel(/^Search account, contact or primary/)).toHaveValue("")
  await page.getByRole("link", { name: "Clear" }).click()
  await expect(rows(page)).toHaveCount(5)
  await page.getByText("State, time and account").click()
  await expect(page.getByLabel("When")).toHaveValue("")
})

test("an address sent to another device shows the same; opened by somebody else, their own", async ({
  world,
  db,
  signIn,
  page,
  browser,
}) => {
  await aWeek(db, world)
  const address = paths.plans([
    ["time", "coming"],
    ["account", world.account.id],
  ])
  await signIn(world.rep)
  await page.goto(address)
  const seen = await rows(page).allInnerTexts()
  expect(seen).toHaveLength(2)

  const phone = await browser.newContext({ baseURL: process.env.CALLCRAFT_URL, viewport: { width: 390, height: 844 } })
  await signIn(world.rep, phone)
  const onPhone = await phone.newPage()
  await onPhone.goto(address)
  await expect(rows(onPhone)).toHaveCount(2)
  await phone.clearCookies()
  await signIn(world.peer, phone)
  await onPhone.goto(address)
  await expect(rows(onPhone)).toHaveCount(1)
  await expect(rows(onPhone)).toContainText("Petra's own")
  await phone.close()
})

test("what an address says that means nothing is left out with a quiet word", async ({ world, db, signIn, page }) => {
  await aWeek(db, world)
  await signIn(world.rep)
  const elsewhere = world.anotherOrganisation.account
  for (const search of ["state=x&time=y&from=z&after=q", `account=${elsewhere.id}`, "from=2026-05-02&to=2026-05-01"]) {
    const response = await page.goto(`${paths.plans()}?${search}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByText("Not all of this address was understood")).toBeVisible()
    await expect(rows(page)).toHaveCount(5)
    await expect(page.getByText(elsewhere.name)).toHaveCount(0)
  }
})

test("nothing found says which filters are in force and offers the next step", async ({ world, db, signIn, page }) => {
  await signIn(world.rep)
  await page.goto(paths.plans())
  await expect(page.getByText("No plans yet.")).toBeVisible()
  await aPlan(db, world)
  await page.goto(
    paths.plans([
      ["time", "past"],
      ["find", "open day"],
    ]),
  )
  await expect(page.getByText("No meetings in the past, with “open day”")).toBeVisible()
  await page.getByRole("link", { name: "Look for them in all plans" }).click()
  await expect(rows(page)).toHaveCount(1)
})

test("the pages go on and back within the filters", async ({ world, db, signIn, page }) => {
  for (let at = 0; at < 30; at++) await aPlan(db, world, { startsAt: inHours(24 + at), primaryWords: `Ask ${at}` })
  await aPlan(db, world, { startsAt: inHours(-24), primaryWords: "long past" })
  await signIn(world.rep)
  await page.goto(
    paths.plans([
      ["time", "coming"],
      ["state", "draft"],
    ]),
  )
  await expect(rows(page)).toHaveCount(25)
  await expect(rows(page).first()).toContainText("Ask 0")
  await page.getByRole("link", { name: "Later meetings" }).click()
  await expect(rows(page)).toHaveCount(5)
  await expect(rows(page).last()).toContainText("Ask 29")
  await page.getByRole("link", { name: "Earlier meetings" }).click()
  await expect(rows(page)).toHaveCount(25)
  await rows(page).first().focus()
  await page.keyboard.press("ArrowDown")
  await expect(rows(page).nth(1)).toBeFocused()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the form asks by its address", async ({ world, db, signIn, page }) => {
    await aWeek(db, world)
    await signIn(world.rep)
    await page.goto(paths.plans())
    await page.getByText("State, time and account").click()
    await page.getByLabel("Debriefed").check()
    await page.getByLabel("Account", { exact: true }).selectOption(world.account.name)
    await page.getByRole("button", { name: "Show these" }).click()
    await expect(rows(page)).toHaveCount(1)
    await page.getByText("State, time and account").click()
    await expect(page.getByLabel("Debriefed")).toBeChecked()
    await expect(page.getByText(`Meetings debriefed, with ${world.account.name}.`)).toBeVisible()
  })
})
