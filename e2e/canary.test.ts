import type { APIRequestContext } from "@playwright/test"
import { fillEveryTable } from "@/db/testing/a-full-organisation"
import { aPlan } from "@/db/testing/a-plan"
import { aSession } from "@/db/testing/a-session"
import { plantCanaries } from "@/db/testing/plant-canaries"
import { expect, test } from "./stage"

/*
 * A3: every text of one organisation carries a word found nowhere else; somebody of another walks every page there
 * is a link to, and searches. The word must not come back, in a body, a title or the data beside them.
 */

/** Where the links of an answer lead, inside the product, each address once. */
function linksIn(body: string): string[] {
  const found = [...body.matchAll(/(?:href|action)=\\?"(\/[^"\\#]*)/g)].map(([, path = ""]) =>
    path.replaceAll("&amp;", "&"),
  )
  return found.filter((path) => !path.startsWith("/_next") && !path.startsWith("/api/auth"))
}

async function crawl(request: APIRequestContext, from: string[], cookie: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || seen.size > 300) continue
    const asPage = await request.get(path, { headers: { cookie } })
    const asData = await request.get(path, { headers: { cookie, rsc: "1" } })
    const body = await asPage.text()
    seen.set(path, `${body}\n${await asData.text()}`)
    waiting.push(...linksIn(body))
  }
  return seen
}

test("no word of another organisation is on any page, search or error", async ({ db, world, request }) => {
  const theirs = world.anotherOrganisation
  const own = await aPlan(db, world)
  await fillEveryTable(db, world)
  await fillEveryTable(db, theirs)
  const { canary, columns } = await plantCanaries(db, theirs.organisation.id)
  expect(columns).toBeGreaterThanOrEqual(25)
  const theirPlan = await aPlan(db, theirs, { place: canary })

  const ids = [theirPlan.id, theirs.account.id, theirs.contact.id, theirs.rep.id]
  const reaching = [
    ...ids.flatMap((id) => [`/plans/${id}`, `/plans/${id}/brief`, `/plans/${id}/customer`, `/accounts/${id}`]),
    `/plans/${theirPlan.id}/agenda`,
    `/plans/${theirPlan.id}/agenda/calendar`,
    `/meeting/${theirPlan.id}`,
    `/accounts/${theirs.account.id}/contacts/${theirs.contact.id}`,
    `/accounts/${world.account.id}/contacts/${theirs.contact.id}`,
    `/plans/${own.id}/customer?account=${theirs.account.id}`,
    `/plans/new?account=${theirs.account.id}`,
    ...["accounts", "plans/new", `plans/${own.id}/customer`].map((place) => `/${place}?find=Kestrel`),
    `/plans?older=${theirPlan.id}.99999999999999`,
    `/people?after=${theirs.rep.id}.A`,
    "/nowhere/at/all",
  ]
  for (const [who, least] of [
    ["rep", 25],
    ["manager", 15],
    ["admin", 15],
  ] as const) {
    const { cookie } = await aSession(db, world[who])
    const start = ["/", "/today", "/plans", "/accounts", "/progress", "/coaching", "/people", "/profile"]
    const files = ["/progress/does-not-fit/table"]
    const seen = await crawl(request, [...start, ...files, ...reaching], `${cookie.name}=${cookie.value}`)
    expect([...seen].filter(([, body]) => body.includes(canary)).map(([path]) => path)).toEqual([])
    expect(seen.size).toBeGreaterThan(least)
    expect([...seen.values()].some((body) => body.includes(world.account.name))).toBe(true)
  }
})

test("the same walk, by somebody of that organisation, finds the word: the search can fail", async ({
  db,
  world,
  request,
}) => {
  await fillEveryTable(db, world)
  const { canary } = await plantCanaries(db, world.organisation.id)
  const { cookie } = await aSession(db, world.rep)
  const seen = await crawl(request, ["/plans", "/accounts"], `${cookie.name}=${cookie.value}`)
  expect([...seen.values()].filter((body) => body.includes(canary)).length).toBeGreaterThan(5)
})
