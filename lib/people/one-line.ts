import { oneLine as lineOfWords } from "../customers/one-line"

/** One line a person must type, as everywhere: tidied, and without what no name has and the database refuses. */
export const oneLine = (missing: string, longest: number) => lineOfWords({ most: longest, required: missing })
