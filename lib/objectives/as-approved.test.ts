import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { APPROVED, type ApprovedFile } from "./corpus/approved"

const AT_A_TIME = 5
const IF_MEANT = "if this is meant: `npm run approve:rules`, and read the difference"

const load = (file: string) => readFileSync(new URL(`./corpus/${file}.jsonl`, import.meta.url), "utf8")

describe.each(Object.keys(APPROVED) as ApprovedFile[])("%s: as it was read and approved", (file) => {
  const approved = load(file).trim().split("\n")
  const texts = APPROVED[file](load)

  it("no text more or fewer", () => expect(texts.length, IF_MEANT).toBe(approved.length))

  const handfuls = Array.from({ length: Math.ceil(texts.length / AT_A_TIME) }, (_, handful) => handful * AT_A_TIME)
  it.each(handfuls)("from line %i", (from) => {
    const made = texts.slice(from, from + AT_A_TIME).map((make) => make())
    expect(made.length).toBeGreaterThan(0)
    // Line by line, since a whole plan compared part by part takes longer than reading it.
    for (const [at, line] of made.entries())
      if (line !== approved[from + at])
        expect(JSON.parse(line), IF_MEANT).toEqual(JSON.parse(approved[from + at] ?? "null"))
  })
})
