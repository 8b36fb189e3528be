import type { Browser, Page } from "@playwright/test"
import ICAL from "ical.js"
import { fillEveryTable } from "@/db/testing/a-full-organisation"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { plantCanaries } from "@/db/testing/plant-canaries"
import { setLinkEnd } from "@/db/testing/set-link-end"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"

/* The customer's agenda: written, published, shared, changed, taken back; and what somebody with the link sees. */

/** No customer may read any of these, wherever they look. */
const NOT_FOR_CUSTOMERS = /callcraft|objective|coaching|fallback|disclos|\bpeg\b|\bplans?\b|only if/i

const write = async (page: Page, purpose: string, topics: string[]) => {
  await page.getByLabel(/What it is about, and why/).fill(purpose)
  for (const [at, topic] of topics.entries()) await page.getByLabel(`Topic ${at + 1}`, { exact: true }).fill(topic)
  await page.getByRole("button", { name: "Save and look" }).click()
}
const preview = (page: Page) => page.locator(".agenda-preview")
const publish = (page: Page, again = "") => page.getByRole("button", { name: `Publish${again}`, exact: true }).click()

/** A link as the rep copies it. */
async function aLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Make a link" }).click()
  const shown = page.getByText(/\/meeting\/[\w-]{43}$/)
  await expect(shown).toBeVisible()
  return new URL((await shown.textContent()) ?? "").pathname
}

/** Somebody else's browser, which was never here and keeps nothing. */
async function asCustomer<Result>(browser: Browser, path: string, look: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({ baseURL: process.env.CALLCRAFT_URL })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("console", (message) => complaints.push(message.text()))
  const response = await page.goto(path)
  const result = await look(page)
  expect(await context.cookies()).toEqual([])
  expect(complaints.filter((said) => !/status of 4\d\d/.test(said))).toEqual([])
  await context.close()
  return { status: response?.status(), headers: response?.headers() ?? {}, result }
}
const bodyText = async (page: Page) => (await page.locator("main").textContent()) ?? ""

test("write, publish, share, change, publish again, revoke", async ({ world, db, signIn, page, browser }) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await page.getByRole("link", { name: "Agenda for the customer" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Agenda for Hanna" })).toBeVisible()
  // Nothing of the plan is filled in.
  await expect(page.getByLabel(/What it is about, and why/)).toHaveValue("")

  await write(page, "Two dates for your spring intake", ["Who takes part", "Where it takes place"])
  await expect(preview(page)).toContainText("Two dates for your spring intake")
  await publish(page)
  await expect(page.getByText("Edition 1, published")).toBeVisible()
  const link = await aLink(page)

  const first = await asCustomer(browser, link, async (theirs) => {
    await expectAccessible(theirs)
    expect(await theirs.title()).toMatch(new RegExp(`^${world.organisation.name}: \\w+day `))
    return bodyText(theirs)
  })
  expect(first.status).toBe(200)
  expect(first.headers).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  })
  expect(first.headers["content-security-policy"]).toContain("default-src 'none'")
  expect(first.result).toContain("Two dates for your spring intake")

  // Changed, and not yet published: the customer still sees the old.
  await page.goto(paths.agenda(plan.id))
  await write(page, "Two dates for your autumn intake", [])
  await expect(page.getByRole("list", { name: "What changes" })).toContainText("Goes: Two dates for your spring intake")
  await expect(page.getByRole("list", { name: "What changes" })).toContainText("New: Two dates for your autumn intake")
  expect((await asCustomer(browser, link, bodyText)).result).toContain("spring intake")

  await publish(page, " again")
  await expect(page.getByText("Edition 2, published")).toBeVisible()
  const second = await asCustomer(browser, link, bodyText)
  expect(second.result).toContain("autumn intake")
  expect(second.result).not.toContain("spring")

  await page.goto(paths.agenda(plan.id))
  await page.getByRole("button", { name: /^Revoke the link/ }).click()
  await expect(page.getByText("Revoked", { exact: true })).toBeVisible()
  const after = await asCustomer(browser, link, bodyText)
  expect([after.status, after.result]).toEqual([404, expect.stringContaining("There is nothing here")])
})

