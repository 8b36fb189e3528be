import { story } from "../story"

/** Chips: ultrapure water, and engineers who measure the measurers. */
export const merlion = story({
  account: { name: "Merlion Semiconductor", industry: "Electronics", place: "Woodlands Industrial Park D, Singapore" },
  zone: "Asia/Singapore",
  rep: "arjun",
  contacts: {
    weijie: {
      name: "Lim Wei Jie",
      title: "Facilities Section Manager",
      style: "neutral",
      seen: [
        { sign: "answers-in-time", day: -16 },
        { sign: "kept-last-appointment", day: -89 },
      ],
    },
    akiko: { name: "Akiko Hayashi", title: "Yield Engineer", style: "guarded" },
  },
  meetings: [
    {
      day: -125,
      at: "10:00",
      with: "weijie",
      stage: "exploring",
      primary: "Wei Jie lets us log dissolved oxygen on one loop beside his own analyser for ten days, from {day +14}",
      doesNotFit: ["time_bound"],
      fallbacks: [
        {
          words: "He compares one bottle a day with our lab for a week, first bottle on {day +5}",
          only: "nothing is connected without a change request",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Change request takes six weeks",
        said: "Bottles. He labelled them while I watched.",
        agreed: { what: "Wei Jie sends seven bottles", by: "weijie", due: 12 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -88,
      at: "10:00",
      with: "weijie",
      others: ["akiko"],
      stage: "exploring",
      situation: { now: "Bottles differ by two parts in a billion on Thursdays." },
      primary: "Akiko tells us what happens on Thursdays",
      fallbacks: [
        {
          words: "She gives Wei Jie the yield chart of the last eight Thursdays by {day +6}",
          only: "yield is not for visitors",
        },
      ],
      size: "small",
      after: {
        outcome: "no-progress",
        said: "She said 'interesting' eleven times and nothing else.",
        reaction: "no-change",
      },
    },
    {
      day: -15,
      at: "10:30",
      minutes: 30,
      by: "phone",
      with: "weijie",
      stage: "exploring",
      primary: "Wei Jie files the change request for one loop before {day +9}",
      fallbacks: [
        { words: "He sends me the form so that I can fill in our half, by {day +2}", only: "Akiko has to agree first" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Filed. Thursdays are when the other supplier regenerates; he had gone and looked.",
        reaction: "warmer",
        agreed: { what: "Wei Jie tells me the day it is approved", by: "weijie", due: 26 },
        saw: ["told-a-problem-unasked", "told-something-not-public"],
      },
    },
    {
      day: 3,
      at: "10:00",
      minutes: 45,
      with: "akiko",
      others: ["weijie"],
      stage: "exploring",
      primary: "Akiko gives us four Thursdays of yield data under a confidentiality letter, signed in the meeting",
      fallbacks: [
        {
          words: "She tells Wei Jie which parameter she would want logged on the loop, by {day +5}",
          only: "legal will not sign in under a month",
        },
      ],
      size: "medium",
      factors: ["go-between"],
      after: { cancelled: "cancelled-by-them" },
    },
    {
      day: 10,
      at: "10:00",
      minutes: 45,
      with: "weijie",
      stage: "exploring",
      primary: "Understand better what Akiko wants",
      fallbacks: [{ words: "see how he feels about another call", only: "" }],
      prepared: "draft",
    },
  ],
})
