// Brings the database of DATABASE_OWNER_URL to this program's version: for deployments that start the app
// without the owner's login.
import { realpathSync } from "node:fs"
import { projectRoot } from "./start/app-server.mjs"
import { loadCommands } from "./start/build.mjs"
import { prepare } from "./start/prepare.mjs"
import { reportTo } from "./start/report.mjs"
import { readSettings, withEnvFiles } from "./start/settings.mjs"
import { endWith } from "./troubles/end-with.mjs"
import { badSetting } from "./troubles/texts.mjs"

try {
  const root = realpathSync(projectRoot)
  const { ownerUrl } = await readSettings(withEnvFiles(root, process.env))
  if (!ownerUrl) throw badSetting("DATABASE_OWNER_URL", "")
  const report = reportTo(process.stdout)
  await prepare(root, report)
  const { migrateAsOwner } = await loadCommands(root)
  const { applied } = await migrateAsOwner(ownerUrl)
  report.note("Tables", applied ? `${applied} migrations applied` : "up to date")
} catch (problem) {
  endWith(problem)
}
