import type { Page } from "@playwright/test"
import { expect } from "./stage"
import { type Done, watchThePerson } from "./watch-the-person"

export type Counts = { inputs: string[]; typed: string[]; taps: string[]; keystrokes: number }

/** What is promised of a journey. */
export type AtMost = { inputs: number; typed: number; taps: number }

/**
 * Counts what a person does on a page from now on, across navigations, from the browser's own events and not from
 * what the test calls. An input is a control that is given a value, counted once however often it changes; an
 * answer given by pressing a button is one too. What a script's shortcut leaves out (opening a list, tapping into a
 * field) is counted all the same.
 */
export async function counted(page: Page) {
  const done: Done[] = []
  await page.exposeBinding("personDid", (_source, one: Done) => void done.push(one))
  await page.addInitScript(watchThePerson)

  const counts = async (): Promise<Counts> => {
    // Answers come in order: whatever happened before this has been heard of after it.
    await page.evaluate(() => undefined)
    const forged = done.flatMap((one) => (one.is === "forged" ? [one.on] : []))
    if (forged.length > 0) throw new Error(`Pressed by the test and by no person: ${forged.join(", ")}.`)
    const inputs = done.filter((one) => one.is === "input")
    const controls = (some: typeof inputs) => [...new Set(some.map(({ control }) => control))]
    return {
      inputs: controls(inputs),
      typed: controls(inputs.filter(({ typed }) => typed)),
      taps: done.flatMap((one) => (one.is === "tap" ? [one.on] : [])),
      keystrokes: done.reduce((sum, one) => sum + (one.is === "keystroke" ? one.keys : 0), 0),
    }
  }

  /** Fails where the journey took more than promised, and prints what it took either way. */
  const expectAtMost = async (journey: string, most: AtMost): Promise<Counts> => {
    const took = await counts()
    const says = sayCounts(journey, took)
    console.log(says)
    const above = (Object.keys(most) as (keyof AtMost)[]).filter((what) => took[what].length > most[what])
    expect(
      above.map((what) => `${what}: ${took[what].length}, at most ${most[what]}`),
      says,
    ).toEqual([])
    // A counter that has stopped seeing would let everything pass.
    expect(took.inputs.length, says).toBeGreaterThan(0)
    return took
  }

  return { counts, expectAtMost }
}

const sayCounts = (journey: string, { inputs, typed, taps, keystrokes }: Counts): string =>
  [
    `${journey}: ${inputs.length} inputs, ${typed.length} of them typed, ${taps.length} taps, ${keystrokes} keystrokes`,
    `  inputs: ${inputs.join("; ")}`,
    `  typed:  ${typed.join("; ")}`,
    `  taps:   ${taps.join("; ")}`,
  ].join("\n")
