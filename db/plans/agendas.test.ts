import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { agendaAsText } from "@/lib/plans/agenda-as-text"
import { agendaOf } from "@/lib/plans/agenda-of"
import { entriesOf } from "@/lib/plans/plan-entries"
import { createAccount } from "../customers/create-account"
import { linkTokenHash } from "../people/link-token-hash"
import { auditEvents, plans, publishedAgendas, shareLinks } from "../schema"
import { inOrganisation, type Scope } from "../scope"
import { aPlan } from "../testing/a-plan"
import { aPublishedAgenda } from "../testing/a-published-agenda"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { cancelPlan } from "./cancel-plan"
import { findAgenda } from "./find-agenda"
import { findLinkOrganisation } from "./find-link-organisation"
import { findPlan } from "./find-plan"
import { publishAgenda } from "./publish-agenda"
import { readSharedAgenda } from "./read-shared-agenda"
import { revokeLink } from "./revoke-link"
import { saveAgenda } from "./save-agenda"
import { savePlan } from "./save-plan"
import { shareAgenda } from "./share-agenda"

const store = connectedDatabase()
const A_DAY = 24 * 60 * 60_000
let world: World
beforeAll(async () => {
  world = await aTeam(store.db)
})

const asRep = <Result>(work: (scope: Scope) => Promise<Result>, now?: Date) => actingAs(store.db, world.rep, work, now)
const WORDS = { purpose: "Two dates for the spring", topics: ["Who takes part", "Where it takes place"], askAhead: "" }
const refused = (kind: string) => expect.objectContaining({ kind })

/** What stands on the page just now, as its form sends it back. */
const shownOf = (planId: string) =>
  asRep(async (scope) => {
    const plan = await findPlan(scope, { planId })
    const { company, draft } = await findAgenda(scope, { planId })
    if (!plan) throw new Error("There is no such plan.")
    return agendaAsText(agendaOf(plan, company, draft))
  })
const save = (planId: string, version: number, words: Partial<typeof WORDS> = {}) =>
  asRep((scope) => saveAgenda(scope, { planId, version, ...WORDS, ...words }))
const publish = async (planId: string, shown?: string) => {
  const sent = shown ?? (await shownOf(planId))
  return asRep((scope) => publishAgenda(scope, { planId, shown: sent }))
}
const open = async (token: string, now?: Date) => {
  const hash = linkTokenHash(token)
  const orgId = await findLinkOrganisation(store.db, hash)
  return orgId ? inOrganisation(store.db, orgId, (scope) => readSharedAgenda(scope, hash), now) : null
}
const editionsOf = (planId: string) =>
  asRep(({ tx, orgId }) =>
    tx
      .select({ edition: publishedAgendas.edition })
      .from(publishedAgendas)
      .where(and(eq(publishedAgendas.orgId, orgId), eq(publishedAgendas.planId, planId))),
  )

describe("writing an agenda", () => {
  it("keeps each version apart: what was changed meanwhile is a conflict, what was sent twice is not", async () => {
    const { id } = await aPlan(store.db, world)
    expect(await save(id, 0)).toEqual({ version: 1 })
    expect(await save(id, 0)).toEqual({ version: 1 })
    await expect(save(id, 0, { purpose: "Else" })).rejects.toEqual(refused("conflict"))
    expect(await save(id, 1, { purpose: "The autumn" })).toEqual({ version: 2 })
    await expect(save(id, 1, { purpose: "The winter" })).rejects.toEqual(refused("conflict"))
    const { draft } = await asRep((scope) => findAgenda(scope, { planId: id }))
    expect(draft).toEqual({ ...WORDS, purpose: "The autumn", version: 2 })
  })

  it("ends when the meeting begins, and publishing with it", async () => {
    const { id } = await aPlan(store.db, world)
    await save(id, 0)
    const shown = await shownOf(id)
    const later = new Date(Date.now() + 2 * A_DAY)
    const writeLater = asRep((scope) => saveAgenda(scope, { planId: id, version: 1, ...WORDS, purpose: "x" }), later)
    await expect(writeLater).rejects.toEqual(refused("conflict"))
    const publishLater = asRep((scope) => publishAgenda(scope, { planId: id, shown }), later)
    await expect(publishLater).rejects.toEqual(refused("conflict"))
    expect(await publish(id, shown)).toEqual({ edition: 1 })
  })
})

