import { story } from "../story"

/** Telecoms: a big customer of somebody else, and one department that is curious. */
export const skyline = story({
  account: { name: "Skyline Telecom", industry: "Telecommunications", place: "Forbury Road, Reading" },
  zone: "Europe/London",
  rep: "rhys",
  contacts: {
    leon: {
      name: "Leon Mbeki",
      title: "Head of Enterprise Sales Enablement",
      style: "guarded",
      seen: [{ sign: "answers-in-time", day: -13 }],
    },
    clare: {
      name: "Clare Dunmore",
      title: "Sales Manager, Public Sector",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -40 }],
    },
  },
  meetings: [
    {
      day: -149,
      at: "09:00",
      minutes: 45,
      with: "clare",
      stage: "first-contact",
      situation: {
        now: "Skyline trains 600 sellers with a large American firm.",
        "who-decides": "Leon for everybody; each manager has £3,000 for her own team.",
      },
      primary: "Clare spends £2,400 of her own line on a planning morning for her eight, date by {day +14}",
      fallbacks: [
        {
          words: "She brings one deal that is stuck and we plan its next meeting together on {day +9}",
          only: "her line is already spent",
        },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "Spent on a conference",
        said: "The stuck deal is a county council. She sells well and prepares in the lift.",
        agreed: { what: "Clare brings the county council deal", by: "clare", due: 9 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -138,
      at: "09:00",
      minutes: 60,
      by: "video",
      with: "clare",
      stage: "exploring",
      primary:
        "Clare leaves with one objective and one fallback for the council meeting and tells me on {day +7} which of them she got",
      fallbacks: [
        { words: "She rings me from the car park before she goes in", only: "the council brings its meeting forward" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "She got the fallback: a site survey. First movement in five months.",
        reaction: "warmer",
        agreed: { what: "Clare tells Leon about it", by: "clare", due: 10 },
        saw: ["told-something-not-public", "gave-promised-information"],
      },
    },
    {
      day: -82,
      at: "14:00",
      minutes: 30,
      with: "leon",
      stage: "exploring",
      primary: "Leon lets Clare's eight run it for a quarter beside the American programme",
      doesNotFit: ["relevant"],
      fallbacks: [
        {
          words: "He comes to Clare's planning hour on {day +16} and looks",
          only: "the American contract forbids a second provider",
        },
      ],
      size: "medium",
      hears: "purpose",
      after: {
        outcome: "no-progress",
        said: "Twenty minutes on the American contract. I asked, he stood up.",
        reaction: "cooler",
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -38,
      at: "17:00",
      minutes: 30,
      by: "phone",
      with: "clare",
      stage: "exploring",
      primary: "Clare reads me the clause of the contract that Leon means",
      fallbacks: [
        {
          words: "She asks legal whether her own £3,000 falls under it, answer by {day +20}",
          only: "she has not got the contract",
        },
      ],
      size: "small",
      factors: ["go-between"],
      after: {
        outcome: "fallback-achieved",
        trigger: "Only legal has it",
        said: "She enjoys this more than she should.",
        agreed: { what: "Clare asks legal", by: "clare", due: 20 },
        saw: ["told-how-they-decide", "worked-on-a-document"],
      },
    },
    {
      day: -2,
      at: "09:30",
      minutes: 45,
      with: "leon",
      stage: "exploring",
      primary: "Leon agrees to sit in one planning hour, date set",
      fallbacks: [
        { words: "He names what he would have to see in Clare's figures by {day +40}", only: "he will not sit in" },
      ],
      size: "small",
      after: { cancelled: "moved" },
    },
    {
      day: 1,
      at: "16:00",
      minutes: 30,
      by: "phone",
      with: "clare",
      stage: "exploring",
      situation: { now: "Legal: her own £3,000 is her own." },
      primary: "Clare orders the planning morning for {day +20} out of next quarter's line",
      fallbacks: [
        {
          words: "She takes two seats at our open day on {day openDay} for her deputies",
          only: "the line is not open until {month +52}",
        },
      ],
      size: "small",
      opening: "Legal says the £3,000 is yours. I would like to put a date on that morning with you now.",
    },
    {
      day: 19,
      at: "10:00",
      minutes: 45,
      with: "leon",
      stage: "exploring",
      primary: "win Leon over",
      prepared: "draft",
    },
  ],
})
