import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { BLANK } from "./blanks"
import { readObjective } from "./reading"
import { rewriteToStartFrom } from "./rewrite-to-start-from"
import { verbForms } from "./verb-forms"
import { readVerb } from "./verbs"
import { readWords } from "./words"

const MEETING = "2026-05-20"
const about = { meetingDate: MEETING, names: ["Karen Holt"] }

const rewritten = (text: string, who = "Karen") =>
  rewriteToStartFrom(readObjective(text, MEETING, about), assessObjective({ text, ...about }), who)

describe("a rewrite to start from", () => {
  it.each([
    // Nobody acts: the thing is theirs to give, to sign, to agree to.
    ["Get a PO", "Karen will give us a PO by ___"],
    ["Get a meeting with Bob Smith", "Bob Smith will give us a meeting by ___"],
    ["By Friday, get a PO", "Karen will give us a PO by Friday"],
    ["I want to get the order by Friday", "Karen will give us the order by Friday"],
    ["A PO for 20 units", "Karen will give us a PO for 20 units by ___"],
    ["Get the contract signed", "Karen will sign the contract by ___"],
    ["Get the order signed before I leave", "Karen will sign the order before I leave"],
    ["Contract signed by Friday", "Karen will sign the contract by Friday"],
    ["order signed by Friday", "Karen will sign the order by Friday"],
    ["PO signed by Friday", "Karen will sign the PO by Friday"],
    ["Signed contract by Friday", "Karen will sign the contract by Friday"],
    ["Sign the contract", "Karen will sign the contract by ___"],
    ["Send us the tender file", "Karen will send us the tender file by ___"],
    ["Get invited to tender for the Q3 lot", "Karen will invite us to tender for the Q3 lot by ___"],
    ["They agree to a pilot", "Karen will agree to a pilot by ___"],
    ["They will send the file.", "Karen will send the file by ___"],
    ["Get them to agree to a demo", "Karen will agree to a demo by ___"],
    // We act: what they will do with the thing only the rep can say.
    ["Present the new range to Karen", "Karen will ___ the new range by ___"],
    ["Present the new range to the buyer", "The buyer will ___ the new range by ___"],
    ["Follow up on the proposal", "Karen will ___ the proposal by ___"],
    ["Discuss the renewal with Karen", "Karen will ___ the renewal by ___"],
    // No time, or none that holds: the same words with a blank for it.
    ["Karen signs the order", "Karen signs the order by ___"],
    ["Karen signs the order asap.", "Karen signs the order by ___"],
    ["Karen signs the order as soon as possible", "Karen signs the order by ___"],
    ["Karen signs the order by 3 March 2025", "Karen signs the order by ___"],
    ["Karen signs the order, so that planning can start", "Karen signs the order by ___ so that planning can start"],
    // Several at once: the first of them.
    [
      "Karen to sign the renewal, add the module, be a reference, film a case study and intro us to a sister firm, by 2 June",
      "Karen to sign the renewal by 2 June",
    ],
    // Something to know: what they will do by which it is known.
    ["Find out who decides on this", "Karen will send us ___ by ___ (to find out who decides on this)"],
    ["Ask Karen who decides", "Karen will send us ___ by ___ (to ask Karen who decides)"],
    ["Find out by Friday who decides", "Karen will send us ___ (to find out by Friday who decides)"],
    // Feelings: what would show them.
    ["Karen feels better about the training rooms", "Karen will ___ by ___, which would show it"],
    ["Get Karen on board by Friday", "Karen will ___ by Friday, which would show it"],
    ["The head of catering looks kindly on our proposal", "The head of catering will ___ by ___, which would show it"],
    ["Build rapport with Karen", "Karen will ___ by ___, which would show it"],
    ["Make sure they understand the benefits of our machine", "Karen will ___ by ___, which would show it"],
  ])("%s", (text, expected) => {
    expect(rewritten(text)).toBe(expected)
  })

  it.each([
    ["nothing is missing", "Karen signs the order for six pumps before I leave"],
    ["only a day we name is kept", "Get Karen to book the demo by 3 June"],
    ["blanks are open", "Karen will give us a PO by ___"],
    ["nothing is said", "tbc"],
    ["a name alone", "Karen Holt"],
    ["an outing", "Take Karen to golf"],
    ["not moving on", "Keep in touch with Karen"],
    ["more than one meeting can bring", "Sign every hospital in the country"],
    ["not fair dealing", "Give Karen a brown envelope so that she signs the order"],
    ["another language", "Frau Berg bucht noch heute zwei Plätze für den Tag der offenen Tür"],
    ["only us", "Introduce myself"],
    ["two sentences", "Karen sends the file. It is urgent."],
    ["whoever is meant is not plain", "replace the four bags of stale Huila before opening on saturday"],
    ["a long story", "Get a PO and talk to them about the many things that were said there. ".repeat(6)],
  ])("none where there is no honest one: %s", (_, text) => {
    expect(rewritten(text)).toBeNull()
  })

  it("names nobody as a blank, and begins with a capital whatever the contact is called", () => {
    expect(rewritten("Get a PO", BLANK)).toBe("___ will give us a PO by ___")
    expect(rewritten("Get a PO", "the Head of Training")).toBe("The Head of Training will give us a PO by ___")
    expect(rewritten("Get a PO", "$& $1")).toBe("$& $1 will give us a PO by ___")
  })

  it("is nothing to rewrite once it is taken and filled in", () => {
    for (const text of ["Get a PO for 20 units", "Present the new range to Karen", "Get Karen on board"]) {
      const taken = rewritten(text) ?? ""
      expect(rewritten(taken)).toBeNull()
      const filled = taken
        .replace(/by ___/, "by 3 June")
        .replace("___ the", "order the")
        .replace("___", "book a demo")
      expect(rewritten(filled), filled).toBeNull()
      expect(assessObjective({ text: filled, ...about }).findings, filled).toEqual([])
    }
  })
})

