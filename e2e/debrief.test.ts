import { hash } from "@node-rs/argon2"
import type { Page } from "@playwright/test"
import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import { aTeam } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { counted } from "./counted"
import { expect, test } from "./stage"

const begun = { startsAt: new Date(Date.now() - 60 * 60_000) }
const inGroup = (page: Page, name: string) => page.getByRole("group", { name })

/** The debrief's form as somebody uses it. */
const theDebrief = (page: Page) => ({
  outcome: (words: string) => page.getByRole("radio", { name: words }),
  asked: (answer: "Yes" | "No") => inGroup(page, "Did you ask for the primary?").getByRole("radio", { name: answer }),
  agreed: page.getByLabel("What was agreed"),
  who: (name: string) => inGroup(page, "Who does it").getByRole("radio", { name }),
  when: inGroup(page, "By when").getByRole("radio"),
  store: page.getByRole("button", { name: "Store the debrief" }),
})

test("a debrief takes six inputs, stands beside the words written before, and leads to the next", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const first = await aPlan(db, world, { startsAt: new Date(Date.now() - 3 * 60 * 60_000) })
  const second = await aPlan(db, world, begun)
  await signIn(world.rep)
  const count = await counted(page)
  const form = theDebrief(page)
  await page.goto(paths.debrief(first.id))
  await expect(page.getByText("Hanna books two places at our open day before I leave")).toBeVisible()
  await expect(page.getByText(/^Hanna books a private walk-round/)).toBeVisible()
  await form.outcome("Primary achieved").click()
  await form.asked("Yes").click()
  await form.agreed.click()
  await page.keyboard.type("Books two places at our open day")
  await form.who("Hanna Berg").click()
  await form.when.nth(1).click()
  await form.store.click()
  await expect(page).toHaveURL(paths.debriefTexts(first.id))
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("What we agreed: Books two places at our open day")
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("Who: Hanna Berg")
  await expect(page.getByText(/^Outcome: Primary achieved/m)).toBeVisible()
  await page.getByRole("link", { name: "Next debrief" }).click()
  await expect(page).toHaveURL(paths.debrief(second.id))
  await count.expectAtMost("a debrief", { inputs: 6, typed: 1, taps: 8 })
})

test("a fallback that came out is asked what brought it; another name and day are written beside those offered", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, begun)
  await signIn(world.rep)
  const form = theDebrief(page)
  await page.goto(paths.debrief(plan.id))
  const trigger = page.getByLabel("What brought the fallback out")
  await expect(trigger).toBeHidden()
  await form.outcome("Fallback achieved").check()
  await trigger.fill("She is away on the open day")
  await form.asked("Yes").check()
  await form.agreed.fill("Books a walk-round for two")
  await form.who("Someone else").check()
  await page.getByLabel("Their name").fill("Joanne Pike")
  await inGroup(page, "By when").getByRole("radio", { name: "Another day" }).check()
  await page.getByLabel("Which day").fill("2999-12-11")
  await form.store.click()
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("Who: Joanne Pike")
  await expect(page.getByText(/^Hello Hanna,/)).not.toContainText("away on the open day")
  await page.goto(paths.planAsWritten(plan.id))
  await expect(page.getByText("She is away on the open day")).toBeVisible()
})

test("warm words without an action are challenged while they are written and at the end, and never stopped", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, begun)
  await signIn(world.rep)
  const form = theDebrief(page)
  await page.goto(paths.debrief(plan.id))
  await form.outcome("To be continued, nothing agreed").check()
  await form.asked("No").check()
  await page.getByText("What was said, and how they took it").click()
  await page.getByLabel("What was said").fill("Great meeting, they loved it")
  const challenge = page.getByText("What did Hanna say would happen next, and by when?")
  await expect(challenge).toBeVisible()
  await form.store.click()
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
  await expect(challenge).toBeVisible()
  await page.getByRole("link", { name: "Correct the debrief" }).first().click()
  await expect(page.getByLabel("What was said")).toHaveValue("Great meeting, they loved it")
  await form.agreed.fill("Sends the list of branches")
  await form.who("Hanna Berg").check()
  await form.when.first().check()
  await form.outcome("Something else was agreed").check()
  await form.store.click()
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("Sends the list of branches")
  await expect(challenge).toHaveCount(0)
})

test("what is missing is said beside its field, and an agreed action in the words of the fallback stays with us", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, begun)
  await signIn(world.rep)
  const form = theDebrief(page)
  await page.goto(paths.debrief(plan.id))
  await form.agreed.fill("She books a private walk-round for two of her team")
  await form.store.click()
  await expect(page.getByText("Choose how it came out.").first()).toBeVisible()
  await form.outcome("Something else was agreed").check()
  await expect(page.getByText("Choose how it came out.")).toHaveCount(0)
  await form.store.click()
  await expect(page.getByText("Say whether you asked for it.").first()).toBeVisible()
  await expect(form.agreed).toHaveValue("She books a private walk-round for two of her team")
  await form.asked("Yes").check()
  await form.store.click()
  await expect(page.getByText(/^What was agreed is left out/)).toBeVisible()
  await expect(page.getByText(/^Hello Hanna,/)).not.toContainText("walk-round")
})

