import { describe, expect, test } from "vitest"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { makeSaveQueue, type SaveAnswer, type SaveNews } from "./save-queue"

const words = (need: string) => ({ need, situation: {}, fallbacks: [] }) as unknown as PlanEntries

/** A server that answers when it is told to, and counts versions as ours does. */
function aServer(version = 1) {
  const calls: { need: string; version: number; answer: (answer: SaveAnswer) => void }[] = []
  const news: SaveNews[] = []
  const queue = makeSaveQueue({
    version,
    send: (entries, version) => new Promise((answer) => calls.push({ need: entries.need, version, answer })),
    tell: (one) => news.push(one),
  })
  const saved = (version: number): SaveAnswer => ({
    is: "saved",
    version,
    savedAt: "2026-11-23T09:41:00Z",
    backToDraft: null,
  })
  const theirs = (version: number, need: string): SaveAnswer => ({
    is: "lost-race",
    theirs: { version, entries: words(need), updatedAt: "2026-11-23T09:40:00Z" },
  })
  const turn = () => new Promise((done) => setImmediate(done))
  const answer = async (answer: SaveAnswer) => {
    calls.at(-1)?.answer(answer)
    await turn()
  }
  return { calls, news, queue, saved, theirs, answer }
}

test("one is under way; of what comes meanwhile only the newest is sent, on the new version", async () => {
  const { calls, queue, answer, saved } = aServer()
  for (const need of ["a", "ab", "abc", "abcd"]) queue.offer(words(need))
  expect(calls.map(({ need }) => need)).toEqual(["a"])
  await answer(saved(2))
  expect(calls.map(({ need, version }) => [need, version])).toEqual([
    ["a", 1],
    ["abcd", 2],
  ])
  await answer(saved(3))
  expect(await queue.quiet()).toEqual({ stored: true, version: 3 })
})

test("twenty saves while typing meet no conflict with themselves", async () => {
  let stored = 1
  const conflicts: SaveNews[] = []
  const queue = makeSaveQueue({
    version: 1,
    send: async (_entries, version) => {
      await new Promise((done) => setImmediate(done))
      if (version !== stored)
        return { is: "lost-race", theirs: { version: stored, entries: words("?"), updatedAt: "" } }
      return { is: "saved", version: ++stored, savedAt: "", backToDraft: null }
    },
    tell: (news) => void (news.is === "lost-race" && conflicts.push(news)),
  })
  for (let turn = 0; turn < 20; turn++) {
    for (let key = 0; key < 5; key++) queue.offer(words(`${turn}.${key}`))
    await new Promise((done) => setImmediate(done))
  }
  expect(await queue.quiet()).toEqual({ stored: true, version: stored })
  expect(conflicts).toEqual([])
  expect(stored).toBeGreaterThan(10)
})

describe("nothing is lost", () => {
  test("when the connection goes: the next words or a return send it again", async () => {
    const { calls, queue, answer, saved } = aServer()
    queue.offer(words("a"))
    await answer({ is: "unreachable" })
    expect(await queue.quiet()).toEqual({ stored: false, version: 1 })
    queue.resume()
    expect(calls.map(({ need }) => need)).toEqual(["a", "a"])
    await answer({ is: "unreachable" })
    queue.offer(words("ab"))
    await answer(saved(2))
    expect(calls.map(({ need }) => need)).toEqual(["a", "a", "ab"])
    expect(await queue.quiet()).toEqual({ stored: true, version: 2 })
  })

  test("when the session ends: it waits, with the newest words, for signing in", async () => {
    const { calls, queue, answer, saved } = aServer()
    queue.offer(words("a"))
    await answer({ is: "expired" })
    queue.offer(words("ab"))
    expect(calls).toHaveLength(1)
    queue.resume()
    expect(calls.at(-1)).toMatchObject({ need: "ab", version: 1 })
    await answer(saved(2))
    expect(await queue.quiet()).toEqual({ stored: true, version: 2 })
  })

  test("when a race is lost: it says so once and goes on from what was settled", async () => {
    const { calls, news, queue, answer, saved, theirs } = aServer()
    queue.offer(words("mine"))
    await answer(theirs(5, "theirs"))
    queue.offer(words("mine still"))
    expect(calls).toHaveLength(1)
    expect(news.at(-1)).toMatchObject({ is: "lost-race", entries: { need: "mine" }, theirs: { version: 5 } })
    queue.resume()
    expect(calls).toHaveLength(1)
    queue.settleOn(5, words("settled"))
    expect(calls.at(-1)).toMatchObject({ need: "settled", version: 5 })
    await answer(saved(6))
    expect(await queue.quiet()).toEqual({ stored: true, version: 6 })
  })

  test("when a version was met before anything was sent: it is what the next save rests on", async () => {
    const { calls, queue, answer, saved } = aServer()
    queue.settleOn(4, null)
    expect(await queue.quiet()).toEqual({ stored: true, version: 4 })
    queue.offer(words("a"))
    await answer(saved(5))
    queue.settleOn(5, words("late"))
    expect(calls.map(({ need, version }) => [need, version])).toEqual([["a", 4]])
  })

  test("when only the reply went missing: our own save is no rival, and newer words follow", async () => {
    const { calls, news, queue, answer, saved, theirs } = aServer()
    queue.offer(words("a"))
    await answer({ is: "unreachable" })
    queue.offer(words("ab"))
    await answer(theirs(2, "a"))
    expect(news.map(({ is }) => is)).toEqual(["sending", "unreachable", "sending", "saved", "sending"])
    expect(calls.at(-1)).toMatchObject({ need: "ab", version: 2 })
    await answer(saved(3))
    expect(await queue.quiet()).toEqual({ stored: true, version: 3 })
  })

  test("when words are refused: the next ones are tried", async () => {
    const { calls, queue, answer, saved } = aServer()
    queue.offer(words("far too long"))
    await answer({ is: "refused", says: "", errors: { need: "Keep this shorter." } })
    expect(await queue.quiet()).toEqual({ stored: false, version: 1 })
    queue.offer(words("short"))
    await answer(saved(2))
    expect(calls.map(({ need }) => need)).toEqual(["far too long", "short"])
  })
})
