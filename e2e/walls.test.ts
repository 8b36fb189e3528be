import { aPlan } from "@/db/testing/a-plan"
import { paths } from "@/lib/paths"
import { everyPage } from "./every-page"
import { expect, test } from "./stage"

test("another organisation's ids answer 404 on every page, and the owner's own answer", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const theirs = world.anotherOrganisation
  const plan = await aPlan(db, world)
  const theirPlan = await aPlan(db, theirs)
  const ids = [plan.id, world.account.id, world.contact.id]
  const own = everyPage(world, plan.id).filter(({ path, as }) => as && ids.some((id) => path.includes(id)))
  const foreign = everyPage({ ...theirs, anotherOrganisation: world }, theirPlan.id)
  expect(own.length).toBeGreaterThanOrEqual(8)

  for (const { name, path, as } of own) {
    const twin = foreign.find((other) => other.name === name)
    if (!as || !twin) throw new Error(`${name} has no twin`)
    await context.clearCookies()
    await signIn(as)
    const mine = await page.goto(path)
    expect([name, mine?.status()]).toEqual([name, 200])
    const other = await page.goto(twin.path)
    expect([name, other?.status()]).toEqual([name, 404])
    const body = await page.content()
    expect(body).not.toContain(theirs.account.name)
    expect(body).not.toContain(theirs.organisation.name)
  }
})

test("a pair of an own account and another organisation's contact is not found", async ({ world, signIn, page }) => {
  await signIn(world.rep)
  const own = await page.goto(paths.contact(world.account.id, world.contact.id))
  expect(own?.status()).toBe(200)
  const pair = await page.goto(paths.contact(world.account.id, world.anotherOrganisation.contact.id))
  expect(pair?.status()).toBe(404)
})

test("a colleague does not find a plan, its manager reads it, and another team's manager does not", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world)
  const answers: Record<string, number | undefined> = {}
  for (const who of ["rep", "manager", "peer", "managerOfAnotherTeam", "admin"] as const) {
    await context.clearCookies()
    await signIn(world[who])
    answers[who] = (await page.goto(paths.plan(plan.id)))?.status()
  }
  expect(answers).toEqual({ rep: 200, manager: 200, peer: 404, managerOfAnotherTeam: 404, admin: 404 })
})

test("autosave answers 404 to another organisation and a colleague, 401 to nobody, 403 from elsewhere, and saves for the owner", async ({
  world,
  db,
  signIn,
  page,
  context,
}) => {
  const plan = await aPlan(db, world)
  const put = (origin?: string) =>
    context.request.put(paths.autosave(plan.id), {
      data: {},
      headers: { origin: origin ?? new URL(page.url()).origin },
    })
  await page.goto(paths.signIn())
  expect((await put()).status()).toBe(401)
  for (const [who, status] of [
    ["peer", 404],
    ["manager", 403],
  ] as const) {
    await context.clearCookies()
    await signIn(world[who])
    expect([who, (await put()).status()]).toEqual([who, status])
  }
  await context.clearCookies()
  await signIn(world.anotherOrganisation.rep)
  expect((await put()).status()).toBe(404)
  await context.clearCookies()
  await signIn(world.rep)
  expect((await put("https://elsewhere.example")).status()).toBe(403)
  // The owner gets as far as being told what is wrong with an empty body.
  expect((await put()).status()).toBe(422)
})
