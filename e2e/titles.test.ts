import type { Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import type { World } from "@/db/testing/a-team"
import { PAGE_NAMES } from "@/lib/page-names"
import { paths } from "@/lib/paths"
import { everyPage } from "./every-page"
import { expect, test } from "./stage"

/* What a customer may read in a tab, the history or the list of windows: account and time, or a plain name. */

/** Words of the world's plan and people that no title may hold, and the product's own that say what is done there. */
const PRIVATE =
  /hanna|berg|training|two places|open day|private|walk-round|leaders|spring|rosa|lind|objective|fallback|frame|guarded|draft|ready/i

/** "Tue 24 Nov, 09:30", with a year where it is another one. */
const WHEN = /^, \w{3} \d{1,2} \w{3}( \d{4})?, \d\d:\d\d$/

function isPlain(title: string, world: World): boolean {
  if ((PAGE_NAMES as readonly string[]).includes(title)) return true
  if (!title.startsWith(world.account.name)) return false
  const rest = title.slice(world.account.name.length)
  return rest === "" || WHEN.test(rest)
}

/** What the browser puts in its history and the list of windows. */
async function titlesInHistory(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const { entries } = await client.send("Page.getNavigationHistory")
  return entries.filter(({ url }) => url.startsWith("http")).map(({ title }) => title)
}

test("the title of every page holds account and time, or a plain name", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const plan = await aPlan(db, world)
  const titles: [string, string][] = []
  for (const { name, path, as } of everyPage(world, plan.id)) {
    await context.clearCookies()
    if (as) await signIn(as)
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    titles.push([name, await page.title()])
  }
  expect(titles.filter(([, title]) => !isPlain(title, world) || PRIVATE.test(title))).toEqual([])
  expect(titles.filter(([, title]) => title.startsWith(world.account.name)).length).toBeGreaterThanOrEqual(8)
})

test("so do the tab and the history after going from page to page", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { startsAt: new Date(Date.now() + 3_600_000) })
  await signIn(world.rep)
  await page.goto(paths.today())
  const tabs: string[] = []
  const go = async (link: string, at: string) => {
    await page.getByRole("main").getByRole("link", { name: link }).first().click()
    await page.waitForURL(`**${at}`)
    await expect(page).not.toHaveTitle(tabs.at(-1) ?? "Today")
    tabs.push(await page.title())
  }
  await go(world.account.name, paths.plan(plan.id))
  await page.goto(paths.accounts())
  tabs.push(await page.title())
  await go(world.account.name, paths.account(world.account.id))
  await page.getByRole("main").getByRole("link", { name: world.contact.name }).first().click()
  await page.waitForURL(`**${paths.contact(world.account.id, world.contact.id)}`)
  const seen = [...tabs, await page.title(), ...(await titlesInHistory(page))]
  expect(seen.length).toBeGreaterThanOrEqual(8)
  expect(seen.filter((title) => !isPlain(title, world) || PRIVATE.test(title))).toEqual([])
})
