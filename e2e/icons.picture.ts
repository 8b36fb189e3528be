import { readFileSync } from "node:fs"
import { test } from "./stage"

/** The installed product's icons, drawn from the tab's. A maskable one fills its square and leaves a fifth around. */
const KINDS = [
  { name: "any", inset: 0, radius: 3 },
  { name: "maskable", inset: 5, radius: 0 },
] as const

for (const { name, inset, radius } of KINDS)
  for (const size of [192, 512])
    test(`${name} ${size}`, async ({ page }) => {
      const drawn = readFileSync("app/icon.svg", "utf8")
        .replace('viewBox="0 0 32 32"', `viewBox="${-inset} ${-inset} ${32 + 2 * inset} ${32 + 2 * inset}"`)
        .replace(
          /<rect [^>]*>/,
          `<rect class="ground" x="${-inset}" y="${-inset}" width="${32 + 2 * inset}" height="${32 + 2 * inset}" rx="${radius}" />`,
        )
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawn}`)
      await page.screenshot({ path: `public/icons/${name}-${size}.png`, omitBackground: true })
    })
