// The browser journeys alone, or some of them: npm run e2e -- a-file another-file
import { realpathSync } from "node:fs"
import { projectRoot } from "./start/app-server.mjs"
import { preparePackages } from "./start/prepare.mjs"
import { reportTo } from "./start/report.mjs"
import { runJourneys } from "./test/journeys.mjs"
import { ownEnvironment } from "./test/main.mjs"
import { endWith } from "./troubles/end-with.mjs"

const stop = new AbortController()
for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, () => stop.abort(name))
try {
  const root = realpathSync(projectRoot)
  const report = reportTo(process.stdout)
  await preparePackages(root, report)
  const environment = ownEnvironment(process.env)
  process.exit(await runJourneys(root, { words: process.argv.slice(2), environment, report, signal: stop.signal }))
} catch (problem) {
  endWith(problem)
}
