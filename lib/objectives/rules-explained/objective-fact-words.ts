import type { Theme } from "../themes"

/** What the words speak of, each as it is said after "speaks of". */
const THEME_WORDS: Record<Theme, string> = {
  leisure: "something pleasant beside the sale: golf, lunch, drinks",
  goingOn: "looking in, staying close, keeping in touch",
  finding: "facts to find out",
  office: "paperwork of our own: records, surveys, invoices",
  ours: "our own target, number or standing",
  slogan: "a wish or a slogan",
  unfair: "something unlawful or unfair",
  shady: "something that is often unfair",
  whole: "all of it: everything, everybody, the whole",
  large: "something large: a group, a framework, a roll-out",
  early: "a first meeting with people who do not know us",
  little: "somebody who seldom decides: an assistant, a trainee",
  vague: "something vague: some, more, roughly",
  feeling: "what somebody thinks or feels",
  renewal: "a renewal",
  complaint: "a complaint",
  referral: "a referral",
  introduction: "an introduction",
  design: "a design",
  budget: "money set aside",
  trial: "a trial or a demonstration",
  event: "an event",
  proposal: "a proposal or a quotation",
  contract: "a contract or its terms",
  order: "goods in numbers, an order",
  meeting: "a meeting and its day",
}

/** What is seen of the structure, each as it stands in a list. */
const SEEN_WORDS: Partial<Record<string, string>> = {
  acts0: "nobody at the customer does anything",
  acts1: "somebody at the customer does one thing",
  acts2: "somebody at the customer does two things or more",
  plain: "they do something one could see",
  soft: "they do something only half to be seen: consider, look at",
  state: "they are to think or feel something",
  theirs: "somebody at the customer is named",
  ours: "somebody of ours is named",
  little: "somebody who seldom decides is named",
  "by-name": "the one who does it has a name",
  "by-role": "the one who does it has a title",
  "by-pronoun": "the one who does it is “he”, “she” or “they”",
  "no-time": "no time is said",
  meeting: "it is to be settled while you meet",
  calendar: "it is to be done by a day",
  past: "a date is past at the meeting",
  ahead: "a date is ahead of the meeting",
  number: "a number is said",
  money: "a sum of money is said",
  numbers0: "no number is said",
  numbers1: "one number is said",
  numbers2: "two numbers are said",
  numbers3: "three numbers or more are said",
  commas0: "no comma",
  commas1: "one comma",
  commas2: "two commas",
  commas3: "three commas",
  commas4: "four commas or more",
  ands0: "no “and”",
  ands1: "one “and”",
  ands2: "two “and”s",
  ands3: "three “and”s or more",
  long2: "two words at most, and nobody acts",
  long4: "three or four words, and nobody acts",
  long8: "five to eight words, and nobody acts",
  long15: "nine to fifteen words, and nobody acts",
  long29: "sixteen to 29 words, and nobody acts",
  longer: "30 words or more, and nobody acts",
}

/** Whether a fact of an objective is a word of it, shown by the word it was most often seen in. */
export const isWordOfObjective = (fact: string): boolean => !/^[@#~]/u.test(fact)

/** A fact of an objective for a reader, as `factsOf` names it; `word` is the one it was most often seen in. Throws where it has no words. */
export function sayObjectiveFact(fact: string, word: string): string {
  const [kind, name] = [fact.charAt(0), fact.slice(1)]
  switch (kind) {
    case "@": {
      const says = SEEN_WORDS[name]
      if (!says) throw new Error(`Nobody has said what the fact ${fact} is: add it in objective-fact-words.ts.`)
      return says
    }
    case "#":
      return `it speaks of ${themeWords(fact, name)}`
    case "~":
      return `nearest to what is done stands ${themeWords(fact, name)}`
    case ">":
      return `what they do is “${word}”`
    case "<":
      return `what is done is “${word}”, and nobody is said to do it`
    case "^":
      return `it begins with “${word}”`
    case "+":
      return `“${word}” comes close after what is done`
    default:
      return `the word “${word}”`
  }
}

function themeWords(fact: string, name: string): string {
  const says: string | undefined = THEME_WORDS[name as Theme]
  if (!says) throw new Error(`Nobody has said what the fact ${fact} is: add it in objective-fact-words.ts.`)
  return says
}
