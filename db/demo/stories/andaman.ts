import { story } from "../story"

/** Rubber gloves in the south of Thailand: a boom, a bust, and a plant that wants to be cheaper to run. */
export const andaman = story({
  account: { name: "Andaman Latex", industry: "Rubber products", place: "Kanchanavanich Road, Hat Yai" },
  zone: "Asia/Bangkok",
  rep: "arjun",
  contacts: {
    somchai: {
      name: "Somchai Rattanakul",
      title: "Factory Director",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -55 },
        { sign: "said-no-openly", day: -55 },
      ],
    },
    ploy: { name: "Ploy Srisai", title: "Energy Manager", style: "open" },
  },
  meetings: [
    {
      day: -138,
      at: "10:00",
      with: "somchai",
      stage: "first-contact",
      need: "Energy is now half of what a glove costs me",
      primary:
        "Khun Somchai lets Ploy and our engineer walk the six lines and write down every steam valve by {day +14}",
      fallbacks: [
        {
          words: "Ploy sends the boiler house readings of a week by {day +9}",
          only: "customers' auditors are in the plant",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "138 valves. Ploy knew 120 of them by name.",
        reaction: "warmer",
        agreed: { what: "Ploy sends the valve list", by: "ploy", due: 10 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -54,
      at: "10:00",
      by: "video",
      with: "somchai",
      others: ["ploy"],
      stage: "proposing",
      primary: "Khun Somchai approves steam meters for all six lines, US$52,000, before the year closes",
      fallbacks: [
        {
          words: "He approves line one alone, US$9,000, and Ploy reports the saving to him on {day +60}",
          only: "the bank has to be asked for anything above ten thousand",
        },
      ],
      size: "large",
      after: {
        outcome: "fallback-achieved",
        trigger: "Bank covenant at ten thousand",
        said: "He said no to six before I had finished and yes to one before I had asked.",
        reaction: "no-change",
        agreed: { what: "Ploy raises the order for line one", by: "ploy", due: 7 },
        saw: ["told-something-not-public", "gave-promised-information"],
      },
    },
    {
      day: -14,
      at: "14:00",
      minutes: 30,
      by: "video",
      with: "ploy",
      stage: "customer",
      primary: "Ploy shows me the first two weeks of line one and picks the next line",
      fallbacks: [
        {
          words: "She sends the raw readings by {day +2} so that we can draw them",
          only: "the display is not connected",
        },
      ],
      size: "small",
      after: "held",
    },
    {
      day: 1,
      at: "13:00",
      minutes: 45,
      by: "video",
      with: "ploy",
      stage: "customer",
      situation: {
        now: "Line one uses seven per cent less steam.",
        "in-the-way": "Nobody has told the bank what a meter saves.",
      },
      primary: "Ploy writes the saving of line one on one page for the bank with me, finished on the call",
      purpose: "the other five lines can be paid out of the saving",
      fallbacks: [
        {
          words: "She sends me the bank's form by {day +3} and fills in the steam figures herself",
          only: "only finance may write to the bank",
        },
      ],
      size: "small",
    },
    {
      day: 14,
      at: "10:00",
      minutes: 60,
      by: "video",
      with: "somchai",
      stage: "proposing",
      primary: "Khun Somchai takes the page to the bank",
      fallbacks: [],
      size: "medium",
      prepared: "draft",
    },
  ],
})
