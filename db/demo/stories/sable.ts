import { story } from "../story"

/** Fashion shops: a buyer of training who decides fast and changes her mind faster. */
export const sable = story({
  account: { name: "Sable & Finch", industry: "Retail", place: "Redchurch Street, London" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    yasmin: { name: "Yasmin Karim", title: "Retail Director", style: "open" },
    oliver: {
      name: "Oliver Strand",
      title: "Store Learning Lead",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -44 }],
    },
  },
  meetings: [
    {
      day: -143,
      at: "09:30",
      minutes: 30,
      with: "yasmin",
      stage: "first-contact",
      primary: "Yasmin picks one store for a two-week trial of the fitting-room conversation, before I leave",
      fallbacks: [
        {
          words: "She sends Oliver to see it in another customer's shop by {day +14}",
          only: "the new season is on the rails that fortnight",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Redchurch Street, on Monday, why not. Ten minutes.",
        reaction: "warmer",
        agreed: { what: "Oliver briefs the store", by: "oliver", due: 4 },
      },
    },
    {
      day: -129,
      at: "09:30",
      minutes: 30,
      with: "yasmin",
      stage: "exploring",
      primary: "Yasmin decides on the roll-out to eleven stores",
      fallbacks: [
        { words: "she keeps the trial going another two weeks, until {day +14}", only: "she has not seen the figures" },
      ],
      size: "medium",
      after: { cancelled: "cancelled-by-them" },
    },
    {
      day: -110,
      at: "16:00",
      with: "oliver",
      stage: "exploring",
      situation: {
        now: "Trial ran nine days of fourteen, then the window team needed the floor.",
        "in-the-way": "Yasmin has moved on to the loyalty card.",
      },
      learn: "What Oliver would fight for.",
      primary:
        "Oliver gives me the conversion figures of the nine days and says what he will tell Yasmin, before {day +3}",
      fallbacks: [
        {
          words: "He lets me stand in the store for the last five days of a new fortnight",
          only: "the figures are not split by day",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Conversion up from 19 to 24 in a hundred. He had not dared to show it.",
        reaction: "warmer",
        agreed: { what: "Oliver puts the nine days on one page", by: "oliver", due: 5 },
        saw: ["gave-promised-information", "told-a-problem-unasked"],
      },
    },
    {
      day: -66,
      at: "10:30",
      minutes: 30,
      by: "video",
      with: "yasmin",
      others: ["oliver"],
      stage: "proposing",
      primary: "Yasmin approves six stores at £12,900 on the call",
      fallbacks: [
        {
          words: "Yasmin lets Oliver run it in two stores out of his own £4,000, starting by {day +12}",
          only: "the loyalty card has eaten the quarter",
        },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "Loyalty card",
        said: "She was in a taxi. Oliver asked before I could, good man.",
        agreed: { what: "Oliver picks the two stores", by: "oliver", due: 6 },
        saw: ["answers-in-time"],
      },
    },
    {
      day: 0,
      at: "15:30",
      minutes: 45,
      with: "yasmin",
      stage: "proposing",
      situation: {
        now: "Two stores, six weeks, conversion holds at 24.",
        changed: "Her new finance partner asks for a payback on everything.",
      },
      primary: "get a decision on the other stores",
      fallbacks: [{ words: "get a decision on some of the stores", only: "" }],
      size: "medium",
      prepared: "draft",
    },
    {
      day: 27,
      at: "11:00",
      with: "oliver",
      stage: "customer",
      primary: "Oliver books himself and two store managers on the trainer course in {month +60}",
      fallbacks: [],
      size: "small",
      prepared: "draft",
    },
  ],
})
