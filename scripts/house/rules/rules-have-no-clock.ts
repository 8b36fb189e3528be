import { type HouseRule, isTest } from "../source-file"

const PURE = /^lib\/(?!id\.ts)/
const CLOCK = /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(\)|\bperformance\.now\(\)/

export const rulesHaveNoClock: HouseRule = {
  name: "rules-have-no-clock",
  promises: "lib takes the time as an argument and throws no dice.",
  broken: (files) =>
    files
      .filter((file) => PURE.test(file.path) && /\.tsx?$/.test(file.path) && !isTest(file))
      .filter(({ text }) => CLOCK.test(text))
      .map(({ path }) => `${path} has a clock or dice of its own`),
}
