import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

test("the arrow keys go through a list by day, on from one day to the next and back", async ({
  world,
  db,
  signIn,
  page,
}) => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  await aPlan(db, world, { startsAt: inDays(2), primaryWords: "the first" })
  await aPlan(db, world, { startsAt: inDays(4), primaryWords: "the second" })
  await signIn(world.rep)
  await page.goto(paths.today())
  const rows = page.getByRole("main").getByRole("listitem").getByRole("link")
  await rows.first().focus()
  await page.keyboard.press("ArrowDown")
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press("ArrowUp")
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press("End")
  await expect(rows.last()).toBeFocused()
})