describe("publishing", () => {
  it("makes an edition for each change, and none for the same again", async () => {
    const { id } = await aPlan(store.db, world)
    await save(id, 0)
    expect(await publish(id)).toEqual({ edition: 1 })
    expect(await publish(id)).toEqual({ edition: 1 })
    await save(id, 1, { topics: ["Who takes part"] })
    const shown = await shownOf(id)
    expect(await Promise.all([publish(id, shown), publish(id, shown), publish(id, shown)])).toEqual([
      { edition: 2 },
      { edition: 2 },
      { edition: 2 },
    ])
    expect(await editionsOf(id)).toHaveLength(2)
  })

  it("refuses what was changed since the page was drawn: the words, or the meeting", async () => {
    const { id } = await aPlan(store.db, world)
    await save(id, 0)
    const before = await shownOf(id)
    await save(id, 1, { purpose: "The autumn" })
    await expect(publish(id, before)).rejects.toEqual(refused("conflict"))
    const withWords = await shownOf(id)
    await asRep(({ tx }) => tx.update(plans).set({ place: "Our place" }).where(eq(plans.id, id)))
    await expect(publish(id, withWords)).rejects.toEqual(refused("conflict"))
    expect(await publish(id)).toEqual({ edition: 1 })
  })

  it("refuses an agenda that says nothing", async () => {
    const { id } = await aPlan(store.db, world)
    await expect(publish(id)).rejects.toEqual(refused("invalid"))
  })

  it.each([
    ["Your fallback", { topics: ["We could book a PRIVATE walk-round for two of you"] }],
    ["Only if", { purpose: "If you cannot make the open day we find another" }],
    ["Your primary objective", { purpose: "We hope Hanna books two places at once" }],
    ["So that", { topics: ["See the new training rooms"] }],
    ["Your fallback", { topics: ["Books a private", "walk-round for your leads"] }],
  ] as const)("refuses four words in a row that stand in %s, and quotes them", async (field, words) => {
    const { id } = await aPlan(store.db, world, { fallbacks: FALLBACKS })
    await save(id, 0, { ...WORDS, ...words, topics: [...("topics" in words ? words.topics : [])] })
    const leaks = await publish(id).catch((error: unknown) => (error as { leaks: unknown }).leaks)
    expect(leaks).toContainEqual(expect.objectContaining({ field, quote: expect.stringMatching(/(\S+ ){3}\S+/) }))
    expect(await editionsOf(id)).toEqual([])
  })

  const FALLBACKS = [
    { words: "Hanna books a private walk-round for two", trigger: "only if she cannot make the open day" },
  ]

  it("lets the ask stand in the agenda only where it is told before the meeting", async () => {
    const askAhead = "That Hanna books two places at our open day"
    const { id } = await aPlan(store.db, world, { hears: "ask" })
    const told = await aPlan(store.db, world, { hears: "ask-ahead" })
    for (const planId of [id, told.id]) await save(planId, 0, { askAhead })
    await publish(id)
    await publish(told.id)
    const asks = await Promise.all(
      [id, told.id].map((planId) =>
        asRep(async (scope) => (await findAgenda(scope, { planId })).published?.snapshot.ask),
      ),
    )
    expect(asks).toEqual([null, askAhead])
  })
})

