import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import { everyPage } from "./every-page"
import { expect, expectAccessible, test } from "./stage"

const SIZES = [
  { name: "desk", width: 1280, height: 900 },
  { name: "phone", width: 390, height: 844 },
] as const

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, ...viewport } of SIZES) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      test("every page can be used by everyone, and none is wider than the screen", async ({
        world,
        db,
        signIn,
        page,
        context,
      }) => {
        test.setTimeout(180_000)
        const plan = await aPlan(db, world, {
          place: "Legmeerdijk 313, the entrance behind the auction hall, Aalsmeer",
        })
        const begun = await aDebrief(db, world)
        for (const { name: pageName, path, as } of everyPage(world, plan.id, begun.id)) {
          await context.clearCookies()
          if (as) await signIn(as)
          const response = await page.goto(path)
          expect([pageName, response?.status()]).toEqual([pageName, 200])
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
          expect([pageName, await page.title()]).not.toEqual([pageName, ""])
          await test.step(pageName, () => expectAccessible(page))
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([pageName, overflow]).toEqual([pageName, 0])
        }
      })
    })
  }
}
