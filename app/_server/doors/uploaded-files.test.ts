import { describe, expect, it } from "vitest"
import { uploadedFile } from "@/lib/uploaded-file"
import { uploadedFiles } from "./uploaded-files"

const form = (...fields: [string, string | File][]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe("the files of a form", () => {
  it("are read where the action takes them, the first of a name", async () => {
    const sent = form(
      ["file", new File(["abc"], "a.ics")],
      ["file", new File(["x"], "b.ics")],
      ["other", new File(["x"], "c")],
    )
    expect(await uploadedFiles(sent, { file: 3 })).toEqual({
      file: { name: "a.ics", bytes: new Uint8Array([97, 98, 99]) },
    })
  })

  it("that are larger than taken are not read, and said to be", async () =>
    expect(await uploadedFiles(form(["file", new File(["abcd"], "a.ics")]), { file: 3 })).toEqual({
      file: { name: "a.ics", bytes: "too-large" },
    }))

  it("are none where nothing was chosen, where words were sent, and where it is no form", async () => {
    for (const sent of [
      form(),
      form(["file", new File([], "")]),
      form(["file", new File([], "undefined")]),
      form(["file", "words"]),
      null,
      5,
      { get: () => "x" },
    ])
      expect(await uploadedFiles(sent, { file: 3 })).toEqual({ file: undefined })
  })

  it("that hold nothing are files still", async () =>
    expect(await uploadedFiles(form(["file", new File([], "empty\u0000.ics")]), { file: 3 })).toEqual({
      file: { name: "empty.ics", bytes: new Uint8Array() },
    }))
})

it("no words pass for a file", () => {
  for (const sent of ["words", ["a"], { name: "a", bytes: "words" }, null])
    expect(uploadedFile.safeParse(sent).success).toBe(false)
  expect(uploadedFile.safeParse(undefined).success).toBe(true)
})
