import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { EXAMPLE_PLAN } from "@/lib/plans/worked-example"
import { expect, expectAccessible, test } from "./stage"
import { theEditor } from "./the-editor"

test("a rep with no plan reads one worked from end to end, and makes their own from its sentences", async ({
  world,
  signIn,
  page,
}) => {
  await signIn(world.rep)
  await page.goto(paths.today())
  await page.getByRole("link", { name: "An example, worked" }).click()
  await expect(page.getByRole("heading", { name: "An example, worked" })).toBeVisible()
  await expect(page.getByText(EXAMPLE_PLAN.primaryWords)).toBeVisible()
  await expect(page.getByLabel("How the objective reads").getByText("met")).toHaveCount(5)
  await expect(page.getByRole("table", { name: "What decided it" })).toContainText("For telling")
  await expect(page.getByText("You could say: “Marta, you told me")).toBeVisible()
  await expectAccessible(page)

  // Not a word of it can be written in.
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0)

  await page.getByRole("link", { name: "Make mine from this" }).first().press("Enter")
  await page.getByLabel("Search accounts").fill("Kestrel")
  await page.getByRole("button", { name: "Search" }).click()
  await page.getByRole("link", { name: world.account.name }).click()
  await expect(page.getByText("It begins with the example's sentences")).toBeVisible()
  await page.getByLabel("Hanna Berg").check()
  await page.getByRole("button", { name: "Start the plan" }).click()

  const editor = theEditor(page)
  await expect(editor.primary).toHaveValue("Before I leave, Hanna books a place at ___ on ___ to meet ___")
  await expect(editor.fallback).toHaveValue("Hanna names a day by ___ on which ___ visits ___")
  for (const invented of ["Marta", "Brookmill", "18 March"])
    await expect(page.getByRole("main")).not.toContainText(invented)
})

test("a rep with plans is not shown the example", async ({ world, signIn, page, db }) => {
  await aPlan(db, world)
  await signIn(world.rep)
  for (const path of [paths.plans(), paths.today()]) {
    await page.goto(path)
    await expect(page.getByRole("link", { name: "Plan a meeting" }).first()).toBeVisible()
    await expect(page.getByRole("link", { name: "An example, worked" })).toHaveCount(0)
  }
})
