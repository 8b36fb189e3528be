/** What the rules may weigh and take. Each may be lowered, and never raised. */

/** Bytes of the rules that a browser fetches for the editor, compressed. The aim is 25,000; this is what they weigh with the places to start from. */
export const BROWSER_BYTES = 79_700

/** Time to assess an objective of about 60 words, as a part of what write-good takes for the same words. */
export const OF_WRITE_GOOD = 0.3

/** Time a character of a long text takes, as a multiple of what one of 1,000 characters takes. One is linear. */
export const GROWTH = 2
