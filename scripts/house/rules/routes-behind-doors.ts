import type { HouseRule } from "../source-file"

/** Addresses that answer without the lock: next-auth's own door, and the two health checks. */
const DECLARED = ["app/api/auth/[...nextauth]/route.ts", "app/api/live/route.ts", "app/api/ready/route.ts"]
const METHODS = /^export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(.*)$/gm

export const routesBehindDoors: HouseRule = {
  name: "routes-behind-doors",
  promises: "Every route handler is made by a door, but the declared ones.",
  broken: (files) =>
    files
      .filter(({ path }) => /^app\/(.*\/)?route\.tsx?$/.test(path) && !DECLARED.includes(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(METHODS)]
          .filter(([, , rest]) => !/^ = (route|publicRoute|download|sharedLink)\(/.test(rest as string))
          .map(([, method]) => `${path}: ${method} is not made by a door`),
      ),
}
