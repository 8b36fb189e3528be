import { story } from "../story"

/** Distillers: brand ambassadors who tell beautiful stories and forget to ask for the listing. */
export const teviot = story({
  account: { name: "Teviot & Sons Distillers", industry: "Drinks", place: "Constitution Street, Leith, Edinburgh" },
  zone: "Europe/London",
  rep: "rhys",
  contacts: {
    fiona: {
      name: "Fiona McKechnie",
      title: "UK Sales Director",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -21 },
        { sign: "told-a-problem-unasked", day: -97 },
      ],
    },
    ravi: { name: "Ravi Chandran", title: "Head of Brand Ambassadors", style: "neutral" },
  },
  meetings: [
    {
      day: -184,
      at: "13:00",
      minutes: 90,
      with: "fiona",
      stage: "exploring",
      need: "Nine ambassadors, a thousand tastings and I cannot name one listing that came from them",
      primary: "Fiona lets me go to two tastings as a guest and tells Ravi why, dates before I leave",
      fallbacks: [
        { words: "She asks Ravi to film two tastings by {day +20}", only: "guests are by invitation of the bar" },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Two tastings, one hangover. Wonderful stories and not one question.",
        reaction: "warmer",
        agreed: { what: "Fiona tells Ravi why I was there", by: "fiona", due: 3 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -140,
      at: "10:30",
      with: "ravi",
      stage: "exploring",
      situation: { "in-the-way": "Ravi was an ambassador for twelve years and hears criticism in every sentence." },
      primary: "Ravi picks two ambassadors who end their next five tastings with one question, starting this week",
      fallbacks: [
        {
          words: "He does it himself at the whisky fair on {day +11}",
          only: "the {season +9} tour is booked out with sponsors",
        },
      ],
      size: "small",
      hears: "frame",
      against: "know-them-better",
      opening:
        "I have seen two of your people and I could listen for hours. May I tell you the one thing I missed, and you tell me if I am wrong?",
      after: {
        outcome: "fallback-achieved",
        trigger: "Sponsors on every evening of the tour",
        said: "He was hurt for ten minutes, then curious. Said he would rather fail himself than have his people fail.",
        reaction: "no-change",
        agreed: { what: "Ravi ends his fair tastings with the question and counts", by: "ravi", due: 14 },
        saw: ["said-no-openly", "kept-last-appointment"],
      },
    },
    {
      day: -96,
      at: "11:00",
      by: "video",
      with: "fiona",
      others: ["ravi"],
      stage: "proposing",
      situation: { now: "At the fair: 31 tastings, 31 questions, 6 bars asked for a price." },
      primary: "Fiona orders two days for all nine ambassadors, £8,900, in Leith before {day +40}",
      fallbacks: [
        {
          words: "Ravi takes four of the nine through it himself with our notes, from {day +12}",
          only: "the marketing money is frozen",
        },
      ],
      size: "medium",
      after: {
        outcome: "primary-achieved",
        said: "Ravi told it as his own idea. I did not interrupt.",
        reaction: "warmer",
        agreed: { what: "Ravi blocks two days in Leith", by: "ravi", due: 10 },
        saw: ["gave-promised-information", "told-something-not-public"],
      },
    },
    {
      day: -22,
      at: "15:00",
      minutes: 45,
      by: "phone",
      with: "fiona",
      stage: "customer",
      primary: "Fiona gives me the listings of the last six weeks by ambassador, before {day +7}",
      fallbacks: [{ words: "She tells me the total on the phone", only: "the names are personal data" }],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Forty-one. She read them out like a football score.",
        reaction: "warmer",
        agreed: { what: "Fiona sends the list", by: "fiona", due: 4 },
        saw: ["worked-on-a-document", "gave-promised-information", "told-how-they-decide"],
      },
    },
    {
      day: 3,
      at: "13:30",
      minutes: 60,
      by: "video",
      with: "fiona",
      stage: "customer",
      situation: {
        now: "Forty-one listings. The board asks what else works.",
        "who-decides": "Fiona; export is her husband's cousin.",
      },
      primary: "Fiona introduces me to the head of export on this call and says what the forty-one were worth",
      purpose: "export hears it from her and not from me",
      fallbacks: [
        {
          words: "She writes him three lines with the number forty-one in them by {day +2}",
          only: "he is on the Tokyo flight",
        },
      ],
      size: "small",
      factors: ["must-prepare"],
      opening:
        "Fiona, forty-one. I would like to meet export through you. Would you be happy to do that, and how would you put it?",
    },
    {
      day: 8,
      at: "15:00",
      with: "fiona",
      stage: "deciding",
      from: "calendar",
    },
  ],
})
