import type { Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"

/* The hide key: with the screen shared, nothing but the account and the time is there to see, find, copy or hear. */

const PRIVATE = [
  "two places",
  "private walk-round",
  "training rooms",
  "spring",
  "Hanna",
  "Head of Training",
  "Callcraft",
]

/** What a reader of the screen could get hold of: painted words, the accessibility tree, a search in the page. */
async function whatIsLeft(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is painted is asked for, not what is there
  const painted = await page.evaluate(() => document.body.innerText)
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send("Accessibility.getFullAXTree")
  const heard = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name, value }) => `${name?.value ?? ""} ${value?.value ?? ""}`)
  await client.detach()
  const isFound = (word: string) =>
    page.evaluate((sought) => (window as unknown as { find: (word: string) => boolean }).find(sought), word)
  const found: string[] = []
  for (const word of PRIVATE) if (await isFound(word)) found.push(word)
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return getSelection()?.toString() ?? ""
  })
  return PRIVATE.filter(
    (word) => found.includes(word) || [painted, copied, ...heard].some((said) => said.includes(word)),
  )
}

test("one key hides the page, whatever is open on it, and the same key shows it again", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.brief(plan.id))
  await page.getByText("Only if they truly cannot").click()
  expect((await whatIsLeft(page)).length).toBeGreaterThan(4)

  await page.keyboard.press("h")
  const cover = page.getByRole("dialog", { name: "Hidden" })
  await expect(cover).toContainText(world.account.name)
  await expect(cover).toContainText(/\d\d:\d\d/)
  expect(await whatIsLeft(page)).toEqual([])
  await expectAccessible(page)

  // Escape is pressed without looking; twice, a browser closes a dialog whatever it is told.
  await page.keyboard.press("Escape")
  await page.keyboard.press("Escape")
  expect(await whatIsLeft(page)).toEqual([])
  await page.emulateMedia({ media: "print" })
  expect(await whatIsLeft(page)).toEqual([])
  await page.emulateMedia({ media: null })

  await page.keyboard.press("h")
  await expect(page.getByText("private walk-round")).toBeVisible()
  await expect(cover).toBeHidden()
})

test("it stays hidden on the next page, back, and through a reload, from the first painted frame", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.plans())
  await page.getByRole("main").getByRole("link", { name: world.account.name }).first().click()
  await expect(page.getByRole("heading", { name: "Primary objective" })).toBeVisible()
  await page.getByRole("heading", { name: "Primary objective" }).click()
  await page.keyboard.press("h")
  expect(await whatIsLeft(page)).toEqual([])
  await page.goBack()
  await expect(page).toHaveTitle("Plans")
  await expect(page.getByRole("dialog", { name: "Hidden" })).toContainText(/Meeting\s*\d\d:\d\d/)
  expect(await whatIsLeft(page)).toEqual([])

  // Before each frame is painted, from the first on: are there words of the page in it?
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is painted is asked for, not what is there
      if (document.body) seen.push(document.body.innerText)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(paths.brief(plan.id))
  await page.reload()
  await expect(page.getByRole("dialog", { name: "Hidden" })).toContainText(world.account.name)
  const frames = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(frames.length).toBeGreaterThan(0)
  expect(frames.filter((words) => PRIVATE.some((word) => words.includes(word)))).toEqual([])

  await page.getByRole("button", { name: /Show the page/ }).click()
  await expect(page.getByText("Go for")).toBeVisible()
  await page.reload()
  await expect(page.getByText("Go for")).toBeVisible()
})

test("the letter is a letter where one types", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  const primary = page.getByLabel("What you go for", { exact: true })
  await primary.fill("")
  await primary.pressSequentially("hh")
  await expect(primary).toHaveValue("hh")
  await expect(page.getByRole("dialog", { name: "Hidden" })).toBeHidden()
  await page.keyboard.press("ControlOrMeta+h")
  await expect(page.getByRole("dialog", { name: "Hidden" })).toBeHidden()
})

test("who speaks to a device can take the key away from it, and back", async ({ world, signIn, page }) => {
  await signIn(world.rep)
  await page.goto(paths.profile())
  const cover = page.getByRole("dialog", { name: "Hidden" })
  const choice = page.getByLabel("The key H hides and shows the page")
  await choice.uncheck()
  await page.reload()
  await expect(choice).not.toBeChecked()
  await page.keyboard.press("h")
  await expect(cover).toBeHidden()
  await page.getByRole("button", { name: "Hide this screen" }).first().click()
  await expect(cover).toBeVisible()
  await page.getByRole("button", { name: /Show the page/ }).click()
  await choice.check()
  await page.keyboard.press("h")
  await expect(cover).toBeVisible()
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test("a word under the thumb does the same, over a dialog too", async ({ world, db, signIn, page }) => {
    const plan = await aPlan(db, world)
    await signIn(world.rep)
    await page.goto(paths.brief(plan.id))
    await page.getByRole("navigation", { name: "Main, below" }).getByRole("button", { name: "Hide this screen" }).tap()
    expect(await whatIsLeft(page)).toEqual([])
    const show = page.getByRole("button", { name: /Show the page/ })
    expect((await show.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await show.tap()
    await expect(page.getByText("Go for")).toBeVisible()

    await page.goto(paths.plan(plan.id))
    await page.getByRole("button", { name: "It will not happen" }).tap()
    await page.keyboard.press("h")
    expect(await whatIsLeft(page)).toEqual([])
  })
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("there is no button that does nothing", async ({ world, signIn, page }) => {
    await signIn(world.rep)
    await page.goto(paths.today())
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible()
    await expect(page.getByRole("button", { name: /Hide this screen/ })).toHaveCount(0)
  })
})
