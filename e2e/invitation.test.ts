import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"

test("an admin adds a rep by a link that works once; the rep chooses a password and begins", async ({
  world,
  signIn,
  page,
  browser,
  baseURL,
}) => {
  await signIn(world.admin)
  await page.goto(paths.people())
  await page.getByRole("link", { name: "Add a person" }).click()
  await page.getByLabel("Name").fill("Noor Haddad")
  await page.getByLabel("E-mail address").fill(`noor.${world.organisation.id}@example.com`)
  await page.getByRole("checkbox", { name: /^Rep/ }).check()
  await page.getByRole("button", { name: "Add this person" }).click()
  const link = await page.getByLabel("Their link").inputValue()

  const theirs = await browser.newContext({ baseURL: baseURL ?? "", viewport: { width: 390, height: 844 } })
  const phone = await theirs.newPage()
  await phone.goto(link)
  await expect(phone.getByRole("heading", { name: "Welcome, Noor Haddad" })).toBeVisible()
  await expectAccessible(phone)
  await phone.getByLabel("Choose a password").fill("password")
  await phone.getByRole("button", { name: "Keep it and sign in" }).click()
  await expect(phone.getByRole("region", { name: "That did not work." })).toBeVisible()
  await phone.getByLabel("Choose a password").fill("lighthouse on a quiet evening")
  await phone.getByRole("button", { name: "Keep it and sign in" }).click()
  await expect(phone.getByText("No meeting is coming up.")).toBeVisible()

  await phone.goto(link)
  await expect(phone.getByLabel("Choose a password")).toHaveCount(0)
  await expectAccessible(phone)
  await theirs.close()
  await page.goto(paths.people())
  await expect(page.getByRole("row", { name: /Noor Haddad/ })).toContainText("Active")
})

test("a rep finds no people page and cannot add anyone", async ({ world, signIn, page }) => {
  await signIn(world.rep)
  expect((await page.goto(paths.people()))?.status()).toBe(404)
  expect((await page.goto(paths.newPerson()))?.status()).toBe(404)
})
