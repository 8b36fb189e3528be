import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { checkFallback } from "./check-fallback"
import { isPlainlyNotEnglish, NOT_ENGLISH } from "./language"
import { CRITERIA } from "./vocabulary"

const folder = new URL("./corpus/", import.meta.url)
const rowsOf = (file: string): Record<string, unknown>[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

const OTHERS = rowsOf("own-not-english.jsonl") as { id: string; language: string; text: string }[]
const ENGLISH = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl") && file !== "own-not-english.jsonl")
  .flatMap(rowsOf)
  .flatMap(({ text, primary, fallback, objective }) => [text, primary, fallback, objective])
  .filter((text) => typeof text === "string")

describe("a text that is plainly not English", () => {
  it("is told in ten languages and other scripts, of at least sixty texts", () => {
    expect(OTHERS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(OTHERS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10)
    const missed = OTHERS.filter(({ text }) => !isPlainlyNotEnglish(text))
    console.log(`not English: ${OTHERS.length - missed.length} of ${OTHERS.length} told`)
    expect(missed).toEqual([])
  })

  it("is no row of the corpus, as written, in small letters or in capitals", () => {
    const texts = ENGLISH.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()])
    const alarms = texts.filter(isPlainlyNotEnglish)
    console.log(`English: ${alarms.length} false alarms in ${texts.length} texts`)
    expect(texts.length).toBeGreaterThan(3_000)
    expect(alarms).toEqual([])
  })

  it.each([
    "",
    "Renewal",
    "Vertrag unterschreiben",
    "Herr Müller von der Heide signs at Société Générale",
    "Crédit Agricole et Société Générale to sign",
    "Bäckerei Schröder, Müller und Söhne",
    "Banco de la Nación del Perú orders 3",
    "Åsa och Øyvind sign today",
    "Anna signs the Rahmenvertrag by Freitag",
    "Get Keller to sign before das Treffen am Montag mit der Geschäftsleitung",
    "Frau Keller orders 3 pallets for delivery on 14.12.",
    "teh buyer singes teh ordre",
    "um so basically hanna signs",
    "order 3 pallets",
    "Café décor, résumé, naïve façade",
  ])("is not: %s", (text) => expect(isPlainlyNotEnglish(text)).toBe(false))
})

describe("what follows from it", () => {
  const german = "Frau Keller bestellt bis Freitag drei Paletten für das Lager"

  it("one sentence, no criterion missing, and nothing that counts against the words", () => {
    const { english, criteria, findings, commitment, type } = assessObjective({ text: german, meetingDate: null })
    expect(english).toBe(false)
    expect(CRITERIA.map((criterion) => criteria[criterion].verdict)).toEqual(CRITERIA.map(() => "unclear"))
    expect(findings.map(({ rule, says, weight }) => [rule, says, weight])).toEqual([
      ["not-english", NOT_ENGLISH, "advises"],
    ])
    expect([commitment, type]).toEqual(["customer-action", "other"])
  })

  it("a fallback in it blocks nothing, even word for word the primary; an empty one still does", () => {
    const check = (fallback: string) => checkFallback({ primary: german, fallback, trigger: "", meetingDate: null })
    expect(check(german)).toMatchObject({ verdict: "good", blocks: false, findings: [{ rule: "not-english" }] })
    expect(check(" ")).toMatchObject({ verdict: "missing", blocks: true })
  })

  it("an English fallback beside it is read alone", () => {
    const check = (fallback: string) => checkFallback({ primary: german, fallback, meetingDate: null })
    expect(check("She names two colleagues by Friday").verdict).toBe("good")
    expect(check("Leave it and try again next year").verdict).toBe("gives-up")
  })
})

describe("any text at all", { timeout: 30_000 }, () => {
  it("never throws, and says the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        expect(isPlainlyNotEnglish(text)).toBe(isPlainlyNotEnglish(text))
      }),
    )
  })

  it("is told from the first 2,000 characters, however many follow", () => {
    const english = "Anna signs the order for the pumps before I leave. ".repeat(40)
    expect(isPlainlyNotEnglish(english + german(1_000_000))).toBe(false)
    expect(isPlainlyNotEnglish(german(2_000) + english.repeat(500))).toBe(true)
  })
})

const german = (length: number) => "Frau Keller bestellt bis Freitag für uns. ".repeat(length / 40)
