/** What companies put behind their names; two names differ by more than that. */
const FORMS = new Set(
  "ltd limited plc llc llp inc corp corporation co company gmbh ag kg se bv nv sa sas sarl srl spa oy ab as aps group holding holdings the and".split(
    " ",
  ),
)

/** Words that begin many a company's name and tell none from another. */
const COMMON = new Set(
  "north south east west great first royal national international global united general city green blue black white grand best new old".split(
    " ",
  ),
)

/** A text as plain words: small letters without accents, nothing but letters and digits. */
export const plainWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** A company's name by the words that tell it from others. */
export function companyWords(name: string): string[] {
  const words = plainWords(name)
  const telling = words.filter((word) => !FORMS.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether the first word of a company's name is enough to mean it. */
export const tellsAlone = (word: string | undefined): word is string =>
  word !== undefined && word.length >= 5 && !COMMON.has(word)

/** A person's name whichever way round it is written: "Berg, Hanna" and "Hanna Berg" are one. */
export const personWords = (name: string): string => plainWords(name).sort().join(" ")

/** Under which spellings to look for people: as they are written, and the other way round where a comma stands between. */
export const namesToLookFor = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const [last, first, ...rest] = name.split(",").map((part) => part.trim())
      return first && last && rest.length === 0 ? [name, `${first} ${last}`] : [name]
    }),
  ),
]
