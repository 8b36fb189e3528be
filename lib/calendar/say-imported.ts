import { sayWhen } from "@/lib/time/say-time"

type Meeting = { planId: string; account: string; startsAt: Date; timeZone: string; isMoved: boolean }

/** What an import did, in words, with the meetings to go on from. */
export type ImportedInWords = {
  says: string
  meetings: { planId: string; account: string; when: string; dateTime: string }[]
}

/** "8 meetings are in your plans now, and 1 was moved. 2 were there already." */
export function sayImported(
  { meetings, alreadyHere }: { meetings: readonly Meeting[]; alreadyHere: number },
  { now }: { now: Date },
): ImportedInWords {
  const moved = meetings.filter(({ isMoved }) => isMoved).length
  const made = meetings.length - moved
  const sentences = [
    made > 0 ? `${count(made)} in your plans now, without a word in ${made === 1 ? "it" : "them"} yet.` : "",
    moved > 0
      ? `${moved === 1 ? "One was" : `${moved} were`} moved to where the calendar has ${moved === 1 ? "it" : "them"}.`
      : "",
    alreadyHere > 0
      ? `${alreadyHere === 1 ? "One was" : `${alreadyHere} were`} there already and stayed as ${alreadyHere === 1 ? "it was" : "they were"}.`
      : "",
  ]
  return {
    says: sentences.filter(Boolean).join(" "),
    meetings: meetings.map(({ planId, account, startsAt, timeZone }) => ({
      planId,
      account,
      when: sayWhen(startsAt, timeZone, now),
      dateTime: startsAt.toISOString(),
    })),
  }
}

const count = (meetings: number): string => (meetings === 1 ? "One meeting is" : `${meetings} meetings are`)
