import { story } from "../story"

/** Ready meals in Toronto: a line that fills by guess, and a retailer who weighs. */
export const maplecrest = story({
  account: { name: "Maple Crest Foods", industry: "Food manufacturing", place: "Eastern Avenue, Toronto" },
  zone: "America/Toronto",
  rep: "marisol",
  contacts: {
    priya: {
      name: "Priya Raman",
      title: "Continuous Improvement Lead",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -23 },
        { sign: "told-a-problem-unasked", day: -86 },
      ],
    },
    gord: { name: "Gord MacLellan", title: "VP Operations", style: "guarded" },
  },
  meetings: [
    {
      day: -112,
      at: "10:00",
      by: "video",
      with: "priya",
      stage: "first-contact",
      situation: { now: "They overfill every lasagne by eleven grams to be safe." },
      need: "We give away a truck of cheese a month",
      primary: "Priya weighs two hundred trays on line four and sends the numbers by {day +9}",
      fallbacks: [
        { words: "She holds the phone up to the checkweigher for one minute, now", only: "the data sits with quality" },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "She weighed four hundred.",
        reaction: "warmer",
        agreed: { what: "Priya sends the four hundred weights", by: "priya", due: 6 },
        saw: ["gave-promised-information", "kept-last-appointment"],
      },
    },
    {
      day: -85,
      at: "10:00",
      by: "video",
      with: "priya",
      stage: "proposing",
      primary: "Priya gets Gord to give her line four for one Sunday before {day +30}",
      fallbacks: [
        {
          words: "She asks him for the two hours after the Saturday clean-down on {day +11}",
          only: "every Sunday is sold",
        },
      ],
      size: "small",
      factors: ["go-between"],
      after: {
        outcome: "fallback-achieved",
        trigger: "Sundays are sold until the holidays",
        said: "Two hours at dawn on a Saturday. I will bring doughnuts.",
        agreed: { what: "Priya asks Gord for the two hours", by: "priya", due: 4 },
        saw: ["told-how-they-decide"],
      },
    },
    {
      day: -22,
      at: "09:00",
      minutes: 45,
      with: "gord",
      others: ["priya"],
      stage: "proposing",
      situation: { now: "Two hours were enough: overfill down to three grams on one nozzle." },
      primary: "Gord buys dosing meters for the six nozzles of line four, CAD 39,000, by {day +18}",
      fallbacks: [
        {
          words:
            "He buys two nozzles' worth at CAD 13,500 out of Priya's budget and looks at the cheese bill in a month",
          only: "head office holds all capital until {month +75}",
        },
      ],
      size: "large",
      opening:
        "A truck of cheese a month. I would like to show you one nozzle, and then hear what you would do with the other five.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Head office holds capital",
        said: "He swore at head office and then at the cheese. Two nozzles.",
        reaction: "warmer",
        agreed: { what: "Priya orders for two nozzles", by: "priya", due: 5 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: 1,
      at: "13:00",
      minutes: 30,
      by: "video",
      with: "priya",
      stage: "customer",
      situation: { now: "Two nozzles fitted last week." },
      primary:
        "Priya sends the cheese bill before and after by {day +10} and says who else at head office should see it",
      fallbacks: [
        {
          words: "She reads me the grams from the checkweigher's month report, on the call",
          only: "the bill comes at the end of the quarter",
        },
      ],
      size: "small",
    },
    {
      day: 15,
      at: "10:00",
      minutes: 60,
      with: "gord",
      others: ["priya"],
      stage: "proposing",
      primary: "Gord orders the other four nozzles",
      fallbacks: [],
      size: "medium",
      prepared: "draft",
    },
  ],
})
