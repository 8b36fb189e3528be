import * as fc from "fast-check"
import { expect, it } from "vitest"
import { writeCsv } from "./write-csv"

const line = (...row: (string | number)[]) => writeCsv(["a"], [row]).split("\r\n").slice(1, -1).join("\r\n")

it("begins with its mark and the columns' names, and ends each line as spreadsheets expect", () => {
  expect(writeCsv(["one", "two"], [["Müller", 3]])).toBe("\uFEFFone,two\r\nMüller,3\r\n")
})

it.each([
  ["a comma", "a,b", '"a,b"'],
  ["a quotation mark", 'say "yes"', '"say ""yes"""'],
  ["a line's end", "a\nb", '"a\nb"'],
  ["a semicolon", "a;b", '"a;b"'],
  ["nothing", "", ""],
])("keeps %s", (_, words, written) => expect(line(words)).toBe(written))

it.each(["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "  =1", "|calc", "%0a"])("leaves no live formula: %j", (words) => {
  expect(line(words).replace(/^"/u, "")).toMatch(/^'/u)
})

it("no cell begins with what runs, whatever the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
      expect(line(words).replace(/^"/u, "").trimStart()).not.toMatch(/^[=+\-@|%]/u)
    }),
  )
})
