import type { HouseRule } from "../source-file"

const PART = /^(_server|\(?[a-z0-9]+(-[a-z0-9]+)*\)?|\[(\.\.\.)?[a-zA-Z]+\])((\.[a-z0-9-]+)*)$/
const ROOMS = /^(app|components|db|lib|e2e|scripts)\//

export const kebabNames: HouseRule = {
  name: "kebab-names",
  promises: "Files and folders of the rooms are named in lower case with hyphens.",
  broken: (files) =>
    files
      .filter(({ path }) => ROOMS.test(path) && !path.startsWith("db/migrations/") && !/\.(md|json)$/.test(path))
      .filter(({ path }) => path.split("/").some((part) => !PART.test(part)))
      .map(({ path }) => `${path} is not in lower case with hyphens`),
}
