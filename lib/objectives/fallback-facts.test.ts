import { describe, expect, it } from "vitest"
import { factsOfFallback } from "./fallback-facts"
import { readPair } from "./fallback-pair"
import { spanOf } from "./words"

const read = (primary: string, fallback: string) =>
  readPair({ primary, fallback, meetingDate: "2026-05-20", purpose: "" })

/** The words a fact was seen in; null where it was not seen. */
function seenIn(primary: string, fallback: string, name: string): string | null {
  const pair = read(primary, fallback)
  const fact = factsOfFallback(pair).get(name)
  if (!fact) return null
  if (fact.from < 0) return ""
  const { start, end } = spanOf(pair.fallback.words, fact.from, fact.to)
  return fallback.slice(start, end)
}

const OPEN_DAY = "Ms Reyes comes to our open day on 11 June with six colleagues"

describe("what is seen of a fallback beside its primary", () => {
  it.each<[string, string, string, string | null]>([
    // The same fate.
    ["same-day", OPEN_DAY, "She drops in on 11 June", "11 June"],
    ["same-day", OPEN_DAY, "She comes on 18 June", null],
    ["other-day", OPEN_DAY, "She comes on 18 June", "18 June"],
    ["day-left", OPEN_DAY, "She watches the recording", ""],
    ["same-date", OPEN_DAY, "Half an hour on the 11th", "11th"],
    ["other-date", OPEN_DAY, "Half an hour, the 18th", "18th"],
    ["same-when", "Anna signs in March", "Anna signs for half in March", "March"],
    ["same-occasion", OPEN_DAY, "She comes to the open day for lunch", "open"],
    ["same-body", "The board approves it", "The board approves half of it", "board"],
    ["same-limit", "Anna signs before she flies out", "Anna initials it before she flies", "before she flies"],
    ["same-limit", "Anna signs before she flies out", "Anna initials it before she leaves", null],
    ["points-to-it", "The board votes on it", "Half of it at that vote", "that vote"],
    [
      "hangs-on-the-same",
      "Builder orders once the planning consent comes",
      "Ten once planning consent has come",
      "once planning consent has come",
    ],
    // How much of it, and how many.
    ["fewer", OPEN_DAY, "Ms Reyes sends two colleagues", "two"],
    ["more", OPEN_DAY, "Ms Reyes sends twenty colleagues", "twenty"],
    ["as-many", OPEN_DAY, "Ms Reyes sends 6 colleagues", "6"],
    ["one-of-many", OPEN_DAY, "Ms Reyes sends one colleague", "one"],
    ["same-numbers", OPEN_DAY, "Six colleagues of hers come", ""],
    ["more-money", "Ines releases £10k", "Ines releases £20k", ""],
    ["less-money", "Ines releases £10k", "Ines releases £2k", ""],
    ["word-for-word", "Anna signs the order", "The order is signed by Anna", "The"],
    ["very-alike", "Anna signs the order for pumps", "The pump order, signed by Anna", "pump"],
    ["narrow", "Anna signs the order", "Anna signs for a trial", "trial"],
    ["narrow", "Anna signs for the trial", "The trial is signed for", null],
    ["firm-after-small", "Anna lets us show it", "Anna signs for all of them", "signs"],
    // Who does what.
    ["we-begin", "Anna signs the order", "We explain it again", "We"],
    ["they-begin", "Anna signs the order", "She takes one home", "She"],
    ["begins-sell", "Anna signs the order", "Explain it again", "Explain"],
    ["begins-up", "Anna signs the order", "If she says no, drop it", "drop"],
    ["then-up", "Anna signs the order", "Thank her and leave", "leave"],
    ["if", "Anna signs the order", "If she says no, drop it", "If"],
    ["our-new", "Anna signs the order", "She joins our choir", "our choir"],
    ["feels", "Anna signs the order", "She trusts us", "trusts"],
    ["up-and-bare", "Anna signs the order", "Oh well", "Oh"],
    ["no-topic", "Anna signs the order", "She joins a choir", ""],
    ["topic", "Anna signs the order", "She orders one", "orders"],
  ])("%s: %s / %s", (name, primary, fallback, words) => expect(seenIn(primary, fallback, name)).toBe(words))

  it("sees each fact once, where it stands first", () => {
    const facts = factsOfFallback(read("Anna signs", "Only two, and only on trial"))
    expect(facts.get("narrow")).toEqual({ name: "narrow", from: 0, to: 0 })
    expect(facts.get("narrow-twice")).toEqual({ name: "narrow-twice", from: 3, to: 3 })
  })
})
