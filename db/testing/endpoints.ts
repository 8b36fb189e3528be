import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { PERMISSIONS, type Permission } from "@/lib/access/permissions"

/** A way into the product. `permission` is null at a public door. */
export type Endpoint = {
  kind: "page" | "route" | "action"
  /** The source file, from the project's root. */
  file: string
  /** Its address, with `[names]` for ids. */
  address: string
  door: "page" | "route" | "action" | "download" | "publicAction" | "publicRoute" | "sharedLink"
  permission: Permission | null
}

/** What answers without a door: each is looked at by a test of its own, or shows nothing of anyone's. */
export const WITHOUT_A_DOOR: Readonly<Record<string, string>> = {
  "app/page.tsx": "sends on to where one begins",
  "app/sign-in/page.tsx": "the way in",
  "app/offline/page.tsx": "the page for no connection, which holds nothing of anyone's",
  "app/first-admin/[token]/page.tsx": "proves itself by its link",
  "app/invitation/[token]/page.tsx": "proves itself by its link",
  "app/how-it-reads/[token]/page.tsx": "proves itself by its link, and shows nothing of anyone's",
  "app/(development)/design/page.tsx": "is not there in production",
  "app/api/auth/[...nextauth]/route.ts": "next-auth's own, with the same verb and the same origins",
  "app/api/live/route.ts": "health",
  "app/api/ready/route.ts": "health",
}

/** What of the folder `app` answers a request. */
const ANSWERS = /(^|\/)(page\.tsx|route\.tsx?|actions\/[^/]+\.ts)$/

/**
 * Every page, route and action of the source in `root`, each with the permission it declares. Throws, naming it,
 * where one stands behind no door and is not declared to.
 */
export function endpointsOf(root = process.cwd()): Endpoint[] {
  return (
    readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
      .map((path) => `app/${path}`)
      // A folder that begins with an underscore answers nothing.
      .filter(
        (file) =>
          ANSWERS.test(file) && !file.includes("/_") && !/\.test\.tsx?$/.test(file) && !(file in WITHOUT_A_DOOR),
      )
      .sort()
      .map((file) => ({ file, kind: kindOf(file), address: addressOf(file), ...declared(root, file) }))
  )
}

const kindOf = (file: string): Endpoint["kind"] =>
  file.includes("/actions/") ? "action" : file.endsWith("page.tsx") ? "page" : "route"

const addressOf = (file: string): string =>
  file
    .replace(/^app/, "")
    .replace(/\/\([^)]+\)/g, "")
    .replace(/\/(actions\/.+|page\.tsx|route\.tsx?)$/, "") || "/"

/** The source files of what the production build in `root` serves, as its own manifests list them. */
export function filesOfBuild(root = process.cwd()): string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, ".next", path), "utf8"))
  const served = read("app-path-routes-manifest.json") as Record<string, string>
  const { node } = read("server/server-reference-manifest.json") as { node: Record<string, { filename: string }> }
  const files = Object.keys(served).flatMap((key) =>
    ["tsx", "ts"]
      .map((ending) => `app${key}.${ending}`.replace("//", "/"))
      .filter((path) => existsSync(join(root, path))),
  )
  return [...new Set([...files, ...Object.values(node).map(({ filename }) => filename)])].sort()
}

const DOORS = /= (page|route|action|download|publicAction|publicRoute|sharedLink)\(\{|export default (page)\(\{/g
const PERMISSION = /^ {2}permission: "([a-z.-]+)",$/gm

/** Doors anyone may knock at. */
const PUBLIC: readonly Endpoint["door"][] = ["publicAction", "publicRoute", "sharedLink"]

function declared(root: string, file: string): Pick<Endpoint, "door" | "permission"> {
  const text = readFileSync(join(root, file), "utf8")
  const [opened, ...more] = [...text.matchAll(DOORS)].map(([, door, page]) => door ?? page)
  const [permission, ...others] = [...text.matchAll(PERMISSION)].map(([, name]) => name)
  if (!opened || more.length > 0) throw new Error(`${file} is not made by exactly one door.`)
  const door = opened as Endpoint["door"]
  if (PUBLIC.includes(door)) return { door, permission: null }
  if (!permission || others.length > 0 || !(permission in PERMISSIONS))
    throw new Error(`${file} does not declare one permission of the table.`)
  return { door, permission: permission as Permission }
}
