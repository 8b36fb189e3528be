import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const EDITOR = "components/plans/editor/editor.tsx"
const RULES = "lib/objectives/"

/** `import { a, type B, c as d } from "…"`, but not `import type`. */
const TAKES_NAMES = /import \{([^}]+)\} from "([^"]+)"/g
const FETCHES = /import\("([^"]+)"\)/g

/**
 * The rules as a browser gets them with the editor: what its files import of them, and what it fetches once the page
 * stands, in one minified bundle with every library inside. `bytes` are compressed, `files` those of the rules.
 */
export async function browserPart(): Promise<{ bytes: number; files: string[] }> {
  const entry = (await importedByEditor()).join("\n")
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: "ts" },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    logLevel: "silent",
  })
  const [code] = outputFiles
  const [written] = Object.values(metafile.outputs)
  if (!code || !written) throw new Error("Nothing of the rules reaches the editor.")
  const files = Object.entries(written.inputs).filter(
    ([path, { bytesInOutput }]) => path.startsWith(RULES) && bytesInOutput > 0,
  )
  return { bytes: gzipSync(code.contents, { level: 9 }).byteLength, files: files.map(([path]) => path).sort() }
}

/** A line for each thing that a file of the editor, outside the rules, takes from the rules. */
async function importedByEditor(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [EDITOR],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    outdir: "unwritten",
    format: "esm",
    jsx: "automatic",
    packages: "external",
    metafile: true,
    logLevel: "silent",
  })
  const taken = new Set<string>()
  for (const [path, { imports }] of Object.entries(metafile.inputs)) {
    if (path.startsWith(RULES)) continue
    const reached = new Map(imports.map((found) => [found.original, found.path]))
    const source = readFileSync(resolve(ROOT, path), "utf8")
    for (const [, names = "", from = ""] of source.matchAll(TAKES_NAMES)) {
      const to = reached.get(from)
      const values = names
        .split(",")
        .map((name) => name.trim().split(" as ")[0] ?? "")
        .filter((name) => name && !name.startsWith("type "))
      if (to?.startsWith(RULES)) for (const value of values) taken.add(`export { ${value} } from "./${to}"`)
    }
    for (const [, from = ""] of source.matchAll(FETCHES)) {
      const to = reached.get(from)
      if (to?.startsWith(RULES)) taken.add(`export * from "./${to}"`)
    }
  }
  return [...taken]
}
