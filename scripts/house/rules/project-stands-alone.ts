import type { HouseRule } from "../source-file"

const ELSEWHERE = /\.\.\/shared\/|\/work\/|registry\.npmjs\.org\/|"resolved":/

export const projectStandsAlone: HouseRule = {
  name: "project-stands-alone",
  promises: "Nothing names a folder beside the project, a path of one machine, or a registry.",
  broken: (files) =>
    files
      .filter(({ path }) => !path.startsWith("scripts/house/") && !/\.test\.ts$/.test(path))
      .filter(({ text }) => ELSEWHERE.test(text))
      .map(({ path }) => `${path} names a place outside the project`),
}
