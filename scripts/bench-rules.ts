// npm run bench:rules: how fast and how heavy the rules are, beside three public checkers of English on the same texts.
import { assessObjective } from "../lib/objectives/assess-objective"
import { checkFallback } from "../lib/objectives/check-fallback"
import { browserPart } from "./rules/browser-part"
import { BROWSER_BYTES, GROWTH, OF_WRITE_GOOD } from "./rules/ceilings"
import { CHECKERS, type Checker } from "./rules/checkers"
import { sampleObjectives } from "./rules/sample-objectives"

const MEETING = "2026-06-04"
const ROUNDS = 300
/** Rounds before any counts, for all alike: until the engine has compiled what each of them runs. */
const WARM_UP = 1_000

const ours: Checker = { name: "Callcraft", check: (text) => assessObjective({ text, meetingDate: MEETING }) }
const pair: Checker = {
  name: "its fallback check",
  check: (text) =>
    checkFallback({ primary: text, fallback: "Anna books a call with us by 20 June", meetingDate: MEETING }),
}
const WRITE_GOOD = "write-good"

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const took = (work: () => void) => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Milliseconds an objective, by checker: the median of many rounds, in each of which every one reads the same texts. */
function alternate(checkers: readonly Checker[]): Map<string, number> {
  const times = new Map<string, number[]>(checkers.map(({ name }) => [name, []]))
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const texts = sampleObjectives(round)
    // Each goes first in its turn, so that none always runs into what another leaves behind.
    for (let turn = 0; turn < checkers.length; turn += 1) {
      const { name, check } = checkers[(round + turn) % checkers.length] as Checker
      const time = took(() => texts.forEach((text) => void check(text)))
      if (round >= WARM_UP) times.get(name)?.push(time / texts.length)
    }
  }
  return new Map([...times].map(([name, measured]) => [name, median(measured)]))
}

/** Nanoseconds a character, for texts of so many characters. */
function perCharacter(length: number): number {
  const rounds = Math.max(5, Math.ceil(300_000 / length))
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const words = sampleObjectives(round).join(" ")
      const text = words.repeat(Math.ceil(length / words.length)).slice(0, length)
      return (took(() => void ours.check(text)) / length) * 1e6
    }),
  )
}

let over = false
const judged = (label: string, value: string, holds: boolean, ceiling: string) => {
  if (!holds) over = true
  console.log(`${holds ? "ok  " : "OVER"} ${label}: ${value} (at most ${ceiling})`)
}

const words = sampleObjectives(0).map((text) => text.split(/\s+/).length)
const medians = alternate([ours, pair, ...CHECKERS])
const writeGood = medians.get(WRITE_GOOD) ?? Number.NaN
console.log(
  `Texts of ${Math.min(...words)} to ${Math.max(...words)} words, ${ROUNDS} rounds, one process, taking turns\n`,
)
console.log(`${"".padEnd(20)}${"ms a text".padStart(10)}${"× write-good".padStart(14)}`)
for (const [name, time] of medians)
  console.log(`${name.padEnd(20)}${time.toFixed(4).padStart(10)}${(time / writeGood).toFixed(2).padStart(14)}`)

const LENGTHS = [1_000, 10_000, 100_000]
const growth = LENGTHS.map(perCharacter)
console.log(`\n${"characters".padEnd(20)}${"ns each".padStart(10)}${"× at 1,000".padStart(14)}`)
LENGTHS.forEach((length, at) => {
  const each = growth[at] ?? Number.NaN
  const times = each / (growth[0] ?? Number.NaN)
  console.log(
    `${length.toLocaleString("en").padEnd(20)}${each.toFixed(0).padStart(10)}${times.toFixed(2).padStart(14)}`,
  )
})

const ratio = (medians.get(ours.name) ?? Number.NaN) / writeGood
const longest = Math.max(...growth) / (growth[0] ?? Number.NaN)
const { bytes } = await browserPart()
console.log()
judged("an objective of 60 words", `${ratio.toFixed(2)} × write-good`, ratio <= OF_WRITE_GOOD, `${OF_WRITE_GOOD} ×`)
judged("a character of a long text", `${longest.toFixed(2)} × one of a short`, longest <= GROWTH, `${GROWTH} ×`)
judged(
  "the browser's part",
  `${bytes.toLocaleString("en")} bytes compressed`,
  bytes <= BROWSER_BYTES,
  BROWSER_BYTES.toLocaleString("en"),
)
process.exit(over ? 1 : 0)
