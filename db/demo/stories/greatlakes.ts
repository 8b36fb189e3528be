import { story } from "../story"

/** A paper mill in Wisconsin: consistency meters, steam, and a mill manager who counts in downtime. */
export const greatlakes = story({
  account: { name: "Great Bend Paper", industry: "Pulp and paper", place: "1400 State Street, Green Bay, Wisconsin" },
  zone: "America/Chicago",
  rep: "marisol",
  contacts: {
    hank: {
      name: "Hank Vandenberg",
      title: "Mill Manager",
      style: "guarded",
      seen: [{ sign: "answers-in-time", day: -41 }],
    },
    lucia: {
      name: "Lucía Ortega",
      title: "Instrumentation Supervisor",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -30 },
        { sign: "worked-on-a-document", day: -72 },
      ],
    },
  },
  meetings: [
    {
      day: -195,
      at: "09:00",
      with: "lucia",
      stage: "first-contact",
      situation: { now: "Sheet breaks cost them eleven hours last month." },
      need: "I fix the same transmitter every Monday",
      primary: "Lucía tags every break for two weeks with our sheet and gives it back on {day +15}",
      fallbacks: [
        { words: "She tags one machine, number two, and gives us that", only: "nights will not fill in a form" },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Nights filled it in better than days.",
        reaction: "warmer",
        agreed: { what: "Lucía sends the tagged sheets", by: "lucia", due: 15 },
        saw: ["kept-last-appointment", "told-a-problem-unasked"],
      },
    },
    {
      day: -133,
      at: "10:00",
      with: "hank",
      others: ["lucia"],
      stage: "proposing",
      situation: {
        now: "Fourteen of 22 breaks follow one consistency meter.",
        "in-the-way": "Hank hears 'vendor' and reaches for his hard hat.",
      },
      primary: "Hank approves two consistency meters for machine two, $46,000, ahead of the {month +94} outage",
      fallbacks: [
        {
          words: "He lets us put one on trial for sixty days, in by {day +18}, and pays if breaks fall by a third",
          only: "capital is spent for the year",
        },
      ],
      size: "large",
      opening: "Fourteen of twenty-two breaks start at one meter. I would like to walk you to it before we sit down.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Capital is gone",
        said: "He walked fast and asked Lucía, not me. He liked 'pays if'.",
        reaction: "no-change",
        agreed: { what: "Lucía clears the pipe for the trial", by: "lucia", due: 16 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: -70,
      at: "15:00",
      minutes: 40,
      by: "video",
      with: "lucia",
      stage: "proposing",
      primary: "Lucía agrees the way we count breaks in the sixty days, and signs the sheet on the call",
      fallbacks: [
        {
          words: "She picks the three break codes that count and mails them by {day +2}",
          only: "Hank has to sign the sheet",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "We wrote it together in twenty minutes.",
        agreed: { what: "Lucía starts the count on Monday", by: "lucia", due: 4 },
        saw: ["told-how-they-decide"],
      },
    },
    {
      day: 0,
      at: "10:00",
      minutes: 45,
      by: "video",
      with: "hank",
      others: ["lucia"],
      stage: "deciding",
      situation: {
        now: "Day 58: breaks down from 22 to 12.",
        "who-decides": "Hank, out of next year's capital; he can reserve today.",
      },
      need: "Show me hours, not percentages",
      primary:
        "Hank accepts the count as proof, pays for the trial meter and reserves $23,000 for the second by {day +10}",
      purpose: "machine two stops losing eleven hours a month",
      fallbacks: [
        {
          words: "He has Lucía extend the count to the end of {month +30} and names the number he would pay at",
          only: "he says twelve could be luck",
        },
      ],
      size: "medium",
      factors: ["motive-obvious", "price-at-stake"],
      opening:
        "Lucía has the hours. I would like you to hear them from her, and then tell us whether you call it proof.",
    },
  ],
})
