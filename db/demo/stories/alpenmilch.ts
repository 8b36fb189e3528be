import { story } from "../story"

/** A dairy co-operative in the Allgäu: level sensors in tanks that are cleaned five times a day. */
export const alpenmilch = story({
  account: { name: "Alpenmilch Genossenschaft", industry: "Dairy", place: "Bahnhofstraße 4, Kempten" },
  zone: "Europe/Berlin",
  rep: "jonas",
  contacts: {
    vroni: {
      name: "Veronika Huber",
      title: "Head of Production",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -37 },
        { sign: "told-a-problem-unasked", day: -37 },
        { sign: "introduced-us", day: -37 },
        { sign: "worked-on-a-document", day: -90 },
      ],
    },
    sepp: { name: "Josef Rauch", title: "Chairman of the Co-operative", style: "neutral" },
  },
  meetings: [
    {
      day: -173,
      at: "07:00",
      with: "vroni",
      stage: "customer",
      situation: { now: "Eleven tanks, two with our sensors, nine with dipsticks." },
      need: "A tank ran over on a holiday Sunday",
      primary: "Veronika shows me the nine tanks today and tells me which three would run over next",
      fallbacks: [{ words: "She sends photographs of the nine tank tops by {day +6}", only: "cleaning is running" }],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Numbers four, five and nine. Wet shoes.",
        agreed: { what: "Veronika measures the three flanges", by: "vroni", due: 7 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -122,
      at: "07:00",
      minutes: 45,
      with: "vroni",
      stage: "proposing",
      primary: "Veronika orders three sensors, €8,700, before the {season -9} milk",
      fallbacks: [
        {
          words: "She orders one for tank nine at €2,900 and watches it for a month from {day +14}",
          only: "the chairman wants to see one first",
        },
      ],
      size: "medium",
      after: {
        outcome: "primary-achieved",
        said: "She signed on the lid of tank nine.",
        reaction: "warmer",
        agreed: { what: "Veronika sends the order", by: "vroni", due: 3 },
        saw: ["gave-promised-information", "told-something-not-public"],
      },
    },
    {
      day: -36,
      at: "10:00",
      with: "vroni",
      stage: "customer",
      primary:
        "Veronika gets the chairman to come down and look at the three tanks with us, on {day +23} at the latest",
      fallbacks: [
        { words: "She tells the members' evening about tank nine herself on {day +12}", only: "he is on the alp" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "He lives across the yard. She shouted.",
        reaction: "warmer",
        agreed: { what: "Josef Rauch comes for half an hour", by: "sepp", due: 20 },
        saw: ["kept-last-appointment", "told-how-they-decide"],
      },
    },
    {
      day: -13,
      at: "10:00",
      minutes: 30,
      with: "sepp",
      others: ["vroni"],
      stage: "proposing",
      primary: "The chairman says which of his questions stands between the co-operative and six more sensors",
      doesNotFit: ["measurable"],
      fallbacks: [
        { words: "He names the evening on which the members would vote", only: "he will not speak for the members" },
      ],
      size: "small",
      after: "held",
    },
    {
      day: 9,
      at: "10:00",
      minutes: 60,
      with: "vroni",
      others: ["sepp"],
      stage: "deciding",
      situation: { now: "Members vote in the {season +134}; he could sign for three at once." },
      primary:
        "The chairman commits six sensors with one visit a year, €21,000, to the members' vote, and says he will recommend it",
      purpose: "no tank runs over on a Sunday again",
      fallbacks: [
        {
          words: "Veronika orders the three from this year's repairs by {day +10}",
          only: "the milk price falls before the vote",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      agenda: {
        purpose: "What the winter showed in your tanks, and what your members would want to know before they decide.",
        topics: ["Sundays since the autumn", "Questions the members ask", "Who could speak to them"],
      },
      prepared: "changes-requested",
    },
  ],
})
