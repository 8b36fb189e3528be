import { story } from "../story"

/** Corn and ethanol in Nebraska: a family board, a harvest, and decisions made in pickup trucks. */
export const bluestem = story({
  account: { name: "Bluestem Ethanol", industry: "Biofuels", place: "Highway 34 East, Grand Island, Nebraska" },
  zone: "America/Chicago",
  rep: "marisol",
  contacts: {
    wes: {
      name: "Wes Thornton",
      title: "Plant Superintendent",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -54 },
        { sign: "told-how-they-decide", day: -54 },
        { sign: "introduced-us", day: -20 },
      ],
      graded: [{ grade: "trusted", reason: "He rang me from the hospital to tell me the board had met.", day: -19 }],
    },
    carol: { name: "Carol Thornton-Hayes", title: "Board Treasurer", style: "neutral" },
  },
  meetings: [
    {
      day: -176,
      at: "06:30",
      minutes: 60,
      with: "wes",
      stage: "exploring",
      need: "I am burning gas I have already paid for",
      primary: "Wes lets us measure stack gas for one week, from {day +14}",
      fallbacks: [
        { words: "He gives us the gas bills of two winters by {day +7}", only: "the stack is due for paint" },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Agreed over the tailgate.",
        reaction: "warmer",
        agreed: { what: "Wes puts up a ladder", by: "wes", due: 13 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -130,
      at: "06:30",
      minutes: 60,
      with: "wes",
      stage: "proposing",
      primary: "Wes takes the burner analyser to the board at $28,000, on {day +21}",
      fallbacks: [
        {
          words: "He rents it for the season at $1,400 a month from {day +19}",
          only: "the board will not meet in harvest",
        },
      ],
      size: "medium",
      opening: "You are losing nine dollars an hour up that stack. What would your board want to know about it?",
      after: {
        outcome: "fallback-achieved",
        trigger: "Nobody meets in harvest",
        said: "Rent, then. He shook on it with a glove on.",
        agreed: { what: "Wes signs the rental", by: "wes", due: 6 },
        saw: ["gave-promised-information", "told-something-not-public"],
      },
    },
    {
      day: -53,
      at: "07:00",
      minutes: 30,
      by: "phone",
      with: "wes",
      stage: "proposing",
      primary: "Wes reads me the gas bill of the first month beside last year's",
      fallbacks: [{ words: "He asks Carol to mail both bills by {day +3}", only: "he is in the combine" }],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "He was in the combine",
        said: "Mostly engine noise.",
        agreed: { what: "Carol mails both bills", by: "carol", due: 4 },
        saw: ["answers-in-time"],
      },
    },
    {
      day: -18,
      at: "07:00",
      with: "wes",
      others: ["carol"],
      stage: "deciding",
      primary: "Carol says what the analyser must save for the board to buy it",
      prepared: "draft",
      after: {
        outcome: "other-advance",
        asked: false,
        said: "Carol had done the sum already: pays back in nine months. I had prepared nothing and got lucky.",
        reaction: "warmer",
        agreed: { what: "Carol puts the purchase to the board", by: "carol", due: 20 },
        saw: ["told-a-problem-unasked"],
      },
    },
    {
      day: 2,
      at: "07:30",
      minutes: 45,
      with: "wes",
      others: ["carol"],
      stage: "deciding",
      situation: {
        now: "Board met on Sunday: yes, subject to service in {season +51}.",
        "in-the-way": "Nearest engineer is four hours away when it snows.",
      },
      need: "When it is twenty below I need it to work",
      primary:
        "Wes and Carol sign the purchase of the analyser, $28,000, with the {season +51} service, over breakfast",
      purpose: "the burner runs right when it is twenty below",
      fallbacks: [
        {
          words: "They buy the analyser alone, $24,600, and Wes books a day with our engineer, {day +12}",
          only: "the board will not pay for a four-hour drive",
        },
      ],
      size: "medium",
      factors: ["voiced-need", "motive-obvious"],
      opening:
        "The board said yes if it works at twenty below. I have brought the answer, and I would like to sign it with you this morning.",
    },
    {
      day: 5,
      at: "13:00",
      with: "wes",
      stage: "exploring",
      from: "calendar",
    },
  ],
})
