import { aPlan } from "@/db/testing/a-plan"
import { asksForReview } from "@/db/testing/ask-for-review"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"
import { theEditor } from "./the-editor"

/* A manager's Today: coming meetings in order of risk, each with why, by keyboard and narrowed to one rep. */

const HOUR = 60 * 60_000

test("the riskiest meeting stands first, with its reasons and what the rep asks", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const soon = new Date(Date.now() + 5 * HOUR)
  const sound = await aPlan(db, world, {
    startsAt: soon,
    primaryWords: "Hanna names two dates for the spring before I leave",
  })
  await aPlan(db, world, {
    fallbacks: [],
    primaryWords: "Hanna signs for forty places at this meeting",
    askSize: "large",
  })
  await asksForReview(db, world, sound.id, { part: "fallback", words: "Would she see through it?" })
  await signIn(world.manager)
  await page.goto(paths.coaching())
  const rows = page.getByRole("list", { name: "Coming meetings, the riskiest first" }).getByRole("listitem")
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText("forty places")
  await expect(rows.first()).toContainText("No fallback · A large ask that nobody has reviewed")
  await expect(rows.last()).toContainText("in 5 hours")
  await expect(rows.last()).toContainText("“Would she see through it?”")
  await expectAccessible(page)

  await rows.first().getByRole("link").focus()
  await page.keyboard.press("ArrowDown")
  await expect(rows.last().getByRole("link")).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(paths.planAsWritten(sound.id))
})

test("a manager gives a first word and feedback; what is wrong comes back with every word, and a must-fix sends the plan back", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world)
  await asksForReview(db, world, plan.id, { words: "Is the fallback too late?" })
  await signIn(world.rep)
  const editor = theEditor(page)
  await editor.open(plan.id)
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()

  await signIn(world.manager)
  await page.goto(paths.planAsWritten(plan.id))
  const word = page.getByRole("region", { name: "Your word on it" })
  await word.getByRole("button", { name: "One thing" }).click()
  await expect(word).toContainText(`${world.manager.name} reviewed it on`)
  await word.getByRole("radio", { name: "Must be fixed" }).check()
  await word.getByLabel("What it is about").selectOption({ label: "Fallback" })
  await word.getByLabel("What you saw, and what to try").fill("It hangs on the same day: name another.")
  await word.getByRole("button", { name: "Give feedback" }).click()
  await expect(word).toContainText("Say why it must be fixed before the meeting.")
  await expect(word.getByLabel("What you saw, and what to try")).toHaveValue("It hangs on the same day: name another.")
  await expect(word.getByRole("radio", { name: "Must be fixed" })).toBeChecked()
  await expectAccessible(page)
  await word.getByLabel("Why it must be fixed").fill("She is away that week.")
  await word.getByRole("button", { name: "Give feedback" }).click()
  const given = page.getByRole("article", { name: `Must be fixed, fallback, by ${world.manager.name}` })
  await expect(given).toContainText("She is away that week.")
  await expect(word.getByLabel("What you saw, and what to try")).toHaveValue("")

  await signIn(world.rep)
  await editor.open(plan.id)
  await expect(editor.makeReady).toBeVisible()
  await expect(page.getByRole("article", { name: /^Must be fixed, fallback/ })).toContainText("name another")
})

test("the queue is narrowed to one rep, by its address", async ({ world, db, signIn, page }) => {
  await aPlan(db, world)
  await signIn(world.manager)
  await page.goto(paths.coaching())
  const rows = page.getByRole("list", { name: "Coming meetings, the riskiest first" }).getByRole("listitem")
  await expect(rows).toHaveCount(1)
  await page.getByLabel("Whose meetings").selectOption({ label: world.peer.name })
  await page.getByRole("button", { name: "Show" }).click()
  await expect(page.getByText("No meeting of theirs is coming up.")).toBeVisible()
  await expect(page).toHaveURL(`${paths.coaching()}?of=${world.peer.id}`)
  await page.goto(`${paths.coaching()}?of=${world.repOfAnotherTeam.id}`)
  await expect(page.getByText("somebody you do not coach")).toBeVisible()
  await expect(rows).toHaveCount(1)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the queue asks by its address", async ({ world, db, signIn, page }) => {
    await aPlan(db, world)
    await signIn(world.manager)
    await page.goto(paths.coaching())
    await page.getByLabel("Whose meetings").selectOption({ label: world.rep.name })
    await page.getByRole("button", { name: "Show" }).click()
    await page.getByRole("link", { name: new RegExp(world.account.name) }).click()
    await page.getByLabel("What you saw, and what to try").fill("You name her day: keep that.")
    await page.getByRole("radio", { name: "Praise" }).check()
    await page.getByRole("button", { name: "Give feedback" }).click()
    await expect(page.getByRole("article", { name: /^Praise, the whole plan/ })).toContainText("keep that")
  })
})
