import { type HouseRule, isCode } from "../source-file"

const ALLOWED = ["db/schema/index.ts"]

export const noBarrels: HouseRule = {
  name: "no-barrels",
  promises: "No file only passes on what others export, but drizzle's schema index.",
  broken: (files) =>
    files
      .filter(isCode)
      .filter(
        ({ path, text }) => !ALLOWED.includes(path) && (/(^|\/)index\.tsx?$/.test(path) || /^export \*/m.test(text)),
      )
      .map(({ path }) => `${path} is a barrel: import from where things are`),
}