describe("sharing", () => {
  it("shows the edition in force, and the next one once it is published", async () => {
    const { id } = await aPlan(store.db, world)
    const { token } = await aPublishedAgenda(store.db, world, id)
    expect((await open(token))?.snapshot.purpose).toBe("Two dates for the spring")
    await save(id, 1, { purpose: "The autumn" })
    expect((await open(token))?.snapshot.purpose).toBe("Two dates for the spring")
    await publish(id)
    const shared = await open(token)
    expect([shared?.edition, shared?.snapshot.purpose]).toEqual([2, "The autumn"])
  })

  it("keeps the hash of a secret alone, and asked twice with one id it is one link, whose newest secret counts", async () => {
    const { id } = await aPlan(store.db, world)
    await aPublishedAgenda(store.db, world, id)
    const linkId = newId()
    const first = await asRep((scope) => shareAgenda(scope, { planId: id, linkId }))
    const second = await asRep((scope) => shareAgenda(scope, { planId: id, linkId }))
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(await open(first)).toBeNull()
    expect((await open(second))?.edition).toBe(1)
    const links = await asRep(({ tx }) => tx.select().from(shareLinks).where(eq(shareLinks.planId, id)))
    expect(links).toHaveLength(2)
    expect(JSON.stringify(links)).not.toContain(second)
  })

  it("ends seven days after the meeting, as last published", async () => {
    const startsAt = new Date(Date.now() + A_DAY)
    const { id } = await aPlan(store.db, world, { startsAt, minutes: 60 })
    const { token } = await aPublishedAgenda(store.db, world, id)
    const end = startsAt.getTime() + 60 * 60_000 + 7 * A_DAY
    expect(await open(token, new Date(end - 1000))).not.toBeNull()
    expect(await open(token, new Date(end + 1000))).toBeNull()
    await asRep(({ tx }) =>
      tx
        .update(plans)
        .set({ startsAt: new Date(startsAt.getTime() + A_DAY) })
        .where(eq(plans.id, id)),
    )
    await publish(id)
    expect(await open(token, new Date(end + 1000))).not.toBeNull()
  })

  it("opens nothing once revoked, and revoking again changes nothing", async () => {
    const { id } = await aPlan(store.db, world)
    const { token, linkId } = await aPublishedAgenda(store.db, world, id)
    const other = await asRep((scope) => shareAgenda(scope, { planId: id, linkId: newId() }))
    await asRep((scope) => revokeLink(scope, { planId: id, linkId }))
    const [before] = await asRep(({ tx }) => tx.select().from(shareLinks).where(eq(shareLinks.id, linkId)))
    await asRep((scope) => revokeLink(scope, { planId: id, linkId }))
    const [after] = await asRep(({ tx }) => tx.select().from(shareLinks).where(eq(shareLinks.id, linkId)))
    expect(after).toEqual(before)
    expect(await open(token)).toBeNull()
    expect(await open(other)).not.toBeNull()
    await expect(asRep((scope) => shareAgenda(scope, { planId: id, linkId }))).rejects.toEqual(refused("conflict"))
  })

  it("opens nothing once the meeting is cancelled, or is with another customer", async () => {
    const cancelled = await aPlan(store.db, world)
    const { token } = await aPublishedAgenda(store.db, world, cancelled.id)
    await asRep((scope) => cancelPlan(scope, { planId: cancelled.id, reason: "moved" }))
    expect(await open(token)).toBeNull()
    const again = asRep((scope) => shareAgenda(scope, { planId: cancelled.id, linkId: newId() }))
    await expect(again).rejects.toEqual(refused("conflict"))

    const { id } = await aPlan(store.db, world)
    const { token: theirs } = await aPublishedAgenda(store.db, world, id)
    await asRep(async (scope) => {
      const plan = await findPlan(scope, { planId: id })
      if (!plan) throw new Error("There is no such plan.")
      const accountId = newId()
      await createAccount(scope, { accountId, name: "Another customer", industry: "", place: "" })
      const entries = { ...entriesOf(plan), accountId, mainContactId: null, otherContactIds: [] }
      await savePlan(scope, { planId: id, version: plan.version, entries })
    })
    expect(await open(theirs)).toBeNull()
    const forTheOther = asRep((scope) => shareAgenda(scope, { planId: id, linkId: newId() }))
    await expect(forTheOther).rejects.toEqual(refused("conflict"))
  })

  it("needs something published, and a meeting that is not long over", async () => {
    const { id } = await aPlan(store.db, world)
    const share = (planId: string, now?: Date) => asRep((scope) => shareAgenda(scope, { planId, linkId: newId() }), now)
    await expect(share(id)).rejects.toEqual(refused("conflict"))
    await aPublishedAgenda(store.db, world, id)
    expect(await share(id)).toMatch(/./)
    await expect(share(id, new Date(Date.now() + 9 * A_DAY))).rejects.toEqual(refused("conflict"))
  })

  it("takes no other plan's link, and is written down", async () => {
    const [one, other] = [await aPlan(store.db, world), await aPlan(store.db, world)]
    const { linkId } = await aPublishedAgenda(store.db, world, one.id)
    await expect(asRep((scope) => revokeLink(scope, { planId: other.id, linkId }))).rejects.toEqual(
      refused("not-found"),
    )
    await asRep((scope) => revokeLink(scope, { planId: one.id, linkId }))
    const events = await asRep(({ tx, orgId }) =>
      tx
        .select({ event: auditEvents.event })
        .from(auditEvents)
        .where(and(eq(auditEvents.orgId, orgId), eq(auditEvents.subjectId, one.id)))
        .orderBy(auditEvents.id),
    )
    expect(events.map(({ event }) => event)).toEqual(["agenda-published", "agenda-shared", "agenda-link-revoked"])
  })
})
