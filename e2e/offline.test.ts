import type { BrowserContext, Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

/* Out in the field: an opened brief opens again without a connection, and is gone with whom it belonged to. */

/** The pages kept on this device, by their paths. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (!url.includes("/_next/") && name !== "offline") found.push(new URL(url).pathname)
    return found
  })

/** Everything that is stored in this browser for our pages, but cookies. */
const stored = (page: Page): Promise<number> =>
  page.evaluate(async () => (await caches.keys()).length + localStorage.length + sessionStorage.length)

async function openBrief(page: Page, planId: string) {
  await page.goto(paths.brief(planId))
  await expect(page.getByText("Go for")).toBeVisible()
  await expect.poll(() => kept(page)).toContain(paths.brief(planId))
}

/** The app closed and opened again: no page of it is left. */
async function reopen(context: BrowserContext, path: string): Promise<Page> {
  for (const page of context.pages()) await page.close()
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test("an opened brief works without a connection: on reload, and when the app was closed; other pages lead to it", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world)
  const unopened = await aPlan(db, world, { primaryWords: "Hanna names the three people who come" })
  await signIn(world.rep)
  await openBrief(page, plan.id)
  await expect(page.getByText(/No connection/)).toHaveCount(0)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/^No connection\. This is the brief as of \d\d:\d\d\./)).toBeVisible()
  await expect(page.getByText("two places at our open day")).toBeVisible()
  await page.getByText("Only if they truly cannot").click()
  await expect(page.getByText("private walk-round")).toBeVisible()
  const voices = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status))
  expect(voices).toContain("loaded")
  expect(voices).not.toContain("error")
  await page.keyboard.press("h")
  await expect(page.getByText("two places at our open day")).toBeHidden()
  await page.keyboard.press("h")

  const again = await reopen(context, paths.brief(plan.id))
  await expect(again.getByText("two places at our open day")).toBeVisible()

  await again.getByRole("link", { name: "The plan" }).click()
  await expect(again.getByRole("heading", { name: "No connection" })).toBeVisible()
  for (const path of [paths.today(), paths.brief(unopened.id), paths.account(world.account.id)]) {
    await again.goto(path)
    await expect(again.getByRole("heading", { name: "No connection" })).toBeVisible()
    await expect(again).toHaveTitle("No connection")
  }
  await again.getByRole("link", { name: new RegExp(world.account.name) }).click()
  await expect(again.getByText("two places at our open day")).toBeVisible()

  await again.goto(paths.today())
  await context.setOffline(false)
  await expect(again.getByRole("heading", { name: "Today", level: 1 })).toBeVisible()
})

test("with a connection the brief is the newest, and one that is no longer there is not shown", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await openBrief(page, plan.id)
  await page.goto(paths.plan(plan.id))
  await page.getByLabel("What you go for", { exact: true }).fill("Hanna names the three people who come")
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await page.goto(paths.brief(plan.id))
  await expect(page.getByText("Hanna names the three people who come")).toBeVisible()
  await expect(page.getByText(/No connection/)).toHaveCount(0)
})

test("nothing is kept but briefs that were opened, and the customer's page and the interface are left alone", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await openBrief(page, plan.id)
  for (const path of [paths.today(), paths.plan(plan.id), paths.planAsWritten(plan.id), paths.profile()]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  }
  expect((await kept(page)).filter((path) => !path.startsWith(paths.plan(plan.id)))).toEqual([])
  await context.setOffline(true)
  for (const path of [`/meeting/${"x".repeat(43)}`, "/api/live"])
    await expect(page.goto(path)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
})

test("signing out leaves nothing on the device", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await openBrief(page, plan.id)
  await page.goto(paths.today())
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await expect(page.getByText("You are signed out.")).toBeVisible()
  await expect.poll(() => stored(page)).toBe(0)
  await context.setOffline(true)
  await expect(page.goto(paths.brief(plan.id))).rejects.toThrow(/ERR_/)
})

test("a session that the server has ended takes the briefs with it", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await openBrief(page, plan.id)
  await context.clearCookies()
  await page.goto(paths.brief(plan.id))
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible()
  await expect.poll(() => kept(page)).toEqual([])
})

test("another person who signs in finds nothing of the first", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await openBrief(page, plan.id)
  await context.clearCookies()
  await signIn(world.peer)
  await page.goto(paths.today())
  await expect.poll(() => kept(page)).toEqual([])
  await context.setOffline(true)
  await page.goto(paths.brief(plan.id))
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible()
  await expect(page.getByText("No brief is kept on this device.")).toBeVisible()
})

test("a brief is kept until two days after its meeting, and the last twenty of them", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const ids: string[] = []
  for (let one = 0; one < 22; one += 1) ids.push((await aPlan(db, world)).id)
  const past = await aPlan(db, world, { startsAt: new Date(Date.now() - 3 * 24 * 60 * 60_000) })
  await signIn(world.rep)
  await page.goto(paths.brief(past.id))
  for (const id of ids) await openBrief(page, id)
  const briefs = (await kept(page)).filter((path) => path.endsWith("/brief"))
  await expect.poll(async () => (await kept(page)).filter((path) => path.endsWith("/brief")).length).toBe(20)
  expect(briefs).not.toContain(paths.brief(past.id))
  expect(await kept(page)).not.toContain(paths.brief(ids[0] ?? ""))
})

test("it can be installed: a manifest, icons of the sizes it names, and a worker that answers", async ({
  request,
  page,
}) => {
  await page.goto(paths.signIn())
  const href = await page.locator("link[rel=manifest]").getAttribute("href")
  const manifest = await (await request.get(href ?? "")).json()
  expect(manifest).toMatchObject({ start_url: paths.today(), display: "standalone", scope: "/" })
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await request.get(src)
    expect([src, answer.status(), answer.headers()["content-type"]]).toEqual([src, 200, type])
    // A PNG says its width in the bytes 16 to 20.
    expect(`${(await answer.body()).readUInt32BE(16)}`).toBe(sizes.split("x")[0])
  }
  expect(manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${purpose} ${sizes}`)).toEqual(
    expect.arrayContaining(["any 192x192", "any 512x512", "maskable 512x512"]),
  )
  for (const { url } of manifest.shortcuts) expect((await request.get(url)).status()).toBe(200)
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send("Page.getAppManifest")
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors")
  // Playwright's contexts are private windows, where nothing can be installed: the one complaint.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([])
})
