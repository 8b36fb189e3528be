import type { Page } from "@playwright/test"
import { aFeedback } from "@/db/testing/a-feedback"
import { aPlan } from "@/db/testing/a-plan"
import { aReview } from "@/db/testing/a-review"
import { beginMeeting } from "@/db/testing/begin-meeting"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"
import { theEditor } from "./the-editor"

const HOUR = 60 * 60_000

/** How many are unread, as the navigation says; 0 where it says nothing. */
async function expectUnread(page: Page, many: number) {
  const link = page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: /^Notifications/ })
  await expect(link).toHaveText(many === 0 ? "Notifications" : `Notifications${many} unread`)
}

const thread = (page: Page, kind: string) => page.getByRole("article", { name: new RegExp(`^${kind}`) })

test("a rep asks, reads what is said where it belongs, answers, practises it, and does it in the next plan", async ({
  world,
  db,
  signIn,
  page,
}) => {
  test.setTimeout(120_000)
  const plan = await aPlan(db, world)
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await expectUnread(page, 0)

  await page.getByText("Ask for a review").first().click()
  await page.getByLabel("What to look at").selectOption({ label: "Fallback" })
  await page.getByLabel(/^What you want to know/).fill("Is it too small?")
  await page.getByRole("button", { name: "Ask for a review" }).click()
  await expect(page.getByText("You ask for a review: fallback.")).toBeVisible()
  await page.getByRole("button", { name: "Take it back" }).click()
  await expect(page.getByText("You ask for a review: fallback.")).toHaveCount(0)
  await page.getByText("Ask for a review").first().click()
  await page.getByRole("button", { name: "Ask for a review" }).click()
  await expect(page.getByText("You ask for a review: the whole plan.")).toBeVisible()

  await aFeedback(db, world, plan.id)
  await aFeedback(db, world, plan.id, {
    kind: "question",
    part: "primary",
    quote: "two places",
    words: "Why not three?",
  })
  await aReview(db, world, plan.id)
  await editor.open(plan.id)
  await expectUnread(page, 3)
  await expect(page.getByText(`Reviewed by ${world.manager.name}`)).toBeVisible()
  await expect(page.getByText("You ask for a review")).toHaveCount(0)

  // It stands in the section it is about, and pressing there keeps what is being written.
  const fallback = page.getByRole("region", { name: "Fallback" })
  const suggestion = fallback.getByRole("article", { name: /^Suggestion, fallback/ })
  await editor.soThat.fill("so that her team leaders see it run")
  await suggestion.getByRole("button", { name: "I have read it" }).click()
  await expect(suggestion.getByText(/Read\./)).toBeVisible()
  await expectUnread(page, 2)
  await expect(editor.soThat).toHaveValue("so that her team leaders see it run")

  const question = page.getByRole("region", { name: "Primary objective" }).getByRole("article", { name: /^Question/ })
  await expect(question.getByText("two places")).toBeVisible()
  await question.getByText("Answer", { exact: true }).first().click()
  await question.getByRole("button", { name: "Answer" }).click()
  await expect(question.getByText("Write what you want to say.")).toBeVisible()
  await question.getByLabel("Your answer").fill("She has two team leaders.")
  await question.getByRole("button", { name: "Answer" }).click()
  await expect(question.getByText("She has two team leaders.")).toBeVisible()
  await expectUnread(page, 1)

  await suggestion.getByText("Answer", { exact: true }).first().click()
  await suggestion.getByLabel("Your answer").fill("She never names a day at first.")
  await suggestion.getByRole("button", { name: "I see it differently" }).click()
  await expect(suggestion.getByText(`${world.rep.name} sees it differently`, { exact: false })).toBeVisible()
  await suggestion.getByRole("button", { name: "Practise this" }).click()
  await expect(suggestion.getByText("You practise this. It comes back in your next plans.")).toBeVisible()
  await suggestion.getByRole("button", { name: "Done", exact: true }).click()
  await expect(suggestion.getByText(/Done\./)).toBeVisible()

  const next = await aPlan(db, world, { startsAt: new Date(Date.now() + 240 * HOUR) })
  await editor.open(next.id)
  const practised = page
    .getByRole("region", { name: "Fallback" })
    .getByRole("complementary", { name: "What you practise" })
  await expect(practised.getByText("Name the day by which she books the walk-round.")).toBeVisible()
  await practised.getByRole("button", { name: "Done in this plan" }).click()
  await expect(practised).toHaveCount(0)

  await page.goto(paths.feedback())
  await expect(page.getByText("What you practised before (1)")).toBeVisible()
  await expect(page.getByText("Nothing open")).toBeVisible()

  await page.goto(paths.notifications())
  const reviewed = page.getByRole("link", { name: new RegExp(`${world.manager.name} has reviewed your plan`) })
  await expect(reviewed).toHaveAttribute("href", paths.plan(plan.id))
  await page.getByRole("button", { name: /^Mark read/ }).click()
  await expectUnread(page, 0)
  await expect(page.getByText("Nothing unread.")).toBeVisible()
})

