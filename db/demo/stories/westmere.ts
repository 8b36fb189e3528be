import { story } from "../story"

/** A university: heads of department who manage by accident. */
export const westmere = story({
  account: { name: "Westmere University", industry: "Higher education", place: "Streatham Drive, Exeter" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    hilary: { name: "Professor Hilary Chong", title: "Pro-Vice-Chancellor, People", style: "neutral" },
    tunde: {
      name: "Tunde Bakare",
      title: "Head of Staff Development",
      style: "open",
      seen: [{ sign: "told-how-they-decide", day: -15 }],
    },
  },
  meetings: [
    {
      day: -164,
      at: "13:00",
      with: "tunde",
      stage: "first-contact",
      situation: { now: "Heads of department serve four years and then hide." },
      need: "They were chosen for their research and now they handle grievances",
      primary: "Tunde invites us to the heads' away day as observers, answer by {day +8}",
      fallbacks: [
        {
          words: "He gives us an hour with two former heads before {day +25}",
          only: "the away day is closed to outsiders",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "fallback-achieved",
        trigger: "Away day is closed, always has been",
        said: "Good talker. He named two former heads who would enjoy complaining.",
        reaction: "warmer",
        agreed: { what: "Tunde writes to the two former heads", by: "tunde", due: 6 },
        saw: ["kept-last-appointment", "told-a-problem-unasked"],
      },
    },
    {
      day: -116,
      at: "15:00",
      by: "video",
      with: "tunde",
      stage: "exploring",
      situation: { now: "Both former heads say the first ninety days decide it." },
      primary: "Tunde asks us for an outline of a ninety-day start for new heads, and says by when the PVC wants it",
      fallbacks: [
        {
          words: "He shares the current induction pack by {day +4} and marks what nobody reads",
          only: "the PVC has her own plan",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "She wants it before graduation week.",
        agreed: { what: "Tunde sends the induction pack with his marks", by: "tunde", due: 5 },
        saw: ["gave-promised-information", "answers-in-time"],
      },
    },
    {
      day: -68,
      at: "11:00",
      with: "hilary",
      others: ["tunde"],
      stage: "proposing",
      situation: { now: "Outline of the ninety days sent, four pages." },
      primary: "Professor Chong picks the faculty that goes first and the month it starts, before the end of the hour",
      fallbacks: [
        {
          words: "She puts our outline on the deans' agenda of {day +20}",
          only: "she cannot choose over the deans' heads",
        },
      ],
      size: "medium",
      opening:
        "Two of your former heads told us the first ninety days decide it. I would like your view on that before we speak of any programme.",
      after: {
        outcome: "fallback-achieved",
        trigger: "The deans must be asked",
        said: "Asked for a faculty twice. She smiled both times. Deans' agenda, item nine.",
        reaction: "no-change",
        agreed: { what: "Tunde puts the outline on the deans' agenda", by: "tunde", due: 6 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -12,
      at: "16:00",
      minutes: 30,
      by: "phone",
      with: "tunde",
      stage: "proposing",
      primary: "Tunde tells me how each dean voted and who could still be turned, on the phone",
      fallbacks: [
        {
          words: "He sends the minute as soon as it is confirmed, by {day +9}",
          only: "the vote was in closed session",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Three for, two against, one asleep. Engineering would start tomorrow.",
        reaction: "warmer",
        agreed: { what: "Tunde gets Engineering and the PVC into one room", by: "tunde", due: 12 },
        saw: ["told-something-not-public", "answers-in-time"],
      },
    },
    {
      day: 1,
      at: "14:00",
      minutes: 60,
      with: "hilary",
      others: ["tunde"],
      stage: "deciding",
      situation: {
        now: "Engineering wants to start with its seven new heads.",
        "who-decides": "The PVC, if a dean asks her.",
        "in-the-way": "Humanities will say it is managerial.",
      },
      primary: "Professor Chong gives the go-ahead for Engineering, seven heads, £13,300, today",
      purpose: "seven new heads start well instead of learning in grievances",
      fallbacks: [
        {
          words:
            "She funds the two heads who start in {month +38}, £3,800, and reviews it with the dean after their first term",
          only: "she wants it seen to work before Humanities hears of it",
        },
      ],
      size: "medium",
      factors: ["must-prepare"],
      prepared: "changes-requested",
      opening:
        "Engineering has asked for this itself. What would you want to be true in a year for it to have been right?",
    },
    {
      day: 16,
      at: "12:00",
      minutes: 45,
      with: "tunde",
      stage: "customer",
      primary: "Discuss the other faculties",
      prepared: "draft",
    },
  ],
})
