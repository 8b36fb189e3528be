import { describe, expect, it } from "vitest"
import { findCustomerActs } from "./acts"
import { findPeople } from "./people"
import { readWords } from "./words"

const acts = (text: string) => {
  const words = readWords(text)
  return findCustomerActs(words, findPeople(words, { somebodyKnown: false, names: [] })).map(({ who, verb, kind }) => {
    const name = text.slice(words[who.from]?.start, words[who.to]?.end)
    return `${name} ${words[verb]?.text} ${kind}`
  })
}

describe("what somebody at the customer does", () => {
  it.each([
    ["Anna signs the order", "Anna signs plain"],
    ["get anil to raise the po", "anil raise plain"],
    ["Priya (Head of RevOps) to run the sandbox", "Priya run plain"],
    ["the buyer, who I met on the stand, places the order", "buyer places plain"],
    ["Get a PO from Gary for the reel", "Gary get plain"],
    ["Dr Nakamura's signature on the form", "Dr Nakamura's signature plain"],
    ["Contract signed by the bursar", "bursar signed plain"],
    ["agree the rate card with Lucia", "Lucia agree plain"],
    ["Payroll to release the form", "Payroll release plain"],
    ["Get the wrangler on the front desk to sign", "the wrangler on the front desk sign plain"],
    ["Plant engineer should be more in favour", "engineer be state"],
  ])("%s", (text, expected) => expect(acts(text)).toContain(expected))

  it.each([
    ["who only receives", "Present to the buyer"],
    ["who is ours", "Martin from our tech team runs the demo"],
    ["nobody in particular", "Get the contract signed"],
    ["a rival", "Displace Siemens on the drives"],
  ])("not %s", (_, text) => expect(acts(text)).toEqual([]))
})
