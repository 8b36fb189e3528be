import { hash } from "@node-rs/argon2"
import type { Page } from "@playwright/test"
import { aTeam } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

const PASSWORD = "harbour lights at nine"
const passwordHash = hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

async function enter(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign in" }).click()
}

test("a rep signs in, is where they were going, and signs out", async ({ page, db }) => {
  const { rep } = await aTeam(db, { passwordHash: await passwordHash })
  await page.goto(paths.accounts())
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccounts$/)
  await enter(page, rep.email, PASSWORD)
  await expect(page.getByRole("heading", { name: "Accounts", level: 1 })).toBeVisible()
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible()
  await page.goto(paths.today())
  await expect(page).toHaveURL(/\/sign-in/)
})

test("a wrong password and an unknown e-mail get the same answer, and keep what was typed", async ({ page, db }) => {
  const { rep } = await aTeam(db, { passwordHash: await passwordHash })
  const answers: (string | null)[] = []
  for (const [email, password] of [
    [rep.email, "not the password"],
    ["nobody@example.com", "not the password"],
  ] as const) {
    await page.goto(paths.signIn())
    await enter(page, email, password)
    const alert = page.getByRole("region", { name: "That did not work." })
    await expect(alert).toBeVisible()
    answers.push(await alert.textContent())
    await expect(page.getByLabel("E-mail address")).toHaveValue(email)
  }
  expect(answers[0]).toBe(answers[1])
})

test("guessing is throttled, and the owner still gets in from a device they know", async ({
  page,
  db,
  browser,
  baseURL,
}) => {
  const { rep } = await aTeam(db, { passwordHash: await passwordHash })
  await page.goto(paths.signIn())
  await enter(page, rep.email, PASSWORD)
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible()

  const stranger = await browser.newContext({ baseURL: baseURL ?? "", extraHTTPHeaders: {} })
  const guesser = await stranger.newPage()
  await guesser.goto(paths.signIn())
  let throttled = false
  for (let guess = 0; guess < 30 && !throttled; guess += 1) {
    await enter(guesser, rep.email, `guess number ${guess}`)
    await expect(guesser.getByRole("region", { name: "That did not work." })).toBeVisible()
    throttled = await guesser.getByText(/too many/i).isVisible()
    await guesser.goto(paths.signIn())
  }
  expect(throttled).toBe(true)
  await enter(guesser, rep.email, PASSWORD)
  await expect(guesser).toHaveURL(/\/sign-in/)
  await stranger.close()
})

test("signing out everywhere ends the other device by its next request", async ({ page, db, browser, baseURL }) => {
  const { rep } = await aTeam(db, { passwordHash: await passwordHash })
  const phone = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage()
  await phone.goto(paths.signIn())
  await enter(phone, rep.email, PASSWORD)
  await expect(phone.getByRole("heading", { level: 1, name: "Today" })).toBeVisible()

  await page.goto(paths.signIn(paths.profile()))
  await enter(page, rep.email, PASSWORD)
  await page.getByRole("button", { name: /everywhere/i }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await phone.goto(paths.today())
  await expect(phone).toHaveURL(/\/sign-in/)
  await phone.context().close()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("one signs in, and is told what is wrong", async ({ page, db }) => {
    const { rep } = await aTeam(db, { passwordHash: await passwordHash })
    await page.goto(paths.signIn())
    await enter(page, rep.email, "not the password")
    await expect(page.getByText("That did not work.")).toBeVisible()
    await expect(page.getByLabel("E-mail address")).toHaveValue(rep.email)
    await enter(page, rep.email, PASSWORD)
    await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible()
  })
})
