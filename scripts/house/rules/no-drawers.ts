import type { HouseRule } from "../source-file"

const DRAWER = /(^|\/)(utils?|helpers?|common|shared|misc)(\.(ts|tsx|mjs|cjs))?(\/|$)/

export const noDrawers: HouseRule = {
  name: "no-drawers",
  promises: "No file or folder is named for being a drawer: utils, helpers, common, shared, misc.",
  broken: (files) =>
    files.filter(({ path }) => DRAWER.test(path)).map(({ path }) => `${path} is a drawer: name what is in it`),
}
