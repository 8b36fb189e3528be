import { story } from "../story"

/** Biologics in New Jersey: single-use plastics, a validated world, and a champion who left. */
export const hudson = story({
  account: {
    name: "Hudson Cell Biologics",
    industry: "Pharmaceuticals",
    place: "Raritan Center Parkway, Edison, New Jersey",
  },
  zone: "America/New_York",
  rep: "marisol",
  contacts: {
    elena: {
      name: "Elena Petrova",
      title: "Process Automation Manager",
      style: "neutral",
      seen: [
        { sign: "inherited-us", day: -78 },
        { sign: "answers-in-time", day: -12 },
      ],
    },
    marcus: { name: "Marcus Greene", title: "Validation Engineer", style: "open" },
  },
  meetings: [
    {
      day: -141,
      at: "14:00",
      with: "marcus",
      stage: "exploring",
      primary: "Marcus writes the test protocol for our flow sensor with me, first draft done today",
      fallbacks: [
        { words: "He sends last year's protocol of another sensor by {day +5}", only: "he is called to the suite" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Four pages, his words, my coffee.",
        reaction: "warmer",
        agreed: { what: "Marcus gives the draft to his manager", by: "marcus", due: 10 },
        saw: ["worked-on-a-document", "kept-last-appointment"],
      },
    },
    {
      day: -99,
      at: "14:00",
      with: "marcus",
      stage: "proposing",
      primary: "Marcus starts the protocol in suite three by {day +12}",
      fallbacks: [
        {
          words: "He runs the first of the four tests on the bench by {day +12}",
          only: "suite three has a batch in it",
        },
      ],
      size: "small",
      after: { cancelled: "cancelled-by-them" },
    },
    {
      day: -76,
      at: "11:00",
      minutes: 45,
      with: "elena",
      others: ["marcus"],
      stage: "exploring",
      situation: { changed: "The manager who wanted us has left. Elena came from a rival's customer." },
      primary:
        "Elena tells us what she liked about the sensors she used before, and lets Marcus finish the bench tests by {day +24}",
      fallbacks: [
        {
          words: "She gives Marcus a day to show her the draft protocol before {day +11}",
          only: "she stops everything she has not started herself",
        },
      ],
      size: "small",
      hears: "purpose",
      opening: "You did not start this. I would like to know how you see it, before anybody asks you for anything.",
      after: {
        outcome: "fallback-achieved",
        trigger: "'I stop things first and then I read them'",
        said: "Straight, which I like. Marcus has a day.",
        reaction: "no-change",
        agreed: { what: "Marcus shows Elena the protocol", by: "marcus", due: 9 },
        saw: ["said-no-openly", "kept-last-appointment"],
      },
    },
    {
      day: -11,
      at: "16:00",
      minutes: 30,
      by: "video",
      with: "elena",
      stage: "exploring",
      primary: "Elena releases the bench tests with a date",
      fallbacks: [
        {
          words: "She names the two tests of the four that matter to her, on the call",
          only: "the budget is being cut",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Cuts, thirty per cent",
        said: "Drift and gamma. She has read all four pages.",
        reaction: "warmer",
        agreed: { what: "Elena lets Marcus run drift and gamma", by: "elena", due: 13 },
        saw: ["told-something-not-public"],
      },
    },
    {
      day: 6,
      at: "11:00",
      minutes: 45,
      with: "elena",
      others: ["marcus"],
      stage: "proposing",
      situation: { now: "Drift passed, gamma runs until the weekend." },
      primary: "get Elena excited about the sensors",
      size: "medium",
      prepared: "draft",
    },
    {
      day: 12,
      at: "10:00",
      by: "phone",
      with: "elena",
      stage: "customer",
      from: "calendar",
    },
  ],
})