const PIECES =
  `Get|get|Karen|the buyer|They|Present|present|to|a PO|the contract|signed|Find out|who|decides|by Friday|soon
 asap|.|,|;|and|so that planning can start|our new range|feels better|on board|the head of IT|’s|the end of|today’s|I want to
 <b>|👩🏽‍💼|أن توقع|\ud800|\u202e|$&|constructor|sign|agree|___|a meeting with|Mr Falk|six pumps|their budget|as|possible`
    .split(/\||\n/u)
    .map((piece) => piece.trim())
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 200 }),
)
const CONNECTING = new Set("by will give send us which would show it to the".split(" "))
const wordsOf = (text: string) => readWords(text).map((word) => word.text)

describe("on any text", () => {
  it("every word is the rep's own, of the contact's name, or one that only joins them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = rewritten(text, "Karen Holt")
        if (said === null) return
        const own = new Set(
          wordsOf(text).flatMap((word) => [word, word.replace(/'s$/u, ""), readVerb(word)?.base ?? word]),
        )
        for (const word of wordsOf(`${said} `.replaceAll(BLANK, " ")))
          expect(
            own.has(word) || CONNECTING.has(word) || word === "karen" || word === "holt",
            `${word} in ${said}`,
          ).toBe(true)
      }),
      { numRuns: 1_500 },
    )
  })

  it("it has a blank or a time of the rep's, is short, stays as it is when read again, and is the same twice", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("Karen", "the Head of Training", BLANK, "\ud800", "Z̷̛".repeat(20)),
        (text, who) => {
          const said = rewritten(text, who)
          expect(rewritten(text, who)).toBe(said)
          if (said === null) return
          expect(said.length).toBeLessThanOrEqual(240)
          expect(said).not.toMatch(/\s{2}|^\s|\s$/u)
          expect(said).not.toBe(text.trim())
          if (said.includes(BLANK)) expect(rewritten(said, who)).toBeNull()
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it("after “will” stands a verb's base form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const verb = /\bKaren Holt will (\p{L}+)/u.exec(rewritten(text, "Karen Holt") ?? "")?.[1]
        if (verb && !text.includes("will")) expect(verbForms(readVerb(verb)?.base ?? "").base).toBe(verb)
      }),
      { numRuns: 1_000 },
    )
  })
})
