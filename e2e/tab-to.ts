import type { Page } from "@playwright/test"

/** Tabs until the wanted thing has the focus; fails when a whole round of the page did not meet it. */
export async function tabTo(page: Page, wanted: string, most = 90) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab")
    const said = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null
      // What had the focus may just have gone; then it is the body's, whose words are the whole page.
      if (!at || at === document.body) return ""
      const label = at.labels?.[0]?.textContent ?? ""
      return `${label} ${at.getAttribute("aria-label") ?? ""} ${at.textContent ?? ""}`
    })
    if (said.includes(wanted)) return
  }
  throw new Error(`No way to "${wanted}" by Tab`)
}
