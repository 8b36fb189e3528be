import { describe, expect, it } from "vitest"
import { findDeadlines } from "./deadlines"
import { readWords } from "./words"

const deadlines = (text: string) => {
  const words = readWords(text)
  return findDeadlines(words).map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end))
}

describe("a time by which it is done", () => {
  it.each([
    ["signs by the 14th", "by the 14th"],
    ["signs on the spot", "on the spot"],
    ["before I leave the site", "before i leave"],
    ["this Friday", "this Friday"],
    ["by BACS this Friday", "this Friday"],
    ["before Monday's review", "before Monday's review"],
    ["no later than 12/01/26", "no later than 12/01/26"],
    ["within two weeks", "within two weeks"],
    ["27th latest", "27th latest"],
    ["on 8 July", "8 July"],
    ["until end of this month", "until end of this month"],
    ["before half term", "before half term"],
  ])("%s", (text, expected) =>
    expect(deadlines(text).map((one) => one.toLowerCase())[0]).toContain(
      expected.toLowerCase().split(" ").slice(0, 2).join(" "),
    ),
  )

  it.each([
    "a 12-month contract",
    "a 30 minute demo",
    "cases per store per week",
    "the 2026/27 season price",
    "ASAP",
    "in due course",
    "the March batch",
    "Friday's PO",
    "Colin, who retired in June",
    "out of this year's capex",
    "our monthly call",
    "24/7 helpdesk",
    "part 88-201",
  ])("%s is none", (text) => expect(deadlines(text)).toEqual([]))
})

describe("the words of a time, from the first to the last", () => {
  it.each([
    ["no later than 12 June", "no later than 12"],
    ["not later than Friday", "not later than Friday"],
    ["come Monday", "come Monday"],
    ["year end", "year end"],
    ["this afternoon", "this afternoon"],
    ["coming quarter", "coming quarter"],
    ["at 5pm", "at 5pm"],
    ["at half ten", "at half ten"],
    ["until next week", "until next week"],
    ["by Friday this week", "by Friday this week"],
    ["from 1 June", "1 June"],
    ["during the visit", "during the visit"],
    ["while we are there", "while we are there"],
    ["with me sat there", "with me sat"],
    ["to my face", "to my face"],
    ["in one call", "in one call"],
    ["in ten minutes", "in ten minutes"],
    ["within the first hour", "within the first hour"],
  ])("%s", (text, expected) => expect(deadlines(text)).toEqual([expected]))

  it.each([
    "No later delivery is needed",
    "A prior order for pumps",
    "It stays within budget",
    "They come back to us",
    "by 5 people",
    "by hand",
    "the next model",
    "this afternoon's delivery",
    "in the June batch",
    "at 10 sites",
    "last Friday",
    "we met on 3 May",
    "the list they issued on 3 May",
    "while stocks last",
    "to our surprise",
    "over the fence",
    "in ten weeks",
    "the 3rd floor",
  ])("none in: %s", (text) => expect(deadlines(text)).toEqual([]))
})
