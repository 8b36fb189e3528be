import { story } from "../story"

/** Hotels in Wales: front desks that apologise well and sell nothing. */
export const pennant = story({
  account: { name: "Pennant Hotels", industry: "Hospitality", place: "Mount Stuart Square, Cardiff" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    eleri: {
      name: "Eleri Morgan",
      title: "Group Operations Manager",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -33 }],
    },
    kwame: { name: "Kwame Boateng", title: "General Manager, Cardiff Bay", style: "neutral" },
  },
  meetings: [
    {
      day: -172,
      at: "10:00",
      with: "eleri",
      stage: "first-contact",
      situation: { now: "Nine hotels, all full at weekends and half empty on Tuesdays." },
      primary: "get to know Eleri and see what she thinks",
      prepared: "draft",
      after: {
        outcome: "other-advance",
        asked: false,
        said: "Went with nothing prepared. She gave me a hotel anyway.",
        reaction: "warmer",
        agreed: { what: "Eleri lets me sit behind the desk in Cardiff Bay for a morning", by: "eleri", due: 12 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -155,
      at: "09:00",
      minutes: 120,
      place: "Cardiff Bay hotel, Stuart Street",
      with: "kwame",
      stage: "exploring",
      situation: {
        now: "Thirty-one check-ins watched. Breakfast offered four times.",
        "in-the-way": "The desk thinks selling is rude.",
      },
      need: "They can calm an angry guest and cannot offer a glass of wine",
      primary: "Kwame lets three of his desk try our offer cards for two weeks, beginning on {day +5}",
      fallbacks: [
        {
          words: "He tries the cards himself on one evening shift before {day +9}",
          only: "the union rep wants to see them first",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "He read three cards out loud in a butler's voice and kept them.",
        reaction: "warmer",
        agreed: { what: "Kwame counts breakfasts and upgrades for two weeks", by: "kwame", due: 19 },
        saw: ["gave-promised-information", "kept-last-appointment"],
      },
    },
    {
      day: -101,
      at: "11:30",
      with: "eleri",
      others: ["kwame"],
      stage: "proposing",
      situation: { now: "Breakfasts up by eleven a day in Cardiff Bay." },
      primary: "Eleri orders the desk programme for three hotels, £16,500, by {day +10}",
      fallbacks: [
        {
          words: "She orders it for Cardiff Bay and Swansea, £11,000, by the same board",
          only: "Tenby closes for the {season +154}",
        },
      ],
      size: "medium",
      after: {
        outcome: "primary-achieved",
        said: "Kwame brought the till rolls. No need to say much.",
        reaction: "warmer",
        agreed: { what: "Eleri raises the order", by: "eleri", due: 8 },
        saw: ["told-something-not-public", "gave-promised-information"],
      },
    },
    {
      day: -39,
      at: "14:00",
      minutes: 30,
      by: "video",
      with: "eleri",
      stage: "customer",
      primary: "Eleri names the next three hotels and the month each can start, before we hang up",
      fallbacks: [
        {
          words: "She rings the manager in Llandudno with me on the line before {day +7}",
          only: "head office has stopped new starts",
        },
      ],
      size: "small",
      after: "held",
    },
    {
      day: -1,
      at: "14:30",
      minutes: 20,
      by: "phone",
      with: "kwame",
      stage: "customer",
      primary: "Kwame gives me Cardiff Bay's breakfast figures for last month before we hang up",
      fallbacks: [
        { words: "He has his night manager mail them to me by nine tomorrow", only: "the month is not closed" },
      ],
      size: "small",
    },
    {
      day: 0,
      at: "11:00",
      minutes: 60,
      with: "eleri",
      stage: "customer",
      situation: {
        now: "Three hotels run it, six do not. Llandudno asks every week.",
        "who-decides": "Eleri up to £40,000 a year.",
      },
      need: "I want one way of greeting in nine hotels by {month +130}",
      primary: "Eleri commits to the remaining six hotels and gives us their start months before I leave",
      purpose: "there is one way of greeting in nine hotels by {month +130}",
      fallbacks: [
        {
          words: "She starts Llandudno and Conwy in {month +45} and decides on the others at the managers' meeting",
          only: "the {season +143} budget is not out",
        },
      ],
      size: "large",
      factors: ["voiced-need"],
      opening:
        "You want one greeting in nine hotels by {month +130}. I would like to work backwards from {month +130} with you and see what has to be decided when.",
    },
    {
      day: 20,
      at: "10:00",
      with: "kwame",
      stage: "customer",
      primary: "Kwame speaks about the cards at our forum in {month forum}, yes or no before I leave",
      fallbacks: [
        { words: "He lets us film ten minutes at his desk before {day +30}", only: "he is on duty that day" },
      ],
      size: "small",
      prepared: "draft",
    },
  ],
})
