import { story } from "../story"

/** A law firm: partners who would like their associates to be coached, and would rather not be coached themselves. */
export const petrie = story({
  account: { name: "Petrie & Vale Solicitors", industry: "Legal services", place: "Park Square East, Leeds" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    alistair: { name: "Alistair Vale", title: "Managing Partner", style: "guarded" },
    noor: {
      name: "Noor Haddad",
      title: "Director of People",
      style: "open",
      seen: [{ sign: "told-a-problem-unasked", day: -90 }],
    },
  },
  meetings: [
    {
      day: -150,
      at: "12:30",
      minutes: 45,
      with: "noor",
      stage: "first-contact",
      situation: { now: "Five associates left for the same rival in a year; exit interviews blame feedback." },
      need: "Partners give feedback once a year and in the lift",
      primary: "Noor lets me read two exit interviews, names removed, and says which partner she would start with",
      fallbacks: [
        {
          words: "She tells me the three sentences that come up in all five, on the phone by {day +5}",
          only: "the interviews are privileged",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "fallback-achieved",
        trigger: "The interviews are with the employment team",
        said: "'Nobody told me I was doing well until I resigned.' Three of five, nearly word for word.",
        reaction: "no-change",
        agreed: { what: "Noor asks the litigation partner for half an hour", by: "noor", due: 14 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: -121,
      at: "17:00",
      minutes: 30,
      with: "alistair",
      stage: "exploring",
      primary: "Alistair agrees that two partners try three coaching hours each before {month +50}",
      fallbacks: [
        {
          words: "He lets Noor ask for volunteers in the partners' letter of {day +8}",
          only: "he will not name anybody himself",
        },
      ],
      size: "medium",
      after: { cancelled: "moved" },
    },
    {
      day: -107,
      at: "17:00",
      minutes: 30,
      with: "alistair",
      stage: "exploring",
      situation: { "in-the-way": "He bills at £480 an hour and counts ours in that money." },
      primary: "Alistair agrees to two volunteers for three coaching hours each, starting before {day +35}",
      fallbacks: [
        {
          words: "He lets Noor ask for volunteers in the partners' letter of {day +8}",
          only: "he will not name anybody himself",
        },
      ],
      size: "medium",
      hears: "frame",
      against: "not-the-moment",
      opening:
        "Five associates went to one rival. I would like to hear what you make of that, and at the end you decide whether it is worth six hours.",
      after: {
        outcome: "fallback-achieved",
        trigger: "'Partners volunteer, they are not volunteered'",
        said: "Courteous and quick. He said no to naming and yes to the letter in one breath.",
        reaction: "no-change",
        agreed: { what: "Noor puts three lines into the partners' letter", by: "noor", due: 8 },
        saw: ["said-no-openly"],
      },
    },
    {
      day: -56,
      at: "13:00",
      with: "noor",
      stage: "proposing",
      situation: {
        now: "Three partners answered the letter, one of them from litigation.",
        changed: "A sixth associate has left.",
      },
      primary:
        "Noor picks the coach for each of the three from our profiles and fixes the first hour of each by {day +10}",
      fallbacks: [
        {
          words: "She fixes the first hour for the litigation partner alone by {day +6}",
          only: "the other two want to meet the coaches first",
        },
      ],
      size: "small",
      opening: "Three partners in a firm of nineteen is more than I hoped. Shall we match them today?",
      after: {
        outcome: "primary-achieved",
        said: "She chose against my advice for one of them, with a good reason.",
        reaction: "warmer",
        agreed: { what: "Noor sends the three diaries", by: "noor", due: 7 },
        saw: ["gave-promised-information", "answers-in-time"],
      },
    },
    {
      day: -20,
      at: "18:00",
      minutes: 45,
      with: "alistair",
      stage: "customer",
      primary: "keep Alistair warm",
      prepared: "draft",
      after: {
        outcome: "continuation",
        asked: false,
        said: "Great chat about the cricket. He likes what he hears from litigation.",
        reaction: "warmer",
      },
    },
    {
      day: 1,
      at: "15:00",
      minutes: 45,
      with: "alistair",
      others: ["noor"],
      stage: "proposing",
      situation: {
        now: "Three partners half way through. Litigation now gives feedback on Fridays, in writing.",
        "who-decides": "Alistair, with the two senior partners.",
      },
      need: "Nobody leaves because of a lift",
      primary: "Alistair puts a firm-wide programme for all nineteen partners to the partners' meeting on {day +16}",
      purpose: "associates stop leaving for want of a word",
      fallbacks: [],
      size: "large",
      prepared: "draft",
    },
    {
      day: 5,
      at: "10:30",
      with: "alistair",
      stage: "proposing",
      from: "calendar",
    },
  ],
})
