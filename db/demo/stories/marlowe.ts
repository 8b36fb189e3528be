import { story } from "../story"

/** Theatres with a bar problem and no money; a favour that became business. */
export const marlowe = story({
  account: { name: "Marlowe Street Theatres", industry: "Arts", place: "The Friars, Canterbury" },
  zone: "Europe/London",
  rep: "rhys",
  contacts: {
    cecily: { name: "Cecily Drummond", title: "Front of House Director", style: "open" },
    board: { name: "", title: "Chair of Trustees", style: "neutral" },
  },
  meetings: [
    {
      day: -135,
      at: "15:00",
      with: "cecily",
      stage: "first-contact",
      situation: { now: "Interval lasts twenty minutes, the queue twenty-five." },
      need: "People miss the second half for a gin",
      primary: "Cecily lets two of our trainees run one bar for one night, {day +10}",
      fallbacks: [
        {
          words: "She has one of hers stand beside us in the hotel bar in Cardiff on {day +17}",
          only: "the licence does not cover visitors",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Queue was nine minutes on the night. She kissed me on both cheeks.",
        reaction: "warmer",
        agreed: { what: "Cecily asks the trustees for a training line", by: "cecily", due: 30 },
        saw: ["kept-last-appointment", "told-a-problem-unasked"],
      },
    },
    {
      day: -93,
      at: "15:00",
      with: "cecily",
      stage: "proposing",
      primary: "Cecily books the bar day for both theatres, £2,600, before the new show on {day +60}",
      fallbacks: [{ words: "She books Canterbury only at £1,500, by {day +14}", only: "the trustees gave her half" }],
      size: "medium",
      after: { cancelled: "cancelled-by-them" },
    },
    {
      day: -80,
      at: "15:00",
      minutes: 30,
      by: "phone",
      with: "cecily",
      stage: "proposing",
      situation: { changed: "Trustees gave her £1,500." },
      primary: "Cecily books Canterbury for {day +40} on the phone",
      fallbacks: [
        {
          words: "She takes two places on the open bar course in {month +30}",
          only: "she cannot close the bar for a day",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Two minutes. Twenty-eight minutes on the stage horse.",
        agreed: { what: "Cecily sends the names of eleven bar staff", by: "cecily", due: 15 },
        saw: ["answers-in-time", "told-something-not-public"],
      },
    },
    {
      day: -5,
      at: "14:00",
      with: "cecily",
      stage: "customer",
      primary: "Cecily asks the chair for ten minutes with me about sponsoring the bar, yes or no today",
      fallbacks: [
        {
          words: "She tells the chair the queue figures herself at the meeting of {day +9}",
          only: "the chair sees nobody before the gala",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "She rang the chair from the stalls.",
        reaction: "warmer",
        agreed: { what: "Cecily sets up ten minutes with the chair", by: "cecily", due: 12 },
        saw: ["introduced-us", "gave-promised-information"],
      },
    },
    {
      day: 7,
      at: "16:00",
      minutes: 30,
      with: "board",
      others: ["cecily"],
      stage: "first-contact",
      primary: "The chair of trustees agrees to host our sector breakfast in the foyer in {month +60}",
      fallbacks: [],
      size: "medium",
      prepared: "draft",
    },
  ],
})
