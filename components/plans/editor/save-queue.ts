import type { OpenItem } from "@/lib/objectives/plan-review"
import { sameEntries } from "@/lib/plans/compare-entries"
import type { PlanEntries } from "@/lib/plans/plan-entries"

/** What became of one save. */
export type SaveAnswer =
  | { is: "saved"; version: number; savedAt: string; backToDraft: OpenItem[] | null }
  /** Somebody else was first; theirs is what is stored. */
  | { is: "lost-race"; theirs: { version: number; entries: PlanEntries; updatedAt: string } }
  /** It will not be taken as it is; `errors` by field. */
  | { is: "refused"; says: string; errors: Record<string, string> }
  | { is: "expired" }
  | { is: "unreachable" }

export type SaveNews = { is: "sending" } | (SaveAnswer & { entries: PlanEntries })

type Options = {
  version: number
  send: (entries: PlanEntries, version: number) => Promise<SaveAnswer>
  /** Called with each turn of events, in order. */
  tell: (news: SaveNews) => void
}

/**
 * Saves one at a time: while one is under way the newest words wait, and older ones are let go, since a
 * save carries everything; so a page never races itself. After a race that was lost or a session that ended it
 * waits for `resume`.
 */
export function makeSaveQueue({ version, send, tell }: Options) {
  let based = version
  let waiting: PlanEntries | null = null
  /** Why nothing is sent. New words lift the first, `resume` the first two, `settleOn` the last. */
  let stopped: "failed" | "expired" | "race" | null = null
  /** Sent without an answer: they may have been stored all the same. */
  let unanswered: PlanEntries[] = []
  let underWay: Promise<void> | null = null

  async function run(): Promise<void> {
    while (waiting && !stopped) {
      const entries = waiting
      waiting = null
      tell({ is: "sending" })
      settle(entries, await send(entries, based))
    }
  }

  function settle(entries: PlanEntries, answer: SaveAnswer): void {
    if (answer.is === "lost-race") {
      const { version, entries: stored, updatedAt } = answer.theirs
      // A race lost to our own save, whose reply never came, is no race.
      if (unanswered.some((sent) => sameEntries(sent, stored))) {
        if (!sameEntries(entries, stored)) waiting ??= entries
        based = version
        unanswered = []
        tell({ is: "saved", version, savedAt: updatedAt, backToDraft: null, entries: stored })
        return
      }
    }
    unanswered = answer.is === "unreachable" ? [...unanswered, entries] : []
    if (answer.is === "saved") based = answer.version
    else {
      waiting ??= entries
      stopped = answer.is === "expired" ? "expired" : answer.is === "lost-race" ? "race" : "failed"
    }
    tell({ ...answer, entries })
  }

  function go(): void {
    if (underWay || !waiting || stopped) return
    underWay = run().finally(() => {
      underWay = null
      go()
    })
  }

  return {
    /** Newest words to store. */
    offer(entries: PlanEntries): void {
      waiting = entries
      if (stopped === "failed") stopped = null
      go()
    },
    /** Goes on after a connection or a session came back. */
    resume(): void {
      if (stopped !== "race") stopped = null
      go()
    },
    /** Goes on from another version that was met, with the settled words; null where there is nothing left to store. */
    settleOn(version: number, entries: PlanEntries | null): void {
      if (version < based || (version === based && stopped !== "race")) return
      based = version
      waiting = entries
      if (stopped === "race") stopped = null
      go()
    },
    /** Once nothing is under way: whether everything offered is stored, and the version it is. */
    async quiet(): Promise<{ stored: boolean; version: number }> {
      while (underWay) await underWay
      return { stored: waiting === null && !stopped, version: based }
    },
  }
}

export type SaveQueue = ReturnType<typeof makeSaveQueue>
