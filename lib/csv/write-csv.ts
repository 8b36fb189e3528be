/** What a spreadsheet would take for a formula, or for the way into one. */
const LIVE = /^[=+\-@\t\r\n|%]/u
const NEEDS_QUOTES = /["\n\r,;]|^\s|\s$/u

/**
 * Rows as comma-separated text, with the columns' names first: UTF-8 with its mark and line ends as spreadsheets expect.
 * A cell that a spreadsheet would run is set behind an apostrophe, so that it stays words.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value)
  const words = LIVE.test(value.trimStart()) || LIVE.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
