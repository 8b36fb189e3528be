import { describe, expect, it } from "vitest"
import { APPROVED, type ApprovedFile, approvedIn, lineOf } from "./corpus/approved"

const AT_A_TIME = 5
const IF_MEANT = "if this is meant: `npm run approve:rules`, and read the difference"

/** The place each handful of texts begins at. */
const handfulsOf = (approved: readonly string[]) =>
  Array.from({ length: Math.ceil(approved.length / AT_A_TIME) }, (_, handful) => handful * AT_A_TIME)

describe.each(Object.keys(APPROVED) as ApprovedFile[])("%s: as it was read and approved", (file) => {
  const approved = approvedIn(file)
  it.each(handfulsOf(approved))("from line %i", (from) => {
    const made = APPROVED[file](from, from + AT_A_TIME).map(lineOf)
    expect(made, IF_MEANT).toHaveLength(Math.min(AT_A_TIME, approved.length - from))
    // Line by line, since a whole plan compared part by part takes longer than reading it.
    for (const [at, line] of made.entries())
      if (line !== approved[from + at])
        expect(JSON.parse(line), IF_MEANT).toEqual(JSON.parse(approved[from + at] ?? "null"))
  })
})