test("its manager hears of each, is told of no kind they leave out, and another rep hears of nothing", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world)
  await aFeedback(db, world, plan.id)
  await signIn(world.rep)
  await page.goto(paths.feedback())
  await thread(page, "Suggestion").getByRole("button", { name: "I have read it" }).click()
  await thread(page, "Suggestion").getByText("Answer", { exact: true }).first().click()
  await thread(page, "Suggestion").getByLabel("Your answer").fill("On Friday, then.")
  await thread(page, "Suggestion").getByRole("button", { name: "Answer" }).click()
  await expect(page.getByText("On Friday, then.")).toBeVisible()

  await context.clearCookies()
  await signIn(world.manager)
  await page.goto(paths.notifications())
  await expectUnread(page, 2)
  await page.getByLabel("My feedback was read").uncheck()
  await page.getByRole("button", { name: "Save the choice" }).click()
  await expect(page.getByText("Your choice is saved.")).toBeVisible()
  await page.getByRole("button", { name: "Mark all read" }).click()
  await expectUnread(page, 0)
  await page.reload()
  await expect(page.getByLabel("My feedback was read")).not.toBeChecked()
  await page.getByRole("link", { name: /answered the feedback/ }).click()
  await expect(page.getByText("On Friday, then.")).toBeVisible()

  await context.clearCookies()
  await signIn(world.peer)
  await page.goto(paths.notifications())
  await expectUnread(page, 0)
  await expect(page.getByText("You have been told nothing yet.")).toBeVisible()
  await page.goto(paths.feedback())
  await expect(page.getByText("You were given no feedback yet.")).toBeVisible()
})

test("what must be fixed in the last two hours tops the brief, and the debrief asks what became of it", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { startsAt: new Date(Date.now() + HOUR), readyAt: new Date() })
  const words = "Do not speak of the price."
  await aFeedback(db, world, plan.id, {
    kind: "must-fix",
    part: "opening-line",
    words,
    reason: "Their tender is open.",
  })
  await signIn(world.rep)
  await page.goto(paths.brief(plan.id))
  await expect(page.getByRole("heading", { name: `Before you go in, ${world.manager.name}` })).toBeVisible()
  await expect(page.getByText(words)).toBeVisible()
  await expectAccessible(page)

  await beginMeeting(db, world, plan.id)
  await page.goto(paths.debrief(plan.id))
  await page.getByRole("button", { name: /^Changed:/ }).click()
  await expect(page.getByText("You said you changed it.")).toBeVisible()
  await page.getByRole("button", { name: /^Not changed:/ }).click()
  await expect(page.getByText("You said you did not change it.")).toBeVisible()
  await expectAccessible(page)
  await page.goto(paths.planAsWritten(plan.id))
  await page.getByRole("button", { name: "I have read it" }).click()
  await expect(thread(page, "Must be fixed").getByText(/Read\./)).toBeVisible()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("feedback is read and answered on its own page", async ({ world, db, signIn, page }) => {
    const plan = await aPlan(db, world)
    const id = await aFeedback(db, world, plan.id)
    await signIn(world.rep)
    await page.goto(paths.plan(plan.id))
    await expect(page.getByRole("button", { name: "I have read it" })).toHaveCount(0)
    await page.getByRole("link", { name: "Answer it on the feedback page" }).click()
    await expect(page).toHaveURL(new RegExp(`${paths.feedback(id)}$`))
    await page.getByRole("button", { name: "I have read it" }).click()
    await thread(page, "Suggestion").getByText("Answer", { exact: true }).first().click()
    await page.getByLabel("Your answer").fill("On Friday, then.")
    await page.getByRole("button", { name: "Answer", exact: true }).click()
    await expect(page.getByText("On Friday, then.")).toBeVisible()
  })
})

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, width] of [
    ["desk", 1280],
    ["phone", 390],
  ] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test("pages with feedback on them can be used by everyone, and none is wider than the screen", async ({
        world,
        db,
        signIn,
        page,
      }) => {
        const plan = await aPlan(db, world)
        await aFeedback(db, world, plan.id)
        await aFeedback(db, world, plan.id, {
          kind: "praise",
          part: "whole",
          words: "It is theirs from the first line.",
        })
        await aFeedback(db, world, plan.id, {
          kind: "question",
          part: "primary",
          quote: "gone",
          words: "Why not three?",
        })
        await aReview(db, world, plan.id)
        await signIn(world.rep)
        for (const path of [
          paths.plan(plan.id),
          paths.feedback(),
          paths.notifications(),
          paths.planAsWritten(plan.id),
        ]) {
          await page.goto(path)
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
          await test.step(path, () => expectAccessible(page))
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([path, over]).toEqual([path, 0])
        }
      })
    })
  }
}
