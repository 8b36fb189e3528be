import { story } from "../story"

/** A professional guild whose yearly conference we run, or would like to. */
export const guild = story({
  account: {
    name: "Guild of Building Engineers' Managers",
    industry: "Membership body",
    place: "Gough Square, London",
  },
  zone: "Europe/London",
  rep: "rhys",
  contacts: {
    beatrix: {
      name: "Beatrix Holloway",
      title: "Chief Executive",
      style: "neutral",
      seen: [
        { sign: "answers-in-time", day: -42 },
        { sign: "introduced-us", day: -42 },
      ],
    },
    omar: {
      name: "Omar Farouk",
      title: "Events Manager",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -18 }],
    },
    treasurer: { name: "", title: "Honorary Treasurer", style: "guarded" },
  },
  meetings: [
    {
      day: -212,
      at: "11:00",
      minutes: 75,
      with: "beatrix",
      stage: "first-contact",
      situation: {
        now: "Conference of 340 lost money two years running.",
        "who-decides": "The council of twelve votes; Beatrix sets the agenda.",
      },
      primary:
        "Beatrix opens the last two years' accounts of the conference to me and says which loss she could live with",
      fallbacks: [
        {
          words: "She has Omar walk me through the supplier list by {day +15}",
          only: "the accounts are the treasurer's",
        },
      ],
      size: "small",
      opening:
        "A conference that loses money two years running usually loses it in three places. I would like to find yours with you.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Only the treasurer may show accounts",
        said: "She would have shown me if it had been up to her. Omar, on the other hand, told me everything over a sandwich.",
        reaction: "warmer",
        agreed: { what: "Omar sends the supplier list", by: "omar", due: 8 },
        saw: ["kept-last-appointment", "told-a-problem-unasked"],
      },
    },
    {
      day: -165,
      at: "10:00",
      with: "omar",
      stage: "exploring",
      situation: { now: "Three suppliers cost a third more than they should. One is a past president's nephew." },
      primary: "Omar lets us quote for registration and stage, brief in my hands by {day +12}",
      fallbacks: [
        { words: "He lets us quote for registration only, brief sent by {day +5}", only: "the stage is the nephew's" },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "The nephew",
        said: "We both looked at the ceiling.",
        agreed: { what: "Omar sends the registration brief", by: "omar", due: 5 },
        saw: ["told-something-not-public", "gave-promised-information", "kept-last-appointment"],
      },
    },
    {
      day: -119,
      at: "14:00",
      with: "beatrix",
      others: ["omar"],
      stage: "proposing",
      primary: "Beatrix awards us registration for next {season +262}, £18,400, subject to nothing",
      fallbacks: [
        {
          words: "She awards it for the regional days this {season +80}, £5,200, agreed before I leave",
          only: "{season +262} has to go through council",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      after: {
        outcome: "fallback-achieved",
        trigger: "Council sits in the {season +80}",
        said: "Regional days, four of them, starting in Bath.",
        reaction: "no-change",
        agreed: { what: "Omar signs the regional order", by: "omar", due: 7 },
        saw: ["gave-promised-information", "told-how-they-decide"],
      },
    },
    {
      day: -40,
      at: "12:30",
      minutes: 90,
      place: "Simpson's, Cornhill, London",
      with: "beatrix",
      stage: "deciding",
      situation: { now: "Four regional days done, queues gone, £900 under budget." },
      need: "I want to stand up in front of council with a profit",
      primary:
        "Beatrix puts the whole {season +183} conference with us on the council's agenda of {day +26}, and tells me who will speak against it",
      fallbacks: [
        {
          words: "She tells me what the treasurer would need to see and when he could see it",
          only: "council is taken up with the subscriptions",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Item six. The treasurer and the past president will speak against it; she drew me the table with who sits where.",
        reaction: "warmer",
        agreed: { what: "Beatrix puts us on as item six", by: "beatrix", due: 12 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: 1,
      at: "11:00",
      minutes: 60,
      with: "beatrix",
      others: ["treasurer"],
      stage: "deciding",
      situation: {
        now: "Council voted nine to three in favour, subject to the treasurer's figures.",
        changed: "The past president has resigned over it.",
        "in-the-way": "The treasurer wants us to carry the risk of empty seats.",
      },
      need: "I want to stand up in front of council with a profit",
      learn: "How many seats the treasurer thinks will stay empty.",
      primary:
        "Beatrix and the treasurer sign the contract for the {season +142} conference, £64,000, with the risk shared at 300 seats",
      purpose: "the guild's conference makes money again",
      fallbacks: [
        {
          words: "They sign a letter of intent for venue and registration, £27,000, by {day +6}",
          only: "the treasurer will not settle the risk without his auditor",
        },
      ],
      size: "large",
      factors: ["voiced-need", "price-at-stake"],
      opening:
        "Item six went through. Today I would like to hear the treasurer's worry first, and then see whether we can shake hands on all of it.",
    },
    {
      day: 26,
      at: "10:30",
      minutes: 45,
      by: "video",
      with: "omar",
      stage: "customer",
      primary: "Omar fixes the date of the kick-off",
      fallbacks: [
        {
          words: "He pencils two dates and confirms one within the week, by {day +5}",
          only: "the venue has not answered",
        },
      ],
      size: "small",
      prepared: "draft",
    },
  ],
})
