import { describe, expect, it } from "vitest"
import { verbForms } from "./verb-forms"
import { readVerb } from "./verbs"

describe("verb forms", () => {
  it.each([
    ["sign", "signs", "signed", "signing"],
    ["agree", "agrees", "agreed", "agreeing"],
    ["commit", "commits", "committed", "committing"],
    ["copy", "copies", "copied", "copying"],
    ["pay", "pays", "paid", "paying"],
    ["choose", "chooses", "chose", "choosing"],
    ["put", "puts", "put", "putting"],
    ["fix", "fixes", "fixed", "fixing"],
    ["offer", "offers", "offered", "offering"],
  ])("%s", (base, third, past, gerund) => {
    const forms = verbForms(base)
    expect([forms.third, forms.past[0], forms.gerund]).toEqual([third, past, gerund])
  })

  it.each([
    ["signs", "sign", "third"],
    ["retrun", "return", "base"],
    ["sigend", "sign", "past"],
  ])("%s is read as %s", (word, base, form) => expect(readVerb(word)).toMatchObject({ base, form }))

  it("a word that is no verb is none", () => expect(readVerb("pallet")).toBeNull())
})
