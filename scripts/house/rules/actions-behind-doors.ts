import { exportedNames, type HouseRule } from "../source-file"

const IN_ACTIONS = /^app\/.*\/actions\/[^/]+\.ts$/

export const actionsBehindDoors: HouseRule = {
  name: "actions-behind-doors",
  promises: "A server action stands alone in app/**/actions/<verb>.ts and is made by a door.",
  broken: (files) =>
    files
      .filter(({ path }) => path.startsWith("app/") && /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .flatMap(({ path, text }) => {
        const isAction = /^\s*["']use server["']/m.test(text)
        if (!IN_ACTIONS.test(path)) return isAction ? [`${path} says "use server" outside an actions folder`] : []
        if (!/^["']use server["']/.test(text)) return [`${path} does not begin with "use server"`]
        const names = exportedNames(text)
        if (names.length !== 1) return [`${path} exports ${names.length} things: exactly one action a file`]
        return /^export const \w+ = (action|publicAction)\(/m.test(text) ? [] : [`${path} is not made by a door`]
      }),
}
