import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"
import { theEditor } from "./the-editor"

test("words typed and choices made before the script arrives stay, and are stored", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const plan = await aPlan(db, world, { purpose: "" })
  await signIn(world.rep)
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\.js(\?|$)/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(paths.plan(plan.id), { waitUntil: "commit" })
  const editor = theEditor(page)
  const stage = page.getByLabel("Where the sale stands")
  await editor.primary.fill("Hanna names the three people who come to the open day")
  await editor.soThat.fill("they see it at work")
  const size = page.getByText(/^How big the ask is/)
  await size.click()
  await page.getByRole("radio", { name: "Large" }).check()
  await page.getByText("Change who, when or where").click()
  await stage.selectOption("deciding")

  const stored = page.waitForResponse((response) => response.request().method() === "PUT" && response.ok())
  arrive()
  await stored
  await expect(editor.primary).toHaveValue("Hanna names the three people who come to the open day")
  await page.reload()
  await expect(editor.primary).toHaveValue("Hanna names the three people who come to the open day")
  await expect(editor.soThat).toHaveValue("they see it at work")
  await size.click()
  await expect(page.getByRole("radio", { name: "Large" })).toBeChecked()
  await page.getByText("Change who, when or where").click()
  await expect(stage).toHaveValue("deciding")
})
