import nlp from "compromise"
import retextEnglish from "retext-english"
import retextIntensify from "retext-intensify"
import retextPassive from "retext-passive"
import retextRepeatedWords from "retext-repeated-words"
import retextSimplify from "retext-simplify"
import retextStringify from "retext-stringify"
import { unified } from "unified"
import writeGood from "write-good"

/** Something that reads an English text. */
export type Checker = { name: string; check: (text: string) => unknown }

const retext = unified()
  .use(retextEnglish)
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextRepeatedWords)
  .use(retextStringify)
  .freeze()

/** Public checkers of English, each used as its own guide says. They look for less than ours does, and for other things. */
export const CHECKERS: readonly Checker[] = [
  { name: "write-good", check: (text) => writeGood(text) },
  { name: "retext", check: (text) => retext.processSync(text).messages },
  // It reads when it is asked: people, days by their tag, and what is done.
  {
    name: "compromise",
    check: (text) => {
      const read = nlp(text)
      return [read.people().out("array"), read.match("#Date+").out("array"), read.verbs().out("array")]
    },
  },
]
