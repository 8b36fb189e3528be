/** Far above any objective; a longer line is handed on cut, and then is no JSON. */
const LONGEST_LINE = 32 * 1024 * 1024

/**
 * The lines of a stream of text, parted at line feeds alone (a JSON line may hold every other kind of line break).
 * The end of the last line needs no line feed.
 */
export async function* readLines(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = []
  let length = 0
  for await (const chunk of stream) {
    const pieces = chunk.split("\n")
    for (const [at, piece] of pieces.entries()) {
      if (length <= LONGEST_LINE) parts.push(piece)
      length += piece.length
      if (at === pieces.length - 1) break
      yield trimEnd(parts.join(""))
      parts = []
      length = 0
    }
  }
  if (length > 0) yield trimEnd(parts.join(""))
}

const trimEnd = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line).replace(/^\uFEFF/u, "")
