import type { HouseRule } from "../source-file"

export const titlesFromOnePart: HouseRule = {
  name: "titles-from-one-part",
  promises: "A signed-in page's title is made by PageTitle: account and time, or a name of the closed list.",
  broken: (files) =>
    files
      .filter(({ path, text }) => /^app\/\(signed-in\)\/.*\.tsx$/.test(path) && /<title[ >]/.test(text))
      .map(({ path }) => `${path} writes a <title> of its own: use PageTitle of components/shell`),
}
