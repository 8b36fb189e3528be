// @ts-check
/*
 * What the product does without a connection: a brief that was opened opens again, with its debrief's form beside it;
 * every other page says that there is no connection and lists the briefs kept here. Everything goes to the network
 * first. Nothing is kept but what a page asks for by `keep`. Why, and against what: docs/decisions/offline.md.
 *
 * Caches: `kept-<user id>`, the pages of one person and the build's files they name; `offline`, the page for no
 * connection. Both are emptied by signing out, by a session that has ended, and when somebody else signs in.
 */

const OFFLINE = "offline"
const OFFLINE_PAGE = "/offline"
const KEPT = "kept-"
/** At most this many briefs; the one kept longest ago goes first. */
const MOST = 20
/** How long a page that is kept here waits for the network, in milliseconds. */
const PATIENCE = 3000
/** What is answered here when the network does not. Everything else, a customer's page first of all, is left alone. */
const PLACES = /^\/($|(today|plans|accounts|coaching|people|profile|progress)(\/|$))/
const BUILD_FILE = /\/_next\/static\/[^"'\\\s)<>?]+/g

const worker = /** @type {any} */ (self)

worker.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(keepOfflinePage().catch(() => {}))
  worker.skipWaiting()
})
// Pages come from the network and files are named by their content: a new worker may take over at once.
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== worker.location.origin) return
  if (pathname.startsWith("/_next/static/")) event.respondWith(file(request))
  else if (request.mode === "navigate" && PLACES.test(pathname)) event.respondWith(page(request, pathname))
})

/** One thing after the other, so that wiping is not undone by what was under way. */
let queue = Promise.resolve()
worker.addEventListener("message", (/** @type {any} */ event) => {
  const { data, ports } = event
  queue = queue.then(() => does(data, ports[0])).catch(() => {})
  event.waitUntil(queue)
})

/** @param {any} asked @param {MessagePort | undefined} port */
async function does(asked, port) {
  if (asked.is === "list") port?.postMessage(await list())
  if (asked.is === "wipe") await wipe()
  if (asked.is === "signed-in") {
    await wipe(KEPT + asked.userId)
    if (!(await caches.has(OFFLINE))) await keepOfflinePage()
  }
  if (asked.is === "keep") {
    await wipe(KEPT + asked.userId)
    await keep(await caches.open(KEPT + asked.userId), asked)
    await keepOfflinePage()
  }
}

/** @param {Request} request */
const file = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

/** @param {Request} request @param {string} path */
async function page(request, path) {
  const kept = await keptPage(path)
  const late = new Promise((_, refuse) => kept && setTimeout(refuse, PATIENCE))
  try {
    const answer = /** @type {Response} */ (await Promise.race([fetch(request), late]))
    if (answer.status >= 500 && kept) return kept
    if (kept && answer.status === 404) await forget(path)
    return answer
  } catch {
    return kept ?? (await caches.match(OFFLINE_PAGE, { cacheName: OFFLINE })) ?? Response.error()
  }
}

/** Every cache but one goes; without it, every one. @param {string} [but] */
async function wipe(but) {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== but && (!but || name !== OFFLINE)).map((name) => caches.delete(name)))
}

/** @returns {Promise<Cache[]>} */
async function keptCaches() {
  const names = await caches.keys()
  return Promise.all(names.filter((name) => name.startsWith(KEPT)).map((name) => caches.open(name)))
}

/** @param {string} path @returns {Promise<Response | undefined>} */
async function keptPage(path) {
  for (const cache of await keptCaches()) {
    const found = await cache.match(path, { ignoreVary: true })
    if (found && isCurrent(found)) return found
  }
}

/** @param {string} path */
const forget = async (path) => Promise.all((await keptCaches()).map((cache) => cache.delete(path, { ignoreVary: true })))

/** @param {Response} page */
const about = (page) => JSON.parse(decodeURIComponent(page.headers.get("x-kept-about") ?? "null"))
/** @param {Response} page */
const keptAt = (page) => page.headers.get("x-kept-at") ?? ""
/** @param {Response} page */
const isCurrent = (page) => Date.parse(about(page)?.until) > Date.now()

/** The briefs kept here, the soonest meeting first. */
async function list() {
  const found = []
  for (const cache of await keptCaches()) {
    const pages = (await pagesIn(cache)).filter(({ page }) => isCurrent(page))
    for (const { path, page } of pages.filter(({ path }) => path.endsWith("/brief"))) {
      const debrief = `${meetingOf(path)}/debrief`
      found.push({ path, ...about(page), debrief: pages.some(({ path }) => path === debrief) ? debrief : null })
    }
  }
  return found.sort((one, other) => one.until.localeCompare(other.until))
}