test("at most three signs are asked for; those ticked are dated to the meeting and say what they changed", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aDebrief(db, world, {
    outcome: "no-progress",
    said: "She introduced me to the buyer. Between us, the board decides in May; they struggle with nights.",
    agreedAction: "",
  })
  await signIn(world.rep)
  await page.goto(paths.debriefTexts(plan.id))
  const offered = inGroup(page, "What did you see of Hanna?").getByRole("checkbox")
  await expect(offered).toHaveCount(3)
  await offered.nth(0).check()
  await page.getByRole("button", { name: "Note what is ticked" }).click()
  await expect(
    page.getByText("Hanna was not graded before this meeting and is new with what was seen at it."),
  ).toBeVisible()
  await expect(offered).toHaveCount(0)

  await page.goto(paths.contact(world.account.id, world.contact.id))
  const seen = page.getByRole("listitem").filter({ hasText: "Introduced us to a superior or a peer" })
  await expect(seen.getByRole("link", { name: /at a meeting/ })).toBeVisible()
  await expect(page.getByLabel("What you saw")).toBeHidden()
  await page.getByText("Note something else").click()
  await expect(page.getByLabel("What you saw")).toBeVisible()
})

test("told in two tabs, both are shown and one puts theirs in its place", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world, begun)
  await signIn(world.rep)
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(paths.debrief(plan.id))
  for (const [tab, words] of [
    [page, "Sends the list of branches"],
    [other, "Signs the two-year contract"],
  ] as const) {
    const form = theDebrief(tab)
    await form.outcome("Primary achieved").check()
    await form.asked("Yes").check()
    await form.agreed.fill(words)
    await form.store.click()
  }
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
  await expect(other.getByRole("heading", { name: "This meeting was debriefed somewhere else too" })).toBeVisible()
  await expect(other.getByText("Sends the list of branches")).toBeVisible()
  await expect(theDebrief(other).agreed).toHaveValue("Signs the two-year contract")
  await other.getByRole("button", { name: "Put mine in its place" }).click()
  await expect(other.getByText(/^Hello Hanna,/)).toContainText("Signs the two-year contract")
})

test("a session that ends while a debrief is written is renewed in place, and the debrief goes out", async ({
  db,
  signIn,
  page,
  context,
}) => {
  const password = "harbour lights at nine"
  const world = await aTeam(db, {
    passwordHash: await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  })
  const plan = await aPlan(db, world, begun)
  await signIn(world.rep)
  const form = theDebrief(page)
  await page.goto(paths.debrief(plan.id))
  await form.outcome("Primary achieved").check()
  await form.asked("Yes").check()
  await form.agreed.fill("Sends the list of branches")
  await context.clearCookies()
  await form.store.click()
  const dialog = page.getByRole("dialog", { name: "You were signed out" })
  await expect(dialog).toBeVisible()
  await expect(form.agreed).toHaveValue("Sends the list of branches")
  await dialog.getByLabel("E-mail address").fill(world.rep.email)
  await dialog.getByLabel("Password").fill(password)
  await dialog.getByRole("button", { name: "Sign in and go on" }).click()
  await expect(page).toHaveURL(paths.debriefTexts(plan.id))
  await expect(page.getByText(/^Hello Hanna,/)).toContainText("Sends the list of branches")
})

test("before the meeting there is nothing to debrief, and of one that did not happen neither", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const coming = await aPlan(db, world)
  const gone = await aPlan(db, world, { ...begun, cancelledAt: new Date(), cancelReason: "no-show" })
  await signIn(world.rep)
  await page.goto(paths.debrief(coming.id))
  await expect(page).toHaveURL(paths.plan(coming.id))
  await page.goto(paths.debrief(gone.id))
  await expect(page).toHaveURL(paths.planAsWritten(gone.id))
})

test("a manager reads what came of it beside the words, and sees where a debrief is missing", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const told = await aDebrief(db, world, { said: "She wants to see the rooms." })
  await aPlan(db, world, { startsAt: new Date(Date.now() - 4 * 24 * 60 * 60_000) })
  await signIn(world.manager)
  await page.goto(paths.planAsWritten(told.id))
  await expect(page.getByText("She wants to see the rooms.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Texts to copy" })).toHaveCount(0)
  await page.goto(paths.coaching())
  await expect(page.getByRole("region", { name: "Debrief missing" })).toContainText("Late: 4 days ago")
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a debrief is told, refused with its words, corrected, and questioned at its end", async ({
    world,
    db,
    signIn,
    page,
  }) => {
    const plan = await aPlan(db, world, begun)
    await signIn(world.rep)
    const form = theDebrief(page)
    await page.goto(paths.debrief(plan.id))
    await form.agreed.fill("Keep in touch")
    await form.who("Someone else").check()
    await page.getByLabel("Their name").fill("Joanne Pike")
    await form.store.click()
    await expect(page.getByText("Choose how it came out.").first()).toBeVisible()
    await expect(form.agreed).toHaveValue("Keep in touch")
    await expect(page.getByLabel("Their name")).toHaveValue("Joanne Pike")
    await form.outcome("Something else was agreed").check()
    await form.asked("Yes").check()
    await form.store.click()
    await expect(page).toHaveURL(paths.debriefTexts(plan.id))
    await expect(page.getByText("What exactly will Joanne Pike do?")).toBeVisible()
    await page.getByRole("checkbox").first().check()
    await page.getByRole("button", { name: "Note what is ticked" }).click()
    await expect(page.getByText(/before this meeting and is|stays/)).toBeVisible()
    await page.getByRole("link", { name: "Correct the debrief" }).first().click()
    await expect(form.agreed).toHaveValue("Keep in touch")
  })
})
