import { story } from "../story"

/** Ship fuel in Singapore: every tonne is argued over, so the meter is the judge. */
export const straits = story({
  account: { name: "Straits Marine Fuels", industry: "Shipping", place: "Pioneer Crescent, Singapore" },
  zone: "Asia/Singapore",
  rep: "arjun",
  contacts: {
    siti: {
      name: "Siti Nurhaliza Osman",
      title: "Fleet Technical Manager",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -45 }],
    },
    goh: { name: "Goh Kim Huat", title: "Managing Director", style: "guarded" },
  },
  meetings: [
    {
      day: -152,
      at: "09:30",
      with: "siti",
      stage: "first-contact",
      situation: { now: "Six barges must carry approved mass meters by the end of next year." },
      primary: "Siti gives us the drawings of one barge by {day +10}",
      fallbacks: [
        {
          words: "She takes us on board for an hour at anchorage before {day +15}",
          only: "the drawings are with the yard",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "The yard has the drawings",
        said: "An hour on a barge at noon in {month -40}. We measured with a tape.",
        agreed: { what: "Siti arranges the launch", by: "siti", due: 12 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -108,
      at: "09:30",
      with: "siti",
      stage: "proposing",
      primary: "Siti chooses the first barge and the dry-dock week for it",
      fallbacks: [
        {
          words: "She asks the yard to quote the pipe work on barge three, quote in by {day +21}",
          only: "the dock plan is not fixed",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Barge three, second week of the docking. The yard is her cousin's.",
        reaction: "warmer",
        agreed: { what: "Siti sends the dock plan", by: "siti", due: 9 },
        saw: ["gave-promised-information", "told-something-not-public"],
      },
    },
    {
      day: -44,
      at: "17:00",
      minutes: 45,
      with: "goh",
      others: ["siti"],
      stage: "deciding",
      situation: { "in-the-way": "Mr Goh was once fined over a meter that was not ours." },
      primary: "Mr Goh orders the meter for barge three, S$118,000, in time for the dock",
      fallbacks: [
        {
          words: "He visits the barge in Tuas that has run ours for a year, before {day +13}",
          only: "he must first see one that was never questioned",
        },
      ],
      size: "large",
      opening: "You have paid once for somebody else's meter. I would like to hear that story first.",
      after: {
        outcome: "fallback-achieved",
        trigger: "He wants to speak to an owner, not to me",
        said: "The story took forty minutes. At the end he asked for the owner's number.",
        reaction: "no-change",
        agreed: { what: "Mr Goh visits the barge in Tuas", by: "goh", due: 13 },
        saw: ["told-a-problem-unasked"],
      },
    },
    {
      day: 0,
      at: "16:00",
      minutes: 45,
      with: "goh",
      others: ["siti"],
      stage: "deciding",
      situation: {
        now: "He went to Tuas and stayed two hours.",
        "who-decides": "Mr Goh alone; Siti keeps the dock slot until {day +11}.",
      },
      need: "I never want to stand in front of the port authority again",
      primary: "Mr Goh orders the meter for barge three, S$118,000, today, so that the dock slot holds",
      purpose: "no delivery of his is ever questioned again",
      fallbacks: [
        {
          words: "He orders the pipe work and the base alone, S$21,000, so the meter can follow afloat in {month +60}",
          only: "he wants the approval paper in his hand first",
        },
      ],
      size: "large",
      factors: ["voiced-need", "motive-obvious"],
      opening: "Siti holds the dock until {day +11}. What did you see in Tuas, and what is still missing for you?",
    },
    {
      day: 28,
      at: "09:30",
      with: "siti",
      stage: "customer",
      primary: "Siti plans the other five barges with us",
      prepared: "draft",
    },
  ],
})
