import { type HouseRule, isTest } from "../source-file"

const ROOMS = /^(app|components|db|lib)\//
// The design page must be absent in production without asking anything that could fail.
const MAY =
  /^(app\/_server\/env\.ts|app\/\(development\)\/design\/page\.tsx|db\/(testing|demo)\/.*|db\/drizzle\.config\.ts)$/

export const environmentInOnePlace: HouseRule = {
  name: "environment-in-one-place",
  promises: "Only app/_server/env.ts reads the environment.",
  broken: (files) =>
    files
      .filter((file) => ROOMS.test(file.path) && !MAY.test(file.path) && !isTest(file))
      .filter(({ text }) => /\bprocess\.env\b/.test(text))
      .map(({ path }) => `${path} reads process.env`),
}
