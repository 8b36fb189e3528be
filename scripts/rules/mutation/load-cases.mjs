import { readFileSync } from "node:fs"
import { readdir } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"

const RULES = "lib/objectives"
const here = fileURLToPath(new URL(".", import.meta.url))
const CASES = path.join(here, "cases.mjs")
const NO_PROPERTIES = path.join(here, "no-properties.mjs")

/** What judges no changed rule, and why. */
const LEFT_OUT = new Map([
  ["properties.test.ts", "hundreds of texts for each change, and next to nothing that a case does not notice"],
  ["corpus.test.ts", "seconds for each change; a score under its floor says that something is wrong, and not what"],
  ["dictated-corpus.test.ts", "as the corpus"],
  ["long-texts.test.ts", "what a long text costs is no question of right or wrong"],
])

/** Reads the rules and the cases beside them, once, into this process. The rules keep nothing between two texts. */
export async function loadCases(root = process.cwd()) {
  const files = (await readdir(path.join(root, RULES)))
    .filter((name) => name.endsWith(".test.ts") && !LEFT_OUT.has(name))
    .sort()
  const outfile = path.join(root, `cases-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: files.map((name) => `import "begin:${name}"\nimport "./${RULES}/${name}"`).join("\n"),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    alias: { "@": root },
    plugins: [standIns],
    logLevel: "error",
  })
  await import(pathToFileURL(outfile).href)
}

/** @type {import("esbuild").Plugin} */
const standIns = {
  name: "what stands in for the usual runner",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: pathToFileURL(CASES).href, external: true }))
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === NO_PROPERTIES ? { path: "fast-check", external: true } : { path: NO_PROPERTIES },
    )
    onResolve({ filter: /^begin:/ }, ({ path: name }) => ({ path: name.slice("begin:".length), namespace: "begin" }))
    onLoad({ filter: /./, namespace: "begin" }, ({ path: name }) => ({
      contents: `import { beginFile } from "vitest"\nbeginFile(${JSON.stringify(name)})`,
      resolveDir: here,
    }))
    // A test that reads files beside itself still finds them.
    onLoad({ filter: /\.test\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href)),
      loader: "ts",
    }))
  },
}
