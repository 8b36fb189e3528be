/** Words in whose place others were taken, the latest last. None is ever dropped: whoever has one back sets another aside. */
export type SetAside<Words> = readonly Words[]

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Takes words in the place of those that stood there. */
export const setAside = <Words>(before: SetAside<Words>, stood: Words, taken: Words): SetAside<Words> => [
  ...before.filter((one) => !isSame(one, stood) && !isSame(one, taken)),
  stood,
]

/** Gives back the words that were set aside last; those that stood there are had back after all others. */
export function hadBack<Words>(before: SetAside<Words>, stood: Words): { words: Words; aside: SetAside<Words> } | null {
  const words = before.at(-1)
  return words === undefined ? null : { words, aside: [stood, ...before.slice(0, -1)] }
}
