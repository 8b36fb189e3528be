/** The longest part of a name one can look for. */
const MOST = 100

/** What an address asks to be found: one line of words, empty for anything else. */
export const searchWords = (asked: string | string[] | undefined): string =>
  typeof asked === "string"
    ? asked
        .slice(0, MOST)
        .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
        .trim()
    : ""
