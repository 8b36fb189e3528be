import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const launcher = fileURLToPath(new URL("../assess.mjs", import.meta.url))
const corpus = (name: string) =>
  readFileSync(new URL(`../../lib/objectives/corpus/${name}.jsonl`, import.meta.url), "utf8")

/** Runs the command as a person would, and gives back what it said and how it ended. */
function run(kind: string[], input: string | Buffer): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...kind], { stdio: "pipe" })
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (text) => (out += text))
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, out, err }))
    // A command that refuses at once closes its input before we have written it.
    child.stdin.on("error", () => {})
    child.stdin.end(input)
  })
}

const answers = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))

describe("the assessing command", { timeout: 60_000 }, () => {
  it.each([
    [
      "objectives",
      ["id", "specific", "measurable", "achievable", "relevant", "time_bound", "commitment", "type", "findings"],
    ],
    ["fallbacks", ["id", "verdict", "blocks", "findings"]],
    ["disclosure", ["id", "rung", "advice", "reasons", "opening_line"]],
  ])("%s: answers every row of the corpus in order", async (kind, keys) => {
    const { code, out, err } = await run([kind], corpus(kind))
    expect([code, err]).toEqual([0, ""])
    expect(answers(out).map(({ id }) => id)).toEqual(answers(corpus(kind)).map(({ id }) => id))
    for (const answer of answers(out)) expect(Object.keys(answer)).toEqual(keys)
  })

  it("answers a bad line with its id where it can be told, and goes on", async () => {
    const good = { id: "good", text: "Anna signs by Friday", meeting_date: "2026-05-20" }
    const lines: [string, unknown][] = [
      ["not JSON", null],
      ["", null],
      ["[]", null],
      ["null", null],
      ['"text"', null],
      ['{"id":7}', 7],
      ['{"id":"a","text":5,"meeting_date":"2026-05-20"}', "a"],
      ['{"id":"b","text":"x","meeting_date":"2026-02-30"}', "b"],
      ['{"id":{},"text":"x"}', null],
      ['{"text":"no id"}', null],
      ['{"__proto__":{"id":1,"text":"x"}}', null],
      ['{"id":"half', null],
    ]
    const input = lines.flatMap(([line]) => [line, JSON.stringify(good)]).join("\n")
    const said = answers((await run(["objectives"], input)).out)
    expect(said.length).toBe(lines.length * 2)
    for (const [at, [, id]] of lines.entries()) {
      expect(said[at * 2]).toEqual({ id, error: expect.any(String) })
      expect(said[at * 2 + 1]).toMatchObject({ id: "good", specific: "met" })
    }
  })

  it("takes any text: NUL, half characters, a line of a million, other line ends, a mark at the start", async () => {
    const rows = [
      `\uFEFF${JSON.stringify({ id: 1, text: "Anna signs", meeting_date: null })}\r`,
      '{"id":"nul","text":"a\\u0000b","__proto__":{"polluted":true}}',
      '{"id":"\\ud800","text":"\\udc00 signs"}',
      JSON.stringify({ id: "long", text: "Get Anna to sign by Friday. ".repeat(40_000) }),
      JSON.stringify({ id: "\u2028", text: "first\u2028second\u0085third" }),
    ]
    const { code, out } = await run(["objectives"], rows.join("\n"))
    expect(code).toBe(0)
    expect(answers(out).map(({ id, error }) => [id, error])).toEqual([
      [1, undefined],
      ["nul", undefined],
      ["\ud800", undefined],
      ["long", undefined],
      ["\u2028", undefined],
    ])
  })

  it("bytes that are no UTF-8 are a bad line or odd letters, never the end", async () => {
    const input = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from('{"id":1,"text":"x"}')])
    expect(answers((await run(["objectives"], input)).out).map(({ id }) => id)).toEqual([null, 1])
  })

  it.each([
    ["no kind", [], '{"id":1}'],
    ["a kind it does not know", ["plans"], '{"id":1}'],
    ["a word of the language", ["constructor"], '{"id":1}'],
    ["no input", ["objectives"], ""],
  ])("%s: says how it is used and ends with 2", async (_, kind, input) => {
    const { code, out, err } = await run(kind, input)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("Usage: npm run --silent assess -- objectives|fallbacks|disclosure")
  })
})
