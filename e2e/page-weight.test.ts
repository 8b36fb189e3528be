import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { aDebrief } from "@/db/testing/a-debrief"
import { aPlan } from "@/db/testing/a-plan"
import { everyPage } from "./every-page"
import { expect, test } from "./stage"

/** Compressed script above that of an empty Next page, in kB (1,000 bytes). */
const ALLOWANCE = { read: 15, form: 60, editor: 60 } as const

const compressed = (text: string | Buffer) => gzipSync(text, { level: 9 }).length

/** What an empty page of this build loads: the framework's own files. */
function emptyPage(): number {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8"))
  const files: string[] = manifest.rootMainFiles
  return files
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + compressed(readFileSync(`.next/${file}`)), 0)
}

test("no page carries more script than its job needs", async ({ world, db, signIn, context }) => {
  const plan = await aPlan(db, world)
  const begun = await aDebrief(db, world)
  const empty = emptyPage()
  expect(empty).toBeGreaterThan(50_000)
  const rows: string[] = [`an empty page ${(empty / 1000).toFixed(1)} kB`]
  const tooHeavy: string[] = []

  for (const { name, path, as, kind } of everyPage(world, plan.id, begun.id)) {
    await context.clearCookies()
    if (as) await signIn(as)
    const html = await (await context.request.get(path)).text()
    // What the page itself names. What is fetched afterwards, on demand or ahead of a click, is not its first load.
    const named = new Set(
      [...html.matchAll(/<script[^>]* src="([^"]+\.js)[^"]*"[^>]*>/g)].flatMap(([tag, src]) =>
        /nomodule/i.test(tag) ? [] : [src as string],
      ),
    )
    expect(named.size).toBeGreaterThan(0)
    const sizes = await Promise.all(
      [...named].map(async (src) => compressed(await (await context.request.get(src)).body())),
    )
    const above = (sizes.reduce((sum, size) => sum + size, 0) - empty) / 1000
    rows.push(`${name}: +${above.toFixed(1)} kB (${kind}, at most ${ALLOWANCE[kind]})`)
    if (above > ALLOWANCE[kind]) tooHeavy.push(rows.at(-1) as string)
  }

  console.log(rows.join("\n"))
  expect(tooHeavy).toEqual([])
})
