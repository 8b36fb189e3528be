import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"
import { theEditor } from "./the-editor"

/*
 * What a rep answers to the coach: "doesn't fit here" in one tap, quiet for those words in that plan. And what the coach
 * keeps to itself: of another language it says one sentence, and dictated words read as written ones do.
 */

const VAGUE = "Hanna feels better about the new training rooms before I leave"
const beside = (page: Page) => page.locator(".margin").filter({ hasText: "What you go for" })
const criterion = (page: Page, name: string) =>
  page.getByLabel("How the objective reads").locator("div").filter({ hasText: name })

/** Presses through the questions to the one about this, and says it does not fit; over once that is kept. */
async function doesNotFit(page: Page, about: string) {
  const notes = beside(page)
  const question = notes.locator(".note-label").filter({ hasText: about })
  while (!(await question.isVisible())) await notes.getByRole("button", { name: /^Next question/ }).click()
  const kept = page.waitForResponse((response) => response.request().method() === "POST")
  await notes.getByRole("button", { name: "Doesn’t fit here" }).click()
  return kept
}

test("a finding that does not fit is quiet for those words, whatever is typed elsewhere, until they change or it is taken back", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { primaryWords: VAGUE })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await expect(criterion(page, "Measurable")).toContainText("missing")

  await doesNotFit(page, "Measurable")
  await expect(criterion(page, "Measurable")).toContainText("you said it does not fit")
  await expect(page.getByText("Measurable: you said it does not fit.")).toBeVisible()
  await expect(page.locator("#ready").getByText("Two people could disagree", { exact: false })).toHaveCount(0)
  await page.reload()
  await expect(criterion(page, "Measurable")).toContainText("you said it does not fit")
  await expectAccessible(page)

  await editor.primary.fill(`${VAGUE.replace("new", "refitted")} today`)
  await expect(editor.saved).toBeVisible()
  await expect(page.getByText("Not saved yet")).toHaveCount(0)
  await expect(criterion(page, "Measurable")).toContainText("you said it does not fit")

  await editor.primary.fill("Hanna warms to the training rooms before I leave")
  await expect(criterion(page, "Measurable")).toContainText("missing")
  await editor.primary.fill(VAGUE)
  await expect(criterion(page, "Measurable")).toContainText("you said it does not fit")
  const undone = page.waitForResponse((response) => response.request().method() === "POST")
  await page.getByRole("button", { name: "Undo: Measurable" }).click()
  await expect(criterion(page, "Measurable")).toContainText("missing")
  await expect(editor.saved).toBeVisible()
  await undone
  await page.reload()
  await expect(criterion(page, "Measurable")).toContainText("missing")
})

test("what does not fit is listed with its words to the rep and their manager, and to an admin as a count", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { primaryWords: VAGUE })
  await signIn(world.rep)
  await page.goto(paths.doesNotFit())
  await expect(page.getByText("Nothing was set aside.")).toBeVisible()
  await theEditor(page).open(plan.id)
  await doesNotFit(page, "Measurable")
  const row = page.getByRole("listitem").filter({ hasText: "better" })
  for (const person of [world.rep, world.manager]) {
    await signIn(person)
    await page.goto(paths.doesNotFit())
    await expect(row).toContainText("Measurable")
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /CSV/ }).click()])
    expect(await readFile(await file.path(), "utf8")).toContain(",Measurable,Primary objective,feels … better\r\n")
  }
  await row.getByRole("link").click()
  await expect(page.getByText(VAGUE)).toBeVisible()

  await signIn(world.admin)
  await page.goto(paths.doesNotFit())
  await expect(page.getByRole("row").filter({ hasText: "Measurable" })).toContainText("1")
  await expect(row).toHaveCount(0)
  await expect(page.getByText("feels … better", { exact: true })).toHaveCount(0)
})

test("words typed a moment before the tap are stored, and the tap is no conflict", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { primaryWords: VAGUE })
  const editor = theEditor(page)
  const answers: number[] = []
  page.on("response", (response) => {
    if (response.request().method() === "PUT") answers.push(response.status())
  })
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.soThat.fill("")
  await editor.soThat.pressSequentially("so that the spring can be planned", { delay: 5 })
  await doesNotFit(page, "Measurable")
  await editor.soThat.pressSequentially(" together", { delay: 5 })
  await expect(criterion(page, "Measurable")).toContainText("you said it does not fit")
  await expect(editor.saved).toBeVisible()
  await expect(page.getByText("Not saved yet")).toHaveCount(0)
  expect(answers.filter((status) => status !== 200)).toEqual([])
  await page.reload()
  await expect(editor.soThat).toHaveValue("so that the spring can be planned together")
})

test("without a connection it is not kept, and says so", async ({ world, db, signIn, page, context }) => {
  const plan = await aPlan(db, world, { primaryWords: VAGUE })
  await signIn(world.rep)
  await theEditor(page).open(plan.id)
  await context.setOffline(true)
  void doesNotFit(page, "Measurable").catch(() => {})
  await expect(page.getByText("No connection, so this was not kept.", { exact: false }).first()).toBeVisible()
  await expect(criterion(page, "Measurable")).toContainText("missing")
})

test("dictated words read as the same words written do", async ({ world, db, signIn, page }) => {
  const plan = await aPlan(db, world, { primaryWords: "" })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.primary.fill("um so basically hanna books two places at the open day by the twenty first of december")
  await expect(page.getByText(/^Read as .*21 Dec/)).toBeVisible()
  const reads = page.getByLabel("How the objective reads")
  await expect(reads).not.toContainText("missing")
  await expect(reads).not.toContainText("unclear")
})

test("of another language it says one sentence, and the plan can be ready with a fallback", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { primaryWords: "", fallbacks: [] })
  const editor = theEditor(page)
  await signIn(world.rep)
  await editor.open(plan.id)
  await editor.primary.fill("Frau Berg bucht noch heute zwei Plätze für den Tag der offenen Tür")
  await expect(beside(page).locator(".note-says")).toContainText("This does not read as English")
  await expect(beside(page).getByRole("button", { name: "Doesn’t fit here" })).toHaveCount(0)
  await expect(page.getByLabel("How the objective reads")).not.toContainText("missing")
  await expect(page.getByRole("link", { name: /No fallback yet/ })).toBeVisible()
  await editor.fallback.fill("Sie kommt nach dem Termin mit zwei Kollegen zu einem Rundgang bei uns vorbei")
  await expect(editor.saved).toBeVisible()
  await editor.makeReady.click()
  await expect(editor.backToDraft).toBeVisible()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a finding is answered and taken back by the same buttons, and typed words are stored with it", async ({
    world,
    db,
    signIn,
    page,
  }) => {
    const plan = await aPlan(db, world, { primaryWords: "Hanna signs the order for two places" })
    const editor = theEditor(page)
    await signIn(world.rep)
    await editor.open(plan.id)
    await editor.soThat.fill("so that the spring can be planned")
    await beside(page).getByRole("button", { name: "Doesn’t fit here" }).click()
    await expect(page.getByText("By when: you said it does not fit.")).toBeVisible()
    await expect(editor.soThat).toHaveValue("so that the spring can be planned")
    await page.getByRole("button", { name: "Undo: By when" }).click()
    await expect(criterion(page, "By when")).toContainText("missing")
  })
})
