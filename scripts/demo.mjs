// Fills an empty database with the demonstration: two organisations and eight months of meetings around today.
// With --if-empty a database that is in use is left as it is, and that is no failure.
import { realpathSync } from "node:fs"
import { join } from "node:path"
import { projectRoot } from "./start/app-server.mjs"
import { preparePackages } from "./start/prepare.mjs"
import { reportTo } from "./start/report.mjs"
import { readSettings, withEnvFiles } from "./start/settings.mjs"
import { endWith } from "./troubles/end-with.mjs"

try {
  const root = realpathSync(projectRoot)
  const { ownerUrl } = await readSettings(withEnvFiles(root, process.env))
  await preparePackages(root, reportTo(process.stdout))
  const { register } = await import("tsx/esm/api")
  register({ tsconfig: join(root, "tsconfig.json") })
  const { demonstrate } = await import("./demo/demonstrate.ts")
  const { says, code } = await demonstrate(ownerUrl, { ifEmpty: process.argv.includes("--if-empty"), now: new Date() })
  console.log(says)
  process.exitCode = code
} catch (problem) {
  endWith(problem)
}
