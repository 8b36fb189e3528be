import type { Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"
import { tabTo } from "./tab-to"
import { theEditor } from "./the-editor"

/* How Callcraft reads an objective: from a finding to its rule, tried by keyboard, and read by whoever has the address. */

const theBox = (page: Page) => page.getByRole("group", { name: "Try it" })
const rule = (page: Page, name: string) => page.getByRole("article", { name, exact: true })

test("a finding leads to its rule, with examples, figures and limits", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, {
    primaryWords: "Hanna feels better about the new training rooms before I leave",
  })
  await signIn(world.rep)
  await theEditor(page).open(plan.id)
  const notes = page.locator(".margin").filter({ hasText: "What you go for" })
  await notes.getByRole("link", { name: /^How this is read: / }).click()
  await page.waitForURL(`**${paths.howItReads()}#*`)
  const asked = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`article#${asked}`)).toBeInViewport()
  await expect(rule(page, "Measurable")).toContainText(
    /Of 100 objectives it calls not measurable, it is right about \d+\./,
  )
  await expect(rule(page, "Measurable")).toContainText("What it gets wrong.")
})

test("an objective and a fallback are tried by keyboard, and nothing is sent", async ({ world, signIn, page }) => {
  await signIn(world.rep)
  await page.goto(paths.howItReads())
  const box = theBox(page)
  const rules = page.waitForResponse((response) => response.url().includes("/_next/static/"))
  await tabTo(page, "Try it")
  await page.keyboard.press("Enter")
  await tabTo(page, "What you go for")
  await rules
  await page.keyboard.type("Keep in touch with Hanna")
  await expect(box.getByText("Read as: it goes on as before; something else.")).toBeVisible()

  const sent: string[] = []
  page.on("request", (request) => sent.push(request.url()))
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type("Hanna books two places on the open day of 18 June before I leave")
  await expect(box.getByText("Read as: they do something; an event.")).toBeVisible()
  await expect(box.getByLabel("How the objective reads").getByText("met")).toHaveCount(5)

  await tabTo(page, "What would still move this on")
  await page.keyboard.type("Forget it and try again next year")
  await expect(box.getByText("Gives it up: stops a plan")).toBeVisible()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type("Hanna names another morning in July on which two of her trainers see it")
  await tabTo(page, "Only if …")
  await page.keyboard.type("she cannot come that day")
  await expect(box.getByText("A good fallback: theirs to do", { exact: false })).toBeVisible()

  await tabTo(page, "How well do you know them")
  await page.keyboard.type("Trusted")
  const advice = box.locator(".margin").filter({ hasText: "How well do you know them" }).locator(".note-label").first()
  await expect(advice).toContainText("The ask itself")
  await tabTo(page, "Neutral")
  await page.keyboard.press("ArrowRight")
  await expect(page.getByRole("radio", { name: "Guarded" })).toBeChecked()
  await expect(box.getByText("They are guarded", { exact: false })).toBeVisible()
  expect(sent).toEqual([])

  await page.reload()
  await expect(page.getByLabel("What you go for", { exact: true })).toHaveValue("")
})

test("an admin lets anybody with an address read it, and ends that", async ({
  world,
  signIn,
  page,
  browser,
  baseURL,
}) => {
  await signIn(world.admin)
  await page.goto(paths.people())
  const section = page.locator("#rules-page")
  await expect(section.getByText("Only people of yours who are signed in can read it now.")).toBeVisible()
  await section.getByRole("button", { name: "Let anybody with an address read it" }).click()
  await expect(section.getByText("Here is the address. It is not shown again.")).toBeVisible()
  const address = ((await section.getByText("/how-it-reads/").textContent()) ?? "").trim()
  expect(new URL(address).origin).toBe(new URL(baseURL ?? "").origin)

  const stranger = await browser.newContext({ baseURL })
  const reading = await stranger.newPage()
  const answer = await reading.goto(address)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()["x-robots-tag"]).toBe("noindex, nofollow")
  await expect(reading.getByRole("heading", { level: 1 })).toHaveText("How Callcraft reads an objective")
  const html = await reading.content()
  for (const theirs of [world.organisation.name, world.admin.name, world.rep.name, world.account.name])
    expect(html).not.toContain(theirs)
  await reading.getByLabel("What you go for", { exact: true }).fill("Keep in touch with Hanna")
  await expect(theBox(reading).getByText("Read as: it goes on as before; something else.")).toBeVisible()
  expect((await stranger.cookies()).map(({ name }) => name)).toEqual([])

  await page.reload()
  await expect(section.getByText("Anybody with the address can read it.", { exact: false })).toBeVisible()
  await section.getByRole("button", { name: "Switch it off" }).click()
  await expect(section.getByText("Only people of yours who are signed in can read it now.")).toBeVisible()
  expect((await reading.reload())?.status()).toBe(404)
  await section.getByRole("button", { name: "Let anybody with an address read it" }).click()
  const another = section.getByText("/how-it-reads/")
  await expect(another).toBeVisible()
  expect(((await another.textContent()) ?? "").trim()).not.toBe(address)
  expect((await reading.reload())?.status()).toBe(404)
  await stranger.close()
})

test("neither a rep nor a manager is offered that, and their forms are refused", async ({ world, signIn, page }) => {
  for (const person of [world.rep, world.manager]) {
    await signIn(person)
    expect((await page.goto(paths.howItReads()))?.status()).toBe(200)
    await expect(page.getByRole("button", { name: /anybody/ })).toHaveCount(0)
    expect((await page.goto(paths.people()))?.status()).toBe(404)
  }
})

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${viewport.width}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      test("with everything unfolded and an answer in the box it can be used by everyone", async ({
        world,
        signIn,
        page,
      }) => {
        await signIn(world.manager)
        await page.goto(`${paths.howItReads()}#measurable`)
        await page.getByLabel("What you go for", { exact: true }).fill("Present our new modules to Hanna")
        await page.getByLabel("What would still move this on").fill("Send Hanna our brochure and stay in touch")
        await expect(theBox(page).getByText("Nothing they do")).toBeVisible()
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "")
        })
        await expectAccessible(page)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBe(0)
      })
    })
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("it reads, and the box says what it needs", async ({ world, signIn, page }) => {
    await signIn(world.rep)
    await page.goto(paths.howItReads())
    await expect(page.getByText("The box needs JavaScript.", { exact: false })).toBeVisible()
    await expect(theBox(page)).toBeHidden()
    await expect(rule(page, "Specific")).toContainText("Somebody is named, but does nothing concrete here.")
    await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Gives it up" }).click()
    await expect(rule(page, "Gives it up")).toBeInViewport()
  })

  test("an admin switches it on and off", async ({ world, signIn, page }) => {
    await signIn(world.admin)
    await page.goto(paths.people())
    const section = page.locator("#rules-page")
    await section.getByRole("button", { name: "Let anybody with an address read it" }).click()
    await expect(section.getByText("/how-it-reads/")).toBeVisible()
    await section.getByRole("button", { name: "Switch it off" }).click()
    await expect(section.getByText("Only people of yours who are signed in can read it now.")).toBeVisible()
  })
})
