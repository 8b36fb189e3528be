import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { HOUSE_RULES } from "./all-rules"
import type { SourceFile } from "./source-file"

/** Everything git knows or would add, so that a new file is judged before it is committed. */
function projectFiles(): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  return listed
    .split("\n")
    .filter((path) => path !== "" && existsSync(path) && statSync(path).size < 1_000_000)
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
}

/** For each rule, the smallest house that breaks it and the nearest one that keeps it. */
const TWINS: Record<string, { broken: SourceFile; kept: SourceFile }> = {
  "known-rooms": {
    broken: { path: "lib/stuff/price.ts", text: "" },
    kept: { path: "lib/plans/price.ts", text: "" },
  },
  "no-drawers": {
    broken: { path: "lib/plans/utils.ts", text: "" },
    kept: { path: "lib/plans/utilisation.ts", text: "" },
  },
  "kebab-names": {
    broken: { path: "components/plans/PlanRow.tsx", text: "" },
    kept: { path: "app/(signed-in)/plans/[planId]/page.tsx", text: "" },
  },
  "no-barrels": {
    broken: { path: "lib/plans/all.ts", text: 'export * from "./plan"\n' },
    kept: { path: "db/schema/index.ts", text: 'export * from "./plans"\n' },
  },
  "one-verb-a-file": {
    broken: { path: "db/plans/find-plan.ts", text: "export const findPlan = 1\nexport const findOther = 2\n" },
    kept: { path: "db/plans/find-plan.ts", text: "export type Found = 1\nexport async function findPlan() {}\n" },
  },
  "actions-behind-doors": {
    broken: { path: "app/plans/actions/save-plan.ts", text: '"use server"\nexport async function savePlan() {}\n' },
    kept: { path: "app/plans/actions/save-plan.ts", text: '"use server"\nexport const savePlan = action({})\n' },
  },
  "pages-behind-doors": {
    broken: { path: "app/plans/page.tsx", text: "export default function Page() {}\n" },
    kept: { path: "app/plans/page.tsx", text: "export default page({})\n" },
  },
  "routes-behind-doors": {
    broken: { path: "app/api/plans/route.ts", text: "export async function PUT() {}\n" },
    kept: { path: "app/api/plans/route.ts", text: "export const PUT = route({})\n" },
  },
  "environment-in-one-place": {
    broken: { path: "lib/plans/plan.ts", text: "process.env.PORT" },
    kept: { path: "app/_server/env.ts", text: "process.env.PORT" },
  },
  "rules-have-no-clock": {
    broken: { path: "lib/plans/plan-state.ts", text: "const now = new Date()" },
    kept: { path: "lib/plans/plan-state.ts", text: "const day = new Date(now)" },
  },
  "short-files": {
    broken: { path: "lib/plans/plan.ts", text: "line\n".repeat(251) },
    kept: { path: "lib/plans/plan.ts", text: "line\n".repeat(250) },
  },
  "no-sleeping-tests": {
    broken: { path: "lib/plans/plan.test.ts", text: "it.skip('later')" },
    kept: { path: "lib/plans/plan.test.ts", text: "it('now')" },
  },
  "no-streamed-pages": {
    broken: { path: "app/(signed-in)/today/loading.tsx", text: "" },
    kept: { path: "app/(signed-in)/today/page.tsx", text: "" },
  },
  "titles-from-one-part": {
    broken: { path: "app/(signed-in)/today/page.tsx", text: "<title>{contact.name}</title>" },
    kept: { path: "app/(signed-in)/today/page.tsx", text: '<PageTitle name="Today" />' },
  },
  "project-stands-alone": {
    broken: { path: "README.md", text: "see ../shared/design" },
    kept: { path: "README.md", text: "see docs/words.md" },
  },
}

describe("the house", () => {
  const files = projectFiles()
  it("is read from git, not from nothing", () => expect(files.length).toBeGreaterThan(50))

  for (const rule of HOUSE_RULES) {
    it(`${rule.name}: ${rule.promises}`, () => expect(rule.broken(files)).toEqual([]))

    it(`${rule.name} sees a broken house and leaves a kept one alone`, () => {
      const twin = TWINS[rule.name]
      if (!twin) throw new Error(`${rule.name} has no broken twin`)
      expect(rule.broken([twin.broken])).not.toEqual([])
      expect(rule.broken([twin.kept])).toEqual([])
    })
  }
})
