import { type HouseRule, isCode, isTest } from "../source-file"

/** Longest a code file may be, in lines. Word lists and stories are data, and may be longer. */
const LONGEST = 250
const DATA = /(^|\/)(lexicon-|stories\/|common-passwords\.ts|names\/)|^db\/demo\/|^scripts\/.*\.cjs$/

export const shortFiles: HouseRule = {
  name: "short-files",
  promises: `No file of code is longer than ${LONGEST} lines.`,
  broken: (files) =>
    files
      .filter((file) => isCode(file) && !isTest(file) && !DATA.test(file.path))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
}
