import { hash } from "@node-rs/argon2"
import { aTeam } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

const PASSWORD = "harbour lights at nine"

test("a rep starts a plan, prepares it to ready, and reads the brief", async ({ page, db }) => {
  const passwordHash = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const { rep, account } = await aTeam(db, { passwordHash })
  const editor = theEditor(page)

  await page.goto(paths.home())
  await page.getByLabel("E-mail address").fill(rep.email)
  await page.getByLabel("Password").fill(PASSWORD)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page.getByText("No meeting is coming up.")).toBeVisible()

  await page.getByRole("link", { name: "Plan a meeting" }).click()
  await page.getByLabel("Search accounts").fill("Kestrel")
  await page.getByRole("button", { name: "Search" }).click()
  await page.getByRole("link", { name: account.name }).click()
  await page.getByLabel("Hanna Berg").check()
  await page.getByRole("button", { name: "Start the plan" }).click()
  await expect(page.getByRole("heading", { name: "Primary objective" })).toBeVisible()

  await page.getByText("Write what you know").click()
  await page
    .getByRole("textbox", { name: "What was agreed last time" })
    .fill("She sends us the dates of the spring intake")
  await page.getByLabel("Hanna's need, in their own words").fill("My team leaders have never seen it run")

  // Coaching beside the words, one question at a time.
  await editor.primary.fill("Present our new training rooms and keep in touch")
  await expect(page.getByLabel("How the objective reads").getByText("missing").first()).toBeVisible()
  await editor.primary.fill("Hanna books two places at our open day on the 14th before I leave")
  await expect(page.getByText(/^Read as /)).toBeVisible()
  await expect(page.getByLabel("How the objective reads").getByText("missing")).toHaveCount(0)

  await editor.fallback.fill("Hanna books a private walk-round for two team leaders by the end of next month")
  await editor.onlyIf.fill("she cannot make the open day")

  // Nobody has graded her yet: what each grade would mean, and one tap.
  await expect(page.getByText("Which is nearest?")).toBeVisible()
  await page.getByRole("button", { name: "Established" }).click()
  await expect(page.getByText("Which is nearest?")).toHaveCount(0)

  await expect(page.getByText("Advised").first()).toBeVisible()
  await editor.tell("The topic, and that there is something to decide").check()
  await page.getByText("Your opening line (optional)").click()
  await page.getByRole("button", { name: "Begin with this" }).click()
  await expect(editor.openingLine).not.toHaveValue("")
  await expect(editor.saved).toBeVisible()

  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
  await page.getByRole("link", { name: "Read the brief" }).click()
  await expect(page.getByRole("heading", { name: "Go for" })).toBeVisible()
  await expect(page.getByText("Hanna books two places at our open day on the 14th before I leave")).toBeVisible()
  const fallback = page.getByText("Hanna books a private walk-round")
  await expect(fallback).toBeHidden()
  await page.getByText("Only if they truly cannot").click()
  await expect(fallback).toBeVisible()

  await page.goto(paths.today())
  await expect(page.getByRole("link", { name: new RegExp(account.name) })).toContainText("Ready")
})