test("a link ends with its day, and with the meeting", async ({ world, db, signIn, page, browser }) => {
  const [expiring, cancelled] = [await aPlan(db, world), await aPlan(db, world)]
  const ends = await aPublishedAgenda(db, world, expiring.id)
  const dies = await aPublishedAgenda(db, world, cancelled.id)
  const look = async (token: string) => (await asCustomer(browser, paths.meeting(token), bodyText)).status
  expect([await look(ends.token), await look(dies.token)]).toEqual([200, 200])

  await setLinkEnd(db, world, ends.linkId, new Date(Date.now() - 1000))
  await signIn(world.rep)
  await page.goto(paths.plan(cancelled.id))
  await page.getByRole("button", { name: "It will not happen" }).click()
  await page.getByLabel("It was moved").check()
  await page.getByRole("button", { name: "Close the plan" }).click()
  await expect(page).toHaveURL(/as-written/)
  expect([await look(ends.token), await look(dies.token)]).toEqual([404, 404])
})

test("words of the fallback are quoted and not published; moved topics stay moved", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await signIn(world.rep)
  await page.goto(paths.agenda(plan.id))
  await write(page, "Your spring", ["A private walk-round for two of your leads", "Dates"])
  const refusal = page.getByText("This can't be published yet.", { exact: false }).locator("..")
  await expect(refusal).toContainText("private walk-round for two of")
  await expect(refusal).toContainText("Your fallback")
  await expect(page.getByRole("button", { name: "Publish", exact: true })).toHaveCount(0)

  await page.getByLabel("Topic 1", { exact: true }).fill("Who comes")
  await page.getByLabel("Topic 1", { exact: true }).press("Alt+ArrowDown")
  await expect(page.getByLabel("Topic 2", { exact: true })).toBeFocused()
  await page.getByRole("button", { name: "Save and look" }).click()
  await expect(preview(page).getByRole("listitem")).toHaveText(["Dates", "Who comes"])
  await publish(page)
  await expect(page.getByText("Edition 1, published")).toBeVisible()
})

test("the meeting moved: the page says what the customer still sees", async ({ world, db, signIn, page }) => {
  const startsAt = new Date("2031-03-04T10:00:00Z")
  const plan = await aPlan(db, world, { startsAt })
  await aPublishedAgenda(db, world, plan.id)
  await signIn(world.rep)
  await page.goto(paths.plan(plan.id))
  await page.getByText("Change who, when or where").click()
  await page.locator('[name="entries.time"]').fill("11:30")
  await page.getByRole("button", { name: /^Save/ }).first().click()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.goto(paths.agenda(plan.id))
  await expect(page.getByText("Hanna still sees Tuesday 4 March 2031, 10:00 to 11:00, London time.")).toBeVisible()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("an agenda is written, its topics moved, published, shared and revoked", async ({
    world,
    db,
    signIn,
    page,
    browser,
  }) => {
    const plan = await aPlan(db, world)
    await signIn(world.rep)
    await page.goto(paths.agenda(plan.id))
    await write(page, "Your spring intake", ["Second", "First"])
    await page.getByRole("button", { name: "Move up topic 2" }).click()
    await expect(preview(page).getByRole("listitem")).toHaveText(["First", "Second"])
    await publish(page)
    await expect(page.getByText("Edition 1, published")).toBeVisible()
    const link = await aLink(page)
    expect((await asCustomer(browser, link, bodyText)).status).toBe(200)
    await page.goto(paths.agenda(plan.id))
    await page.getByRole("button", { name: /^Revoke the link/ }).click()
    expect((await asCustomer(browser, link, bodyText)).status).toBe(404)
  })

  test("two tabs: the later one keeps its words", async ({ world, db, signIn, page, context }) => {
    const plan = await aPlan(db, world)
    await signIn(world.rep)
    const other = await context.newPage()
    await page.goto(paths.agenda(plan.id))
    await other.goto(paths.agenda(plan.id))
    await write(other, "From the other tab", ["Theirs"])
    await write(page, "From this tab", ["Mine"])
    await expect(page.getByText("This was not saved. Your words are still here.")).toBeVisible()
    await expect(page.getByLabel(/What it is about, and why/)).toHaveValue("From this tab")
    await expect(page.getByLabel("Topic 1", { exact: true })).toHaveValue("Mine")
    await expect(page.getByText("From the other tab", { exact: false }).first()).toBeVisible()
    await page.getByRole("button", { name: "Save mine" }).click()
    await expect(preview(page)).toContainText("From this tab")
  })
})

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1280, 390])
    test(`the customer's page and its 404 can be used by everyone: ${width} wide, ${colorScheme}`, async ({
      world,
      db,
      browser,
    }) => {
      const plan = await aPlan(db, world, { place: "Legmeerdijk 313, the entrance behind the auction hall, Aalsmeer" })
      const { token } = await aPublishedAgenda(db, world, plan.id, {
        topics: ["x".repeat(140), "Where it takes place"],
      })
      const context = await browser.newContext({
        baseURL: process.env.CALLCRAFT_URL,
        colorScheme,
        viewport: { width, height: 844 },
      })
      const page = await context.newPage()
      for (const path of [paths.meeting(token), paths.meeting("x".repeat(43))]) {
        await page.goto(path)
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
        await expectAccessible(page)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      }
      await context.close()
    })

