import AxeBuilder from "@axe-core/playwright"
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test"
import type { Person } from "@/db/testing/a-person"
import { aSession } from "@/db/testing/a-session"
import { aTeam, type World } from "@/db/testing/a-team"
import { type ServedDatabase, servedDatabase } from "@/db/testing/served-database"

type Stage = {
  /** Two fresh organisations behind the server under test. */
  world: World
  /** Gives this browser the cookie of a live session of that person. */
  signIn: (person: Person, context?: BrowserContext) => Promise<void>
}

type Workshop = { db: ServedDatabase }

/** Every journey fails on a content-security-policy message or an error thrown in the page, whatever else it looks at. */
export const test = base.extend<Stage & { quietBrowser: undefined }, Workshop>({
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names off this pattern
    async ({}, use) => {
      const { db, close } = servedDatabase()
      await use(db)
      await close()
    },
    { scope: "worker" },
  ],
  world: async ({ db }, use) => use(await aTeam(db)),
  signIn: async ({ db, context, baseURL }, use) => {
    await use(async (person, into = context) => {
      const { cookie } = await aSession(db, person)
      await into.addCookies([{ ...cookie, url: baseURL ?? "" }])
    })
  },
  quietBrowser: [
    async ({ context }, use) => {
      const complaints: string[] = []
      const listen = (page: Page) => {
        page.on("console", (message) => {
          if (/content security policy|hydrat/i.test(message.text())) complaints.push(message.text())
        })
        page.on("pageerror", (error) => complaints.push(error.message))
      }
      context.pages().forEach(listen)
      context.on("page", listen)
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** WCAG 2.2 AA, no exceptions. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([])
}
