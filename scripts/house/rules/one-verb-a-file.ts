import { exportedNames, type HouseRule, isTest } from "../source-file"

const VERBS = /^db\/(objectives|relationships|plans|coaching|customers|people|insights|notifications|audit)\/[^/]+\.ts$/

export const oneVerbAFile: HouseRule = {
  name: "one-verb-a-file",
  promises: "Each file of db/<noun> exports exactly one verb, named as the file.",
  broken: (files) =>
    files
      .filter((file) => VERBS.test(file.path) && !isTest(file))
      .flatMap(({ path, text }) => {
        const verbs = exportedNames(text)
        const named = (path.split("/").at(-1) as string)
          .replace(/\.ts$/, "")
          .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
        if (verbs.length !== 1) return [`${path} exports ${verbs.length} things (${verbs.join(", ")}): one verb a file`]
        return verbs[0] === named ? [] : [`${path} exports ${verbs[0]}, not ${named}`]
      }),
}
