import { story } from "../story"

/** Care homes run by two sisters: a first small order, then a pause, then a reason to start again. */
export const oakhurst = story({
  account: { name: "Oakhurst Care Homes", industry: "Social care", place: "Kent Road, Harrogate" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    prudence: {
      name: "Prudence Okonkwo",
      title: "Joint Owner",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -120 },
        { sign: "told-a-problem-unasked", day: -118 },
      ],
    },
    grace: { name: "Grace Okonkwo", title: "Joint Owner, Finance", style: "guarded" },
  },
  meetings: [
    {
      day: -188,
      at: "15:30",
      minutes: 50,
      with: "prudence",
      stage: "exploring",
      situation: { now: "Four homes, one of them rated as needing to improve." },
      need: "My deputies cry in the car park and then come back in and run a shift",
      primary: "Prudence sends two deputy managers to our {season +149} course, names and dates before I go",
      fallbacks: [
        {
          words: "She sends one deputy to the first day only, place booked by {day +7}",
          only: "she cannot cover two shifts",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Two names at once. She wept a little, I did not know where to look.",
        reaction: "warmer",
        agreed: { what: "Prudence fills in the booking form for both", by: "prudence", due: 4 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: -134,
      at: "10:00",
      with: "grace",
      others: ["prudence"],
      stage: "proposing",
      primary: "Grace approves £7,800 for all four deputies, on the spot",
      fallbacks: [
        {
          words: "She approves the second pair for £3,900 once the first pair is back, answer by {day +21}",
          only: "she wants to see the first two first",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      opening:
        "Two of your deputies are on the course. I would like to show you what they are doing there and hear whether it is worth your money.",
      after: {
        outcome: "no-progress",
        said: "Agency costs have doubled. No to everything until the rating changes, and no to talking about it.",
        reaction: "cooler",
        saw: ["said-no-openly"],
      },
    },
    {
      day: -71,
      at: "16:00",
      minutes: 20,
      by: "phone",
      with: "prudence",
      stage: "exploring",
      primary: "Prudence books the inspection rehearsal for the home in Knaresborough before {day +21}",
      fallbacks: [
        { words: "She sends me the inspector's four points by {day +3}", only: "Grace says no to the rehearsal" },
      ],
      size: "small",
      after: { cancelled: "no-show" },
    },
    {
      day: -27,
      at: "16:00",
      minutes: 30,
      by: "phone",
      with: "prudence",
      stage: "exploring",
      situation: {
        now: "Inspection went better: three homes good, one waits for the letter.",
        changed: "The two deputies we trained ran it.",
      },
      primary: "Prudence tells Grace what the two deputies did and gets the three of us to one table by {day +38}",
      fallbacks: [
        {
          words: "She writes down in five lines what the inspector said about them and sends it by {day +6}",
          only: "Grace will not meet before the letter",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "She laughed: Grace had read the report before she had.",
        reaction: "warmer",
        agreed: { what: "Prudence finds an hour for the three of us", by: "prudence", due: 10 },
        saw: ["answers-in-time", "gave-promised-information"],
      },
    },
    {
      day: 8,
      at: "15:00",
      movedFrom: { day: 6, at: "15:00" },
      minutes: 60,
      with: "grace",
      others: ["prudence"],
      stage: "proposing",
      situation: {
        now: "Letter is in: all four homes rated good.",
        "in-the-way": "Grace remembers that I pushed last time.",
      },
      need: "Show me what it saves, not what it costs",
      primary: "Grace approves £7,800 for the other four deputies and names the start month before I leave",
      purpose: "the rating holds in all four homes",
      fallbacks: [
        {
          words: "She approves one deputy a quarter at £1,950, the first to start in {month +50}",
          only: "she will not spend it in one go",
        },
      ],
      size: "medium",
      factors: ["price-at-stake", "voiced-need"],
      opening: "Last time I talked and you counted. Today I would rather you counted first and I listened.",
    },
    {
      day: 29,
      at: "10:30",
      minutes: 30,
      by: "video",
      with: "prudence",
      stage: "exploring",
      primary: "Prudence introduces us to the owner of the homes in Ripon",
      fallbacks: [{ words: "see how it goes", only: "" }],
      prepared: "draft",
    },
  ],
})