/** @param {Cache} cache */
async function pagesIn(cache) {
  const found = []
  for (const request of await cache.keys()) {
    const page = await cache.match(request, { ignoreVary: true })
    if (page?.headers.has("x-kept-about")) found.push({ path: new URL(request.url).pathname, page })
  }
  return found.sort((one, other) => keptAt(other.page).localeCompare(keptAt(one.page)))
}

/**
 * Keeps what a page asked for: `pages` with the path they are found at and the address they are asked for at.
 * @param {Cache} cache
 * @param {{ pages: { path: string, ask: string }[], files: string[], about: { account: string, when: string, until: string } }} asked
 */
async function keep(cache, { pages, files, about }) {
  const loaded = files.join("\n")
  for (const { path, ask } of pages) {
    const answer = await fetch(ask, { redirect: "manual" })
    // A brief leads nowhere else but to signing in.
    if (answer.type === "opaqueredirect" && path.endsWith("/brief")) return wipe()
    if (answer.status === 404) await cache.delete(path, { ignoreVary: true })
    if (answer.status === 200) await store(cache, path, answer, loaded, { "x-kept-about": encodeURIComponent(JSON.stringify(about)) })
  }
  await tidy(cache)
}

async function keepOfflinePage() {
  const answer = await fetch(OFFLINE_PAGE)
  if (answer.status === 200) await store(await caches.open(OFFLINE), OFFLINE_PAGE, answer, "", {})
}

/**
 * A page with every file it needs; none of it where one of them cannot be had.
 * @param {Cache} cache @param {string} path @param {Response} answer @param {string} loaded @param {Record<string, string>} more
 */
async function store(cache, path, answer, loaded, more) {
  const at = new Date().toISOString()
  const html = (await answer.text()).replace("<html ", `<html data-kept-at="${at}" data-kept-path="${path}" `)
  const files = await filesOf(cache, `${html}\n${loaded}`)
  const headers = new Headers(answer.headers)
  for (const name of ["content-encoding", "content-length"]) headers.delete(name)
  for (const [name, value] of Object.entries({ ...more, "x-kept-at": at, "x-kept-files": files.join(" ") }))
    headers.set(name, value)
  await cache.put(path, new Response(html, { headers }))
}

/** @param {Cache} cache @param {string} text @returns {Promise<string[]>} */
async function filesOf(cache, text) {
  const named = [...new Set(text.match(BUILD_FILE) ?? [])]
  await Promise.all(named.map((path) => hold(cache, path)))
  const styles = named.filter((path) => path.endsWith(".css"))
  const drawn = await Promise.all(styles.map((path) => urlsIn(cache, path)))
  const more = [...new Set(drawn.flat())].filter((path) => !named.includes(path))
  await Promise.all(more.map((path) => hold(cache, path)))
  return [...named, ...more]
}

/** The fonts a style sheet names. @param {Cache} cache @param {string} sheet */
async function urlsIn(cache, sheet) {
  const text = await (await cache.match(sheet, { ignoreVary: true }))?.text()
  return [...(text ?? "").matchAll(/url\(["']?([^"')]+)/g)]
    .map(([, url]) => new URL(/** @type {string} */ (url), new URL(sheet, worker.location.origin)))
    .filter(({ origin, pathname }) => origin === worker.location.origin && pathname.startsWith("/_next/static/"))
    .map(({ pathname }) => pathname)
}

/** Only files that never change under their name; those of a development server do. @param {Cache} cache @param {string} path */
async function hold(cache, path) {
  if (await cache.match(path, { ignoreVary: true })) return
  const answer = await fetch(path)
  if (!answer.ok || !answer.headers.get("cache-control")?.includes("immutable")) throw new Error(`${path} cannot be kept`)
  await cache.put(path, answer)
}

/** Drops what is past its time or one too many, and the files no page needs any more. @param {Cache} cache */
async function tidy(cache) {
  const pages = await pagesIn(cache)
  const current = pages.filter(({ page }) => isCurrent(page))
  const meetings = [...new Set(current.map(({ path }) => meetingOf(path)))].slice(0, MOST)
  const stay = current.filter(({ path }) => meetings.includes(meetingOf(path)))
  const needed = new Set(stay.flatMap(({ path, page }) => [path, ...(page.headers.get("x-kept-files") ?? "").split(" ")]))
  for (const request of await cache.keys())
    if (!needed.has(new URL(request.url).pathname)) await cache.delete(request, { ignoreVary: true })
}

/** @param {string} path */
const meetingOf = (path) => path.slice(0, path.lastIndexOf("/"))
