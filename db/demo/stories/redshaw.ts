import { story } from "../story"

/** Builders: site managers, toolbox talks, and a safety director who has heard it all. */
export const redshaw = story({
  account: { name: "Redshaw Construction", industry: "Construction", place: "Castle Boulevard, Nottingham" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    donna: {
      name: "Donna Crabtree",
      title: "Safety Director",
      style: "guarded",
      seen: [{ sign: "price-conflict", day: -35 }],
    },
    anil: {
      name: "Anil Perera",
      title: "Site Manager, Trent Basin",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -40 }],
    },
    commercial: { name: "", title: "Commercial Director", style: "guarded" },
  },
  meetings: [
    {
      day: -193,
      at: "07:30",
      minutes: 40,
      rep: "colin",
      place: "Trent Basin site, Nottingham",
      with: "anil",
      stage: "first-contact",
      primary: "Anil lets us rewrite one toolbox talk and gives it himself on {day +7}",
      fallbacks: [
        {
          words: "He reads our version to two foremen and tells us on {day +4} what they say",
          only: "the talks must come from head office",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "'If it is shorter, I take it.'",
        reaction: "warmer",
        agreed: { what: "Anil gives the short talk on Monday", by: "anil", due: 7 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -125,
      at: "08:00",
      rep: "colin",
      with: "donna",
      stage: "exploring",
      situation: { now: "Anil's foremen ask for the short talks; two other sites copied them without asking." },
      primary: "Donna asks us to redo the twelve talks of the {season +178}, £6,900, before {day +21}",
      fallbacks: [
        {
          words: "She lets us redo the scaffolding talk and test it on two sites by {day +24}",
          only: "the insurer has to approve each text",
        },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "Insurer",
        said: "Was not pleased that it had started without her. Asked for twelve, got scaffolding.",
        reaction: "cooler",
        agreed: { what: "Donna sends the insurer's rules", by: "donna", due: 9 },
        saw: ["said-no-openly"],
      },
    },
    {
      day: -53,
      at: "08:30",
      with: "donna",
      stage: "proposing",
      situation: {
        now: "Scaffolding talk tested on two sites: questions asked, none slept.",
        changed: "Colin has left, I am new to her.",
        "in-the-way": "She thinks £6,900 is for typing.",
      },
      primary: "Donna accepts £6,900 for twelve talks or says what she would pay",
      fallbacks: [
        {
          words: "She picks the six talks with the most accidents behind them for £3,700, by {day +12}",
          only: "twelve is too many before the {season +106}",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      after: {
        outcome: "continuation",
        said: "We talked for an hour about what words cost. She will think about it. I will ring.",
        reaction: "no-change",
      },
    },
    {
      day: -34,
      at: "12:00",
      minutes: 20,
      by: "phone",
      with: "donna",
      stage: "proposing",
      primary: "Donna names her figure on the phone",
      fallbacks: [
        {
          words: "She gives me fifteen minutes with the commercial director before {day +14}",
          only: "it is no longer her figure to name",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      after: {
        outcome: "no-progress",
        said: "£2,000 'for the lot', and I laughed, which was wrong.",
        reaction: "cooler",
      },
    },
    {
      day: -8,
      at: "07:30",
      minutes: 45,
      place: "Trent Basin site, Nottingham",
      with: "anil",
      stage: "exploring",
      primary: "Anil tells Donna in the managers' call of {day +4} what the short talks changed on his site",
      fallbacks: [
        {
          words: "He writes it to her in three lines that I may see first, by {day +3}",
          only: "the call is about the crane",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "He will. He also told me what she pays for posters.",
        reaction: "warmer",
        agreed: { what: "Anil speaks up in the managers' call", by: "anil", due: 4 },
        saw: ["told-something-not-public", "gave-promised-information"],
      },
    },
    {
      day: 13,
      at: "08:30",
      minutes: 45,
      with: "donna",
      others: ["commercial"],
      stage: "deciding",
      situation: { now: "Anil spoke in the managers' call. Four sites asked for the talks." },
      primary: "Donna orders the six {season +40} talks at £3,700",
      fallbacks: [{ words: "If not, leave it until {season +130}", only: "" }],
      size: "medium",
      factors: ["price-at-stake"],
      prepared: "draft",
    },
  ],
})
