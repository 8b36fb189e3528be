import { aDebrief } from "@/db/testing/a-debrief"
import { paths } from "@/lib/paths"
import { expect, expectAccessible, test } from "./stage"

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test("an account tells how its meetings came out and what is still open, to a colleague without a word of the plan", async ({
  world,
  db,
  signIn,
  page,
}) => {
  await aDebrief(db, world, { agreedDue: "2020-01-06" }, { startsAt: daysAgo(9), primaryWords: "the secret ask" })
  await aDebrief(db, world, { outcome: "continuation", agreedAction: "" }, { startsAt: daysAgo(5) })
  await aDebrief(
    db,
    world,
    { agreedAction: "Names a date", agreedAnswer: "done", agreedAnsweredAt: new Date() },
    { startsAt: daysAgo(3) },
  )
  for (const person of [world.rep, world.peer]) {
    await page.context().clearCookies()
    await signIn(person)
    await page.goto(paths.account(world.account.id))
    await expect(
      page.getByText(/^Three meetings since \w+( \d+)?; in two they agreed to do something\.$/),
    ).toBeVisible()
    await expect(page.getByRole("img", { name: /primary achieved, nothing agreed, primary achieved$/ })).toBeVisible()
    const open = page.getByRole("list", { name: "Agreed and still open" })
    await expect(open.getByRole("listitem")).toHaveCount(1)
    await expect(open).toContainText("Books two places at our open day (Hanna Berg, by Mon 6 Jan)")
    await expect(open).toContainText("Overdue")
    await expect(page.getByRole("list", { name: "Past meetings" })).toContainText("Agreed: Names a date")
    await expect(page.getByRole("main")).not.toContainText("the secret ask")
    await expectAccessible(page)
  }
  await page.context().clearCookies()
  await signIn(world.admin)
  await page.goto(paths.account(world.account.id))
  await expect(page.getByRole("list", { name: "Past meetings" }).getByRole("listitem")).toHaveCount(3)
  await expect(page.getByText("Books two places")).toHaveCount(0)
})
