import { createServer } from "node:http"
import { hash } from "@node-rs/argon2"
import type { APIRequestContext, APIResponse } from "@playwright/test"
import { aPlan } from "@/db/testing/a-plan"
import { aSession } from "@/db/testing/a-session"
import { aTeam } from "@/db/testing/a-team"
import { paths } from "@/lib/paths"
import { expect, test } from "./stage"

/* What a stranger can send over HTTP: broken requests, forged origins and hosts, next-auth's own addresses. */

const ORIGIN = new URL(process.env.CALLCRAFT_URL ?? "http://localhost").origin
const PASSWORD = "harbour lights at nine"
const passwordHash = hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

/** The hidden names with which a page's form posts without script: which action, and the state it was drawn with. */
async function formOf(request: APIRequestContext, path: string, headers = {}): Promise<Record<string, string>> {
  const body = await (await request.get(path, { headers })).text()
  const inputs = body.matchAll(/<input type="hidden" name="(\$ACTION_[^"]+)"(?: value="([^"]*)")?/g)
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]))
}

const isAnswer = (response: APIResponse) => response.status() < 500

test.describe("next-auth's own addresses", () => {
  const post = (request: APIRequestContext, path: string, data: object, headers: Record<string, string>) =>
    request.post(`/api/auth/${path}`, { data, headers, maxRedirects: 0 })
  const csrf = async (request: APIRequestContext) =>
    ((await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string }).csrfToken

  test("sign in from our own page, and from nowhere else", async ({ db, request }) => {
    const { rep } = await aTeam(db, { passwordHash: await passwordHash })
    const data = { email: rep.email, password: PASSWORD, csrfToken: await csrf(request), json: "true" }
    for (const origin of ["null", "https://elsewhere.example", ""]) {
      const answer = await post(request, "callback/credentials", data, { origin })
      expect([origin, answer.status()]).toEqual([origin, 403])
    }
    expect(await (await request.get("/api/auth/session")).json()).toEqual({})
    const signedIn = await post(request, "callback/credentials", data, { origin: ORIGIN })
    expect(signedIn.status()).toBe(200)
    const given = (signedIn.headers()["set-cookie"] ?? "").split("\n").filter((one) => /session|device/.test(one))
    expect(given.length).toBeGreaterThanOrEqual(2)
    for (const one of given) {
      expect(one).toMatch(/; httponly/i)
      expect(one).toMatch(/; samesite=lax/i)
      expect(one).toMatch(/; path=\/(;|$)/i)
    }
    expect(await (await request.get("/api/auth/session")).json()).not.toEqual({})
    expect((await request.get(paths.today(), { maxRedirects: 0 })).status()).toBe(200)
  })

  test("send nobody elsewhere, and believe the configured address alone", async ({ request }) => {
    const elsewhere = "https://elsewhere.example/"
    const data = { csrfToken: await csrf(request), callbackUrl: elsewhere, json: "true" }
    const { url } = await (await post(request, "signout", data, { origin: ORIGIN })).json()
    expect(new URL(url).origin).toBe(ORIGIN)
    for (const path of ["signin", "signout", "error", "signin/credentials"])
      expect(isAnswer(await request.get(`/api/auth/${path}?callbackUrl=nowhere`, { maxRedirects: 0 }))).toBe(true)
    const own = await post(request, "signout", { ...data, callbackUrl: `${ORIGIN}/plans` }, { origin: ORIGIN })
    expect(new URL((await own.json()).url).href).toBe(`${ORIGIN}/plans`)
    for (const path of ["signin", "signout", "error", "signin/credentials"]) {
      const answer = await request.get(`/api/auth/${path}?callbackUrl=${elsewhere}&error=x`, {
        headers: { host: "elsewhere.example", "x-forwarded-host": "elsewhere.example" },
        maxRedirects: 0,
      })
      expect([path, isAnswer(answer)]).toEqual([path, true])
      expect(answer.headers().location ?? ORIGIN).toMatch(new RegExp(`^(${ORIGIN}|/)`))
    }
  })

  test("answer what cannot be read", async ({ request }) => {
    const csrfToken = await csrf(request)
    const headers = { origin: ORIGIN, "content-type": "application/json" }
    for (const data of ["{", "null", "5", "[", '{"callbackUrl":5}', "[".repeat(50_000), "x".repeat(300_000)])
      for (const path of ["callback/credentials", "signout", "signin/credentials", "session", "nothing/at/all"]) {
        const answer = await request.post(`/api/auth/${path}`, { data: Buffer.from(data), headers, maxRedirects: 0 })
        expect([path, data.slice(0, 9), isAnswer(answer)]).toEqual([path, data.slice(0, 9), true])
      }
    for (const value of [5, null, {}, "nowhere", "javascript:alert(1)", "\u0000", "//elsewhere.example"]) {
      const sent = { csrfToken, callbackUrl: value, email: value, password: value }
      for (const path of ["callback/credentials", "signout"]) {
        const answer = await post(request, path, sent, headers)
        expect([path, value, isAnswer(answer)]).toEqual([path, value, true])
        expect(answer.headers().location ?? "").not.toMatch(/javascript|elsewhere/)
      }
    }
  })
})

