import { story } from "../story"

/** Wind turbines in Denmark: technicians who have to talk to farmers. */
export const nordlys = story({
  account: { name: "Nordlys Vind", industry: "Renewable energy", place: "Olof Palmes Allé 12, Aarhus" },
  zone: "Europe/Copenhagen",
  rep: "sanne",
  contacts: {
    mette: {
      name: "Mette Søndergaard",
      title: "Head of Service Denmark",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -30 },
        { sign: "told-a-problem-unasked", day: -74 },
      ],
    },
    lars: { name: "Lars Kjær", title: "Regional Service Lead", style: "neutral" },
  },
  meetings: [
    {
      day: -158,
      at: "10:00",
      by: "video",
      with: "mette",
      stage: "first-contact",
      primary: "Mette tells me what a bad visit to a landowner costs and lets me speak to Lars before {day +12}",
      fallbacks: [
        { words: "She sends the last five complaints from landowners by {day +6}", only: "Lars is offshore" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "One gate left open, eleven heifers on a road, four hundred thousand kroner.",
        reaction: "warmer",
        agreed: { what: "Mette asks Lars to ring me from the boat", by: "mette", due: 6 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -113,
      at: "09:00",
      minutes: 180,
      with: "lars",
      others: ["mette"],
      stage: "exploring",
      situation: { now: "Rode along for a day: three landowners, two coffees, one slammed door." },
      primary: "Lars chooses the six technicians for a two-day course at the turbine, on {day +34} and {day +35}",
      fallbacks: [
        {
          words: "He tries our gate card with one crew until {day +21} and counts the calls that follow",
          only: "service season does not let six go",
        },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "Service season until {month +74}",
        said: "He liked the card, he disliked 'course'. So: card first.",
        reaction: "no-change",
        agreed: { what: "Lars counts the landowners' calls for three weeks", by: "lars", due: 21 },
        saw: ["kept-last-appointment", "answers-in-time"],
      },
    },
    {
      day: -75,
      at: "14:00",
      minutes: 30,
      by: "video",
      with: "mette",
      others: ["lars"],
      stage: "proposing",
      primary: "Mette orders the two days for twelve technicians at DKK 96,000, start after the season",
      fallbacks: [
        {
          words: "She reserves {day +50} for the first six and decides on the others after it",
          only: "next year's budget is not out",
        },
      ],
      size: "medium",
      opening: "Nine calls became three with a piece of cardboard. I would like to know what you want to do with that.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Budget comes in {month +97}",
        said: "Reserved on the spot. 'You will get the rest, but not today.'",
        reaction: "warmer",
        agreed: { what: "Lars names the first six", by: "lars", due: 14 },
        saw: ["told-something-not-public", "told-how-they-decide"],
      },
    },
    {
      day: 2,
      at: "10:00",
      minutes: 45,
      by: "video",
      with: "mette",
      stage: "customer",
      situation: {
        now: "First six done, no slammed door since.",
        changed: "Her budget came through last week, she wrote.",
      },
      primary: "Mette confirms the second group of six for {day +49} and orders it on the call",
      purpose: "every gate is closed and every landowner greeted next season",
      fallbacks: [
        {
          words: "She gives Lars the go-ahead to book a single day for three technicians by {day +12}",
          only: "the budget came with a cut",
        },
      ],
      size: "medium",
      factors: ["motive-obvious"],
      opening:
        "You wrote that the budget is through. I would like to fix the second six today. What do you want changed after the first?",
    },
    {
      day: 25,
      at: "13:00",
      minutes: 30,
      by: "video",
      with: "lars",
      stage: "customer",
      primary: "Lars takes over the gate card for all crews",
      fallbacks: [
        { words: "He takes it for two crews, to be decided on the call", only: "the crews in Jutland have their own" },
      ],
      prepared: "draft",
    },
  ],
})
