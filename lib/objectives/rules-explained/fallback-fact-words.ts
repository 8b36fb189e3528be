/** What the words of a fallback point to. */
const THEME_WORDS: Partial<Record<string, string>> = {
  up: "words of giving up",
  on: "words of going on as before",
  ours: "things of ours: slides, a brochure, a mail",
  beside: "something beside any sale",
  whole: "more than the primary could be: all, every, exclusive",
  firm: "binding words: buy, sign, commit",
  narrow: "words that make it smaller: only, one, a trial",
  around: "another day, another person or another way",
  fate: "words that point back to the same moment: that day, that vote",
  hangs: "a condition: once, as soon as, subject to",
}

/** What each fact of a pair is; `factsOfFallback` names them. */
const FACT_WORDS: Partial<Record<string, string>> = {
  ...THEME_WORDS,
  "a-day": "a day is said, where the primary has none",
  alike: "half of the primary stands in it again, with no new day or number",
  "alike-unnarrowed": "half of the primary again, nothing new, and nothing smaller",
  "all-kept": "the primary's things, days and numbers are all there again",
  "all-small": "the primary asks for little",
  "as-many": "as many as in the primary",
  bare: "it names no topic, number, day or time",
  "begins-as-a-seller": "it begins with something sellers do",
  "begins-with-a-deed": "it begins with a deed of nobody's",
  "begins-on": "it begins with staying or keeping",
  "begins-sell": "it begins with showing, sending or telling",
  "begins-up": "it begins with leaving or dropping",
  "by-name": "somebody with a name does it",
  "by-pronoun": "“he”, “she” or “they” do it",
  "by-role": "somebody with a title does it",
  "day-left": "the primary's day is left out",
  "days-all-kept": "every day of the primary stands in it again, if it has any",
  deadline: "a time is said",
  feels: "they are to think or feel something",
  fewer: "fewer than in the primary",
  "firm-after-small": "binding words, after a primary that asks for little",
  "only-firm-after-small": "binding words and nothing smaller, after a primary that asks for little",
  "from-body": "the primary needs a board or another body",
  "from-hangs": "the primary hangs on a condition or an approval",
  "from-large": "the primary asks for much",
  "from-occasion": "the primary is about an occasion",
  "from-small": "the primary asks for little",
  "half-kept": "half of the primary stands in it again",
  "hangs-on-one-same": "a condition with a word of the primary in it",
  "hangs-on-the-same": "a condition that is the primary's own",
  if: "it begins with “if” or “when”",
  "less-money": "less money than in the primary",
  "money-new": "a sum of money, where the primary has none",
  "more-money": "more money than in the primary",
  "same-money": "the same sum of money",
  more: "more than in the primary",
  "my-new": "“my” with something new",
  "my-known": "“my” with something of the primary",
  "our-new": "“our” with something new",
  "our-known": "“our” with something of the primary",
  "narrow-on-same-fate": "smaller, but on the same day or before the same people",
  "new-on-same-fate": "something new, but on the same day or before the same people",
  "same-fate": "the same day or the same people, and nothing new",
  "newly-whole": "all of it, where the primary asks for a part",
  "only-whole": "all of it, and nothing smaller",
  "whole-after-small": "all of it, after a primary that asks for little",
  news: "it names something new",
  "no-numbers": "neither of the two has a number",
  "no-topic": "nothing of what the primary is about",
  "nothing-new": "no new day and no new number",
  "numbers-all-kept": "every number of the primary is there again, if it has any",
  "numbers-kept": "the primary's numbers are there again",
  "numbers-lost": "none of the primary's numbers is there again",
  "numbers-new": "one new number",
  "numbers-new-twice": "two new numbers or more",
  "numbers-part": "some of the primary's numbers are there again",
  "same-numbers": "the same numbers and no other",
  "one-of-many": "one of what the primary has more of",
  "other-date": "another day of the month",
  "other-day": "another day",
  "points-to-it": "it points back: that, those, the same",
  "same-body": "the same board or body",
  "same-date": "the same day of the month",
  "same-day": "the same day",
  "same-limit": "the same “before …” or “if …”",
  "same-occasion": "the same occasion",
  "same-when": "the same weekday or month",
  "they-begin": "it begins with “he”, “she” or “they”",
  "we-begin": "it begins with “I” or “we”",
  "then-on": "later on, staying or keeping",
  "then-sell": "later on, showing, sending or telling",
  "then-up": "later on, leaving or dropping",
  topic: "a word of what the primary is about",
  "topic-twice": "two words of what the primary is about",
  "very-alike": "most of the primary again and hardly anything new",
  "word-for-word": "the primary word for word",
  "words-3": "three words at most",
  "words-6": "four to six words",
  "words-10": "seven to ten words",
  "words-16": "eleven to sixteen words",
  "words-24": "seventeen to 24 words",
  "words-many": "25 words or more",
}

const BESIDE_IT = {
  bare: "and nothing else is named",
  topic: "beside something of the primary",
  full: "beside something else that is named",
} as const

const QUARTERS = ["none", "about a quarter", "about half", "about three quarters", "all"] as const
const THIRDS = ["none", "about a third", "about two thirds", "all"] as const
const HOW_MANY = ["no new thing", "one new thing", "two new things", "three new things or more"] as const

/** Whether a fact of a fallback is a word of it, shown by the word it was most often seen in. */
export const isWordOfFallback = (fact: string): boolean => /^["=]/u.test(fact)

/** A fact of a fallback for a reader; `word` is the one it was most often seen in. Throws where it has no words. */
export function sayFallbackFact(fact: string, word: string): string {
  if (isWordOfFallback(fact)) return `the word “${word}”`
  const says = FACT_WORDS[fact] ?? sayMeasure(fact) ?? sayBeside(fact)
  if (!says) throw new Error(`Nobody has said what the fact ${fact} is: add it in fallback-fact-words.ts.`)
  return says
}

/** How much of the primary is kept and how much is new, in steps. */
function sayMeasure(fact: string): string | null {
  const [, name, step] = /^(kept|fresh|things-kept|new-things)-(\d)$/u.exec(fact) ?? []
  const at = Number(step)
  if (name === "kept") return `${QUARTERS[at]} of what the primary says is there again`
  if (name === "fresh") return `${QUARTERS[at]} of what it says is new`
  if (name === "things-kept") return `${THIRDS[at]} of the things the primary names are there again`
  return name === "new-things" ? (HOW_MANY[at] ?? null) : null
}

function sayBeside(fact: string): string | null {
  const twice = THEME_WORDS[fact.replace(/-twice$/u, "")]
  if (twice && fact.endsWith("-twice")) return `${twice}, twice`
  const [, theme = "", beside] = /^(\w+)-and-(bare|topic|full)$/u.exec(fact) ?? []
  const says = THEME_WORDS[theme]
  return says && beside ? `${says}, ${BESIDE_IT[beside as keyof typeof BESIDE_IT]}` : null
}
