/** The largest file that is read, in bytes, and the longest text, in characters. A year of a busy calendar has about a third of it. */
export const LARGEST_FILE = 3 * 1024 * 1024

/**
 * A file's bytes as text, whatever saved it: UTF-8 with or without its mark, UTF-16 with its mark or, from some
 * versions of Outlook, without. Bytes that are no UTF-8 are read as Windows' western letters.
 */
export function calendarText(bytes: Uint8Array): string {
  return decoded(bytes).replace(/^\uFEFF/, "")
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x42 && second === 0)) return decode(bytes, "utf-16le")
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x42)) return decode(bytes, "utf-16be")
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return decode(bytes, "windows-1252")
  }
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Whether a text means to be a calendar rather than words about a meeting. */
export const isCalendar = (text: string): boolean => /^\s*BEGIN:V(?:CALENDAR|EVENT)\b/im.test(text.slice(0, 20_000))
