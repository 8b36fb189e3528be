import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../processes/run.mjs"

/**
 * Loads the demo organisations into an empty database of our own, once. What the loader says of signing in is
 * kept and said again at each start.
 * @param {string} root
 * @param {string} dataFolder
 * @param {{ appUrl: string, ownerUrl: string, signal?: AbortSignal, onStart?: (pid: number) => void }} how
 * @returns {Promise<string>}
 */
export async function demoSignIn(root, dataFolder, { appUrl, ownerUrl, signal, onStart }) {
  const kept = join(dataFolder, "cluster-demo.txt")
  if (existsSync(kept)) return readFileSync(kept, "utf8").trim()
  const { code, said } = await run(process.execPath, [join(root, "scripts", "demo.mjs"), "--if-empty"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl },
    signal,
    onStart,
  })
  if (code !== 0) throw new Error(`The demo data could not be loaded:\n${said.trim()}`)
  writeFileSync(kept, said, { mode: 0o600 })
  return said.trim()
}