test("a form posted with anything in it gets an answer, and one from elsewhere changes nothing", async ({
  request,
  world,
  db,
}) => {
  const { cookie } = await aSession(db, world.rep)
  const headers = { cookie: `${cookie.name}=${cookie.value}`, origin: ORIGIN }
  const { id } = await aPlan(db, world)
  for (const path of [paths.signIn(), paths.newAccount(), paths.plan(id), paths.profile()]) {
    const isPublic = path === paths.signIn()
    const sent = isPublic ? { origin: ORIGIN } : headers
    const hidden = await formOf(request, path, sent)
    expect([path, Object.keys(hidden).length > 0]).toEqual([path, true])
    for (const [name, value] of [
      ["__proto__", "x"],
      ["constructor", "x"],
      ["name", "\u0000"],
      ["name", "x".repeat(900_000)],
      ["then", "x"],
      ["planId", "\ud800"],
    ] as const) {
      const answer = await request.post(path, {
        multipart: { ...hidden, [name]: value },
        headers: sent,
        maxRedirects: 0,
      })
      expect([path, name, answer.status()]).toEqual([path, name, answer.status() < 500 ? answer.status() : "an answer"])
    }
    const elsewhere = await request.post(path, {
      multipart: hidden,
      headers: { ...sent, origin: "https://elsewhere.example" },
      maxRedirects: 0,
    })
    expect(elsewhere.status()).not.toBe(303)
  }
})

test("a forged host makes the server call nobody when it sends the browser on", async ({ request, world, db }) => {
  const called: string[] = []
  const stranger = createServer((asked, answer) => {
    called.push(asked.url ?? "")
    answer.writeHead(200, { "content-type": "text/x-component" }).end("0:{}")
  })
  const port = await new Promise<number>((ready) =>
    stranger.listen(0, "127.0.0.1", () => ready((stranger.address() as { port: number }).port)),
  )
  try {
    for (const host of [new URL(ORIGIN).host, `127.0.0.1:${port}`]) {
      const { cookie } = await aSession(db, world.rep)
      const signedIn = { cookie: `${cookie.name}=${cookie.value}` }
      // The first form of a signed-in page is the shell's: signing out, which sends the browser to sign in.
      const hidden = await formOf(request, paths.today(), signedIn)
      const action = /"id":"([0-9a-f]+)"/.exec(Object.values(hidden).join())?.[1] ?? Object.keys(hidden).join()
      const id = /\$ACTION_ID_([0-9a-f]+)/.exec(action)?.[1] ?? action
      const answer = await request.post(paths.today(), {
        headers: {
          ...signedIn,
          host,
          origin: `http://${host}`,
          "x-forwarded-host": host,
          "next-action": id,
          accept: "text/x-component",
        },
        multipart: { 0: '[{"values":{},"errors":{}},"$K1"]', "1_x": "x" },
        maxRedirects: 0,
      })
      expect([host, answer.headers()["x-action-redirect"]]).toEqual([
        host,
        expect.stringContaining(paths.signedOut().slice(0, 8)),
      ])
    }
    expect(called).toEqual([])
  } finally {
    stranger.close()
  }
})

test("signing in makes a new session, whatever cookie the browser was given before", async ({ db, request }) => {
  const world = await aTeam(db, { passwordHash: await passwordHash })
  const { cookie } = await aSession(db, world.peer)
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json()
  const planted = `${cookie.name}=${cookie.value}`
  const { cookies } = await request.storageState()
  const csrf = cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
  const answer = await request.post("/api/auth/callback/credentials", {
    data: { email: world.rep.email, password: PASSWORD, csrfToken, json: "true" },
    headers: { origin: ORIGIN, cookie: `${csrf}; ${planted}` },
  })
  expect(answer.headers()["set-cookie"]).not.toContain(cookie.value)
  const session = /callcraft-session=([^;]+)/.exec(answer.headers()["set-cookie"] ?? "")?.[1]
  const nameOf = async (sent: string) =>
    (await (await request.get(paths.profile(), { headers: { cookie: sent } })).text()).includes(world.rep.email)
  expect(await nameOf(`callcraft-session=${session}`)).toBe(true)
  expect(await nameOf(planted)).toBe(false)
})

test("a hostile name is words on every page, its title and the data beside them", async ({ db, world, request }) => {
  const hostile = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>"
  const { cookie } = await aSession(db, world.rep)
  const headers = { cookie: `${cookie.name}=${cookie.value}`, origin: ORIGIN }
  const path = paths.editAccount(world.account.id)
  const hidden = await formOf(request, path, headers)
  const form = { accountId: world.account.id, version: "1", name: hostile, industry: hostile.slice(0, 80), place: "" }
  const saved = await request.post(path, { multipart: { ...hidden, ...form }, headers, maxRedirects: 0 })
  expect(saved.status()).toBe(303)
  for (const shown of [paths.account(world.account.id), path, paths.accounts(), paths.newContact(world.account.id)]) {
    const body = await (await request.get(shown, { headers })).text()
    expect(body).toContain("&lt;/title&gt;")
    expect(body).not.toMatch(/<script>alert|<img src=x/)
  }
})

test("a server action called with what is no form gets an answer", async ({ request }) => {
  const page = await (await request.get(paths.signIn())).text()
  const action = /\$ACTION_\d+:0[^>]*value="[^"]*&quot;id&quot;:&quot;([0-9a-f]+)/.exec(page)?.[1] ?? ""
  const headers = { origin: ORIGIN, "next-action": action, "content-type": "text/plain;charset=UTF-8" }
  const answers: [string, boolean][] = []
  for (const data of ["[]", "[null,5]", '[{},"x"]', '[{},{"keys":1}]', "[1,[]]"])
    answers.push([data, isAnswer(await request.post(paths.signIn(), { headers, data }))])
  expect(answers.filter(([, isOne]) => !isOne)).toEqual([])
})
