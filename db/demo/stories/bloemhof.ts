import { story } from "../story"

/** Flowers, exported at night: buyers and growers who shout in four languages. */
export const bloemhof = story({
  account: { name: "Bloemhof Export", industry: "Horticulture", place: "Legmeerdijk 313, Aalsmeer" },
  zone: "Europe/Amsterdam",
  rep: "sanne",
  contacts: {
    joost: {
      name: "Joost Verhagen",
      title: "Commercial Director",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -57 },
        { sign: "introduced-us", day: -57 },
      ],
    },
    fatima: { name: "Fatima El Amrani", title: "Team Lead, Export East", style: "neutral" },
  },
  meetings: [
    {
      day: -178,
      at: "06:30",
      minutes: 60,
      with: "joost",
      stage: "first-contact",
      situation: {
        now: "Twenty-six account managers sell to nineteen countries between four and nine in the morning.",
      },
      need: "They quote a price before they have heard the question",
      primary: "Joost lets me listen to one hour of calls on the floor on {day +8}",
      purpose: "we hear where the price slips out",
      fallbacks: [
        {
          words: "He plays me three recorded calls of his choice by {day +6}",
          only: "the works council objects to a stranger listening",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "'Bring ear plugs.' Works council asked in front of me, by phone.",
        reaction: "warmer",
        agreed: { what: "Joost tells Fatima's desk that I am coming", by: "joost", due: 5 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: -136,
      at: "10:00",
      with: "joost",
      others: ["fatima"],
      stage: "proposing",
      situation: { now: "Counted 41 calls: price named first in 33." },
      primary: "Joost orders the questioning workshop for Export East, nine people, €6,300, in the room",
      fallbacks: [
        {
          words: "Fatima and two of hers do the first half day for €2,400 by {day +21}",
          only: "the holiday orders leave him no full desk",
        },
      ],
      size: "medium",
      opening: "In 33 of 41 calls the price came first. What would you like that number to be?",
      after: {
        outcome: "primary-achieved",
        said: "Fatima asked for it before I did.",
        reaction: "warmer",
        agreed: { what: "Fatima picks a day after the auction holiday", by: "fatima", due: 7 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -58,
      at: "10:30",
      minutes: 45,
      with: "joost",
      stage: "customer",
      primary: "Joost introduces me to the owner of the Naaldwijk branch and says the 33-to-12 out loud",
      fallbacks: [
        {
          words: "He forwards my page to Naaldwijk with two lines of his own, by {day +4}",
          only: "the owner is in Kenya",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Called him on speaker. The owner shouted too.",
        reaction: "warmer",
        agreed: { what: "Joost sends the page to Naaldwijk", by: "joost", due: 2 },
        saw: ["told-how-they-decide", "kept-last-appointment"],
      },
    },
    {
      day: 0,
      at: "10:00",
      minutes: 60,
      with: "joost",
      others: ["fatima"],
      stage: "customer",
      situation: {
        now: "Price first in 12 of 41 calls now. Export West wants the same.",
        "who-decides": "Joost, and he likes to be asked straight.",
      },
      need: "West loses on price what East keeps",
      primary: "Joost orders the workshop for Export West, eleven people, €7,700, at the table",
      purpose: "West stops losing on price what East keeps",
      fallbacks: [
        {
          words: "He sends three West people to Fatima's desk for two mornings, chosen by {day +5}",
          only: "West has to hire first",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      opening: "Joost, straight out: I would like West to start before {month +80}. What would you need to see?",
    },
    {
      day: 18,
      at: "10:00",
      with: "fatima",
      stage: "customer",
      primary: "Fatima agrees to be filmed for the case study and picks the morning, before I leave",
      fallbacks: [
        { words: "She gives us one quote with her name by {day +6}", only: "she does not want her face in it" },
      ],
      size: "small",
      prepared: "draft",
    },
  ],
})
