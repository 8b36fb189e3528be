import { readFileSync } from "node:fs"
import type { APIRequestContext, BrowserContext } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { aSession } from "@/db/testing/a-session"
import type { World } from "@/db/testing/a-team"
import { type Endpoint, endpointsOf, filesOfBuild, WITHOUT_A_DOOR } from "@/db/testing/endpoints"
import {
  type About,
  type Answer,
  expectedAnswer,
  POINTS_OF_VIEW,
  type PointOfView,
  personAt,
} from "@/db/testing/points-of-view"
import { expect, test } from "./stage"

/*
 * A1 by HTTP: every page and route of the production build × every point of view, with real sessions. What is
 * expected comes from the permission table and from what the file itself declares.
 */

/** What a page or route is about, by the ids in its address. */
function aboutOf({ file, address, permission }: Endpoint): About {
  if (address.includes("[planId]")) return "the rep's"
  if (address.includes("[accountId]")) return "the organisation's"
  if (permission && /^own-(?:profile|notifications)\./.test(permission)) return "one's own"
  if (address.includes("[")) throw new Error(`${file}: nobody has said what its address is about.`)
  return "role"
}

const placeIn = (world: World, planId: string, address: string): string =>
  address.replace("[planId]", planId).replace("[accountId]", world.account.id).replace("[contactId]", world.contact.id)

async function cookieAt(db: Parameters<typeof aSession>[0], world: World, view: PointOfView): Promise<string> {
  const person = personAt(world, view)
  if (!person) return ""
  const state = view === "ended session" ? "ended" : view === "expired session" ? "expired" : "live"
  const { cookie } = await aSession(db, person, { state })
  return `${cookie.name}=${cookie.value}`
}

async function answerOf(
  request: APIRequestContext,
  { kind, door }: Endpoint,
  path: string,
  cookie: string,
): Promise<string> {
  const headers = { cookie, origin: new URL(process.env.CALLCRAFT_URL ?? "").origin }
  if (kind === "page") {
    const response = await request.get(path, { headers, maxRedirects: 0 })
    const to = response.headers().location ?? ""
    if (response.status() === 307) return to.includes("/sign-in") ? "signed-out" : "allowed"
    return { 200: "allowed", 404: "not-found" }[response.status()] ?? `status ${response.status()}`
  }
  const response =
    door === "download" ? await request.get(path, { headers }) : await request.put(path, { headers, data: {} })
  // The owner of what is written gets as far as being told what is wrong with an empty body.
  const said = { 200: "allowed", 422: "allowed", 404: "not-found", 403: "not-allowed", 401: "signed-out" } as Record<
    number,
    string
  >
  return said[response.status()] ?? `status ${response.status()}`
}

/** A page that may not be opened is not found, whether or not its subject may be read. */
const onPage = (answer: Answer): Answer => (answer === "not-allowed" ? "not-found" : answer)

const endpoints = endpointsOf()
const guarded = endpoints.filter(({ kind, permission }) => kind !== "action" && permission !== null)

test("the build serves what the source declares, and nothing else", () => {
  expect(filesOfBuild()).toEqual([...endpoints.map(({ file }) => file), ...Object.keys(WITHOUT_A_DOOR)].sort())
  const methods = { route: "PUT", download: "GET", sharedLink: "GET" } as Partial<Record<string, string>>
  for (const { file, door } of endpoints.filter(({ door }) => door in methods))
    expect([...readFileSync(file, "utf8").matchAll(/^export const ([A-Z]+)/gm)].map(([, method]) => method)).toEqual([
      methods[door],
    ])
})

test("every page and route answers each point of view as the table says", async ({ db, world, request }) => {
  const { id: planId } = await aPlan(db, world)
  await aPublishedAgenda(db, world, planId)
  const cells: [string, PointOfView, string][] = []
  const expected: [string, PointOfView, string][] = []
  for (const view of POINTS_OF_VIEW) {
    const cookie = await cookieAt(db, world, view)
    for (const endpoint of guarded) {
      const { address, permission } = endpoint
      if (!permission) continue
      const asked = { view, permission, about: aboutOf(endpoint) }
      const { answer } = await expectedAnswer(db, world, asked)
      const path = placeIn(world, planId, address)
      expected.push([address, view, endpoint.kind === "page" ? onPage(answer) : answer])
      cells.push([address, view, await answerOf(request, endpoint, path, cookie)])
    }
  }
  expect(cells.length).toBeGreaterThanOrEqual(POINTS_OF_VIEW.length * 17)
  expect(cells).toEqual(expected)
})

test("the pages without a lock show nothing of anyone's, and those of development are not there", async ({
  request,
  context,
}: {
  request: APIRequestContext
  context: BrowserContext
}) => {
  await context.clearCookies()
  for (const [path, status] of [
    ["/", 307],
    ["/sign-in", 200],
    ["/offline", 200],
    ["/design", 404],
    ["/first-admin/nothing", 200],
    [`/first-admin/${"x".repeat(43)}`, 200],
    [`/invitation/${"x".repeat(43)}`, 200],
    ["/meeting", 404],
    [`/meeting/${"x".repeat(43)}`, 404],
    [`/meeting/${"x".repeat(43)}/calendar`, 404],
    ["/meeting/somewhere/else/altogether", 404],
    [`/how-it-reads/${"x".repeat(43)}`, 404],
    ["/how-it-reads/somewhere", 404],
    ["/api/live", 200],
    ["/api/ready", 200],
  ] as const)
    expect([path, (await request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, status])
})
