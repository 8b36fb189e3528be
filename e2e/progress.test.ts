import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import type { World } from "@/db/testing/a-team"
import { readEveryPlan } from "@/db/testing/read-every-plan"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"

type Db = Parameters<typeof aPlan>[0]

const anHourAgo = () => new Date(Date.now() - 3_600_000)

/**
 * Twelve debriefed meetings of this week: eight with a primary that can be told from its deed, four with a wish. Nine
 * were asked for; of the seven told the ask five were got, of the five not told one.
 */
async function twelveMeetings(db: Db, world: World) {
  for (let at = 0; at < 12; at++) {
    const told = at < 7
    await aDebrief(
      db,
      world,
      {
        outcome: (told ? at < 5 : at === 7) ? "primary-achieved" : at === 8 ? "fallback-achieved" : "continuation",
        primaryAsked: at < 9,
        heard: told ? "ask" : "purpose",
      },
      {
        startsAt: anHourAgo(),
        hears: told ? "ask" : "purpose",
        ...(at < 8 ? {} : { primaryWords: "Get Hanna on board" }),
      },
    )
  }
  await aPlan(db, world, { startsAt: anHourAgo(), primaryWords: "" })
  await aDebrief(db, world, { heard: "ask" }, { repId: world.peer.id })
  await readEveryPlan(db, world)
}

test("a rep reads what came of their own meetings: each share with its count and its interval", async ({
  world,
  db,
  signIn,
  page,
}) => {
  await twelveMeetings(db, world)
  await signIn(world.rep)
  await page.goto(paths.today())
  await page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Progress" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible()

  const criteria = page.getByRole("region", { name: "How your primaries read" })
  await expect(criteria).toContainText("13 meetings.")
  await expect(criteria).toContainText("Not counted: 1 meeting with no primary that could be read.")
  await expect(criteria.getByRole("img")).toHaveCount(5)
  // 8 of 12 by Wilson: 0.391 to 0.862.
  await expect(criteria.locator(".figure", { hasText: "Measurable" })).toContainText(
    "Met in 8 of 12, 67 % (39 to 86 %).",
  )
  await criteria.getByText("The figures, measurable").click()
  const table = criteria.getByRole("table", { name: "Measurable" })
  await expect(table.getByRole("row")).toHaveCount(13)
  await expect(table.getByRole("row").last()).toContainText("8 of 12, 67 % (39 to 86 %)")

  const asked = page.getByRole("region", { name: "Asking and getting" })
  await expect(asked).toContainText("Asked in 9 of 12, 75 % (47 to 91 %).")
  await expect(asked).toContainText("Got it in 6 of 12, 50 % (25 to 75 %).")
  await expect(asked).toContainText("Got one of them in 7 of 12, 58 % (32 to 81 %).")

  const telling = page.getByRole("region", { name: "Telling and not telling" })
  await expect(telling).toContainText(
    "you got the primary in 5 of 7; where you did not, in 1 of 5. That is too few to compare.",
  )
  await expect(telling.getByRole("row", { name: /Not graded The ask was told 5 of 7; too few to say/ })).toBeVisible()

  // Nobody graded, guarded: the topic alone is advised.
  const advice = page.getByRole("region", { name: "Following the advice" })
  await expect(advice).toContainText("You followed the advice on what they hear in 5 of 12, 42 % (19 to 68 %).")
})

test("the address keeps the period; whatever else it says, twelve weeks", async ({ world, db, signIn, page }) => {
  await twelveMeetings(db, world)
  await signIn(world.rep)
  await page.goto(paths.progress())
  await page.getByRole("link", { name: "A year" }).click()
  await expect(page).toHaveURL(paths.progress("year"))
  await page.getByText("The figures, specific").click()
  await expect(page.getByRole("table", { name: "Specific" }).getByRole("row")).toHaveCount(13)
  expect((await page.goto(`${paths.progress()}?period=ever`))?.status()).toBe(200)
  await expect(page.getByRole("link", { name: "12 weeks" })).toHaveAttribute("aria-current", "page")
})

test("a new rep is told what will stand here, and a manager who is no rep has no such page", async ({
  world,
  signIn,
  page,
}) => {
  await signIn(world.rep)
  await page.goto(paths.progress())
  await expect(page.getByText("Nothing to count in this time yet.")).toBeVisible()
  await page.getByRole("link", { name: "Plan a meeting" }).click()
  await expect(page).toHaveURL(paths.newPlan())
  await page.context().clearCookies()
  await signIn(world.manager)
  expect((await page.goto(paths.progress()))?.status()).toBe(404)
})

test("can be used by everyone with the tables open, on a phone, in the dark and on paper", async ({
  world,
  db,
  signIn,
  page,
}) => {
  await twelveMeetings(db, world)
  await signIn(world.rep)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(paths.progress())
    for (const fold of await page.getByText(/^The figures,/).all()) await fold.click()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  }
  await page.emulateMedia({ media: "print" })
  await expect(page.getByRole("img").first()).toBeVisible()
  await expect(page.getByText("Met in 8 of 12, 67 %").first()).toBeVisible()
  await expect(page.getByRole("navigation", { name: "Main, below" })).toBeHidden()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("all of it is there", async ({ world, db, signIn, page }) => {
    await twelveMeetings(db, world)
    await signIn(world.rep)
    await page.goto(paths.progress())
    await expect(page.getByRole("img")).toHaveCount(8)
    await page.getByText("The figures, measurable").click()
    await expect(page.getByRole("table", { name: "Measurable" })).toBeVisible()
  })
})
