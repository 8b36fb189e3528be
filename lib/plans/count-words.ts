/** From how many words on a sentence is read while it is being written. */
export const ENOUGH_WORDS = 4

/** Words as a person counts them: stretches with a letter or a number in them. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