test("nothing a customer can fetch says whose product it is, or any private word", async ({ world, db, request }) => {
  const plan = await aPlan(db, world)
  const { token } = await aPublishedAgenda(db, world, plan.id)
  await fillEveryTable(db, world)
  const { canary } = await plantCanaries(db, world.organisation.id)
  const answers = await Promise.all(
    [
      paths.meeting(token),
      `${paths.meeting(token)}/`,
      paths.meetingCalendar(token),
      paths.meeting("x".repeat(43)),
      paths.meeting("%00"),
      "/meeting",
      "/meeting/a/b/c",
      `${paths.meeting(token)}?rsc=1`,
    ].flatMap((path) =>
      [{}, { rsc: "1" }, { "user-agent": "Twitterbot/1.0" }].map(async (headers) => {
        const answer = await request.get(path, { headers: headers as Record<string, string> })
        const sent = Object.entries(answer.headers()).filter(([name]) => name !== "vary")
        return { path, status: answer.status(), said: `${JSON.stringify(sent)}\n${await answer.text()}` }
      }),
    ),
  )
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  expect(
    answers
      .filter(({ said }) => NOT_FOR_CUSTOMERS.test(said))
      .map(({ path, said }) => [path, said.match(NOT_FOR_CUSTOMERS)?.[0]]),
  ).toEqual([])
  expect(answers.filter(({ said }) => said.includes(canary)).map(({ path }) => path)).toEqual([])
  expect(answers.filter(({ said }) => /<script|set-cookie/.test(said)).map(({ path }) => path)).toEqual([])
  expect(answers.some(({ said }) => said.includes(world.account.name))).toBe(true)
  for (const method of ["post", "put", "delete"] as const) {
    const answer = await request[method](paths.meeting(token))
    expect([answer.status(), await answer.text()]).toEqual([405, ""])
  }
})

test("the calendar entry comes down as a file that another program reads", async ({ world, db, page }) => {
  const startsAt = new Date("2031-03-04T10:00:00Z")
  const plan = await aPlan(db, world, { startsAt })
  const { token } = await aPublishedAgenda(db, world, plan.id)
  await page.goto(paths.meeting(token))
  const coming = page.waitForEvent("download")
  await page.getByRole("link", { name: "Add it to your calendar" }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^harbour-training-\w+-2031-03-04\.ics$/)
  const stream = await file.createReadStream()
  let ics = ""
  for await (const part of stream) ics += part
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent") as ICAL.Component)
  expect(event.startDate.toJSDate()).toEqual(startsAt)
  expect(event.description).toContain("Two dates for the spring")
})
