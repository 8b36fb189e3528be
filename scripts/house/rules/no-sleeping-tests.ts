import type { HouseRule } from "../source-file"

const ASLEEP = /\b(it|test|describe)\.(skip|only|todo|fixme)\b|waitForTimeout\(|useFakeTimers\(/

export const noSleepingTests: HouseRule = {
  name: "no-sleeping-tests",
  promises: "No test is skipped, alone, put off, or waits for time to pass; no clock is faked.",
  broken: (files) =>
    files
      .filter(({ path }) => /\.test\.tsx?$|^e2e\//.test(path) && !path.startsWith("scripts/house/"))
      .filter(({ text }) => ASLEEP.test(text))
      .map(({ path }) => `${path} skips, isolates, sleeps or fakes the clock`),
}
