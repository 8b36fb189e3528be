import { once } from "node:events"
import { answerLine } from "./answer-line"
import { isKind } from "./kinds"
import { readLines } from "./lines"

const USAGE = `Usage: npm run --silent assess -- objectives|fallbacks|disclosure < lines.jsonl
Reads one JSON object a line from standard input and answers each with one JSON line, in the same order.`

/** Answers every line of standard input. Exit code 0 when there was one, 2 when the command was not asked rightly. */
async function main(kind: string | undefined): Promise<number> {
  if (!isKind(kind))
    return misused(kind === undefined ? "Say what to assess." : `"${kind}" is nothing this command can assess.`)
  if (process.stdin.isTTY) return misused("There is nothing on standard input.")
  process.stdin.setEncoding("utf8")
  let answered = 0
  for await (const line of readLines(process.stdin)) {
    answered++
    if (!process.stdout.write(`${answerLine(kind, line)}\n`)) await once(process.stdout, "drain")
  }
  return answered === 0 ? misused("There is nothing on standard input.") : 0
}

function misused(why: string): number {
  process.stderr.write(`${why}\n${USAGE}\n`)
  return 2
}

// A reader that has seen enough ("| head") is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? 0 : 1))
process.exitCode = await main(process.argv[2])
