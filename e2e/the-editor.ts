import type { Page } from "@playwright/test"
import { paths } from "@/lib/paths"
import { expect } from "./stage"

/** The editor as somebody uses it: by the words on the screen. */
export const theEditor = (page: Page) => ({
  open: async (planId: string) => {
    await page.goto(paths.plan(planId))
    await expect(page.getByRole("heading", { name: "Primary objective" })).toBeVisible()
  },
  primary: page.getByLabel("What you go for", { exact: true }),
  soThat: page.getByLabel(/^So that/),
  fallback: page.getByLabel("What would still move this on"),
  onlyIf: page.getByLabel(/^Only if/),
  howItDiffers: page.getByLabel("How it differs from what you go for"),
  openingLine: page.getByRole("textbox", { name: "Your opening line" }),
  tell: (rung: string) => page.getByRole("radio", { name: rung, exact: false }),
  makeReady: page.getByRole("button", { name: "Make it ready" }),
  saved: page.getByText(/^Saved \d\d:\d\d$/),
  refused: page.getByText("Not ready yet"),
  backToDraft: page.getByRole("button", { name: "Back to draft" }),
})
