import { story } from "../story"

/** Freight at a port: dispatchers, tempers, and a contract up for renewal. */
export const orbis = story({
  account: { name: "Orbis Freight", industry: "Logistics", place: "Dock Road, Felixstowe" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    stan: {
      name: "Stan Kowalczyk",
      title: "Head of Dispatch",
      style: "neutral",
      seen: [
        { sign: "answers-in-time", day: -26 },
        { sign: "told-how-they-decide", day: -80 },
        { sign: "worked-on-a-document", day: -80 },
      ],
    },
    hr: { name: "", title: "HR Manager", style: "neutral" },
    verity: { name: "Verity Blackwood", title: "Managing Director", style: "guarded" },
  },
  meetings: [
    {
      day: -209,
      at: "07:30",
      minutes: 60,
      with: "stan",
      stage: "customer",
      situation: { now: "Second year of the phone programme for forty dispatchers." },
      need: "Hauliers put the phone down on my people",
      primary: "Stan gives us ten recorded calls a month to coach from, first ten by {day +9}",
      fallbacks: [
        {
          words: "He lets our coach listen in on a Thursday night, date set by {day +4}",
          only: "the hauliers have not agreed to recording",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "He clicked 'send' on the first ten during the meeting.",
        agreed: { what: "Stan sends ten calls a month", by: "stan", due: 9 },
        saw: ["kept-last-appointment", "gave-promised-information"],
      },
    },
    {
      day: -146,
      at: "07:30",
      minutes: 45,
      with: "stan",
      stage: "customer",
      primary: "Stan picks two dispatchers to become coaches themselves, names by the end of the shift",
      fallbacks: [
        {
          words: "He asks for volunteers at the Sunday handover and tells me on {day +6}",
          only: "he fears favouritism",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "'If I pick, the other thirty-eight sulk'",
        said: "Fair enough. He already had a poster in his head.",
        agreed: { what: "Stan asks at the handover", by: "stan", due: 6 },
        saw: ["said-no-openly"],
      },
    },
    {
      day: -81,
      at: "13:00",
      minutes: 90,
      with: "stan",
      stage: "customer",
      situation: {
        now: "Two volunteers coach on nights. Complaints from hauliers down by a third.",
        "who-decides": "Stan recommends, Verity Blackwood signs renewals herself.",
      },
      primary: "Stan writes the case for renewal with me, one page, finished before I leave",
      fallbacks: [
        {
          words: "He dictates the three figures Verity will ask for and checks my page by {day +5}",
          only: "a vessel is late and he is needed",
        },
      ],
      size: "small",
      opening: "I would like to write one page with you today, in your words, for Verity.",
      after: {
        outcome: "primary-achieved",
        said: "Half of it is swearing. We left one in.",
        reaction: "warmer",
        agreed: { what: "Stan gives the page to Verity himself", by: "stan", due: 7 },
        saw: ["told-a-problem-unasked"],
      },
    },
    {
      day: -25,
      at: "15:00",
      minutes: 30,
      by: "phone",
      with: "verity",
      stage: "deciding",
      primary: "Verity says whether two more years at £38,000 are in her plan",
      fallbacks: [
        {
          words: "She names the figure that is in her plan and meets us before {day +30}",
          only: "the plan is not closed",
        },
      ],
      size: "medium",
      factors: ["motive-obvious", "price-at-stake"],
      after: {
        outcome: "fallback-achieved",
        trigger: "The plan closes in a fortnight",
        said: "£34,000, she said, 'and I know you have forty in your head'.",
        reaction: "no-change",
        agreed: { what: "Verity's office fixes an hour", by: "verity", due: 9 },
        saw: ["answers-in-time"],
      },
    },
    {
      day: 1,
      at: "09:30",
      minutes: 60,
      with: "verity",
      others: ["stan"],
      stage: "deciding",
      situation: {
        now: "Renewal is due in nine weeks. Complaints still a third down.",
        changed: "A haulier has written to her to say thank you.",
        "in-the-way": "£4,000 between her figure and ours.",
      },
      need: "I will pay for what shows on the quay",
      primary: "Verity renews for two years at £38,000 and signs by {day +9}",
      purpose: "night coaching does not stop in its second year",
      fallbacks: [
        {
          words: "She renews for one year at £36,500 with the night coaching, signed before {day +14}",
          only: "her plan holds only one year",
        },
      ],
      size: "medium",
      factors: ["motive-obvious", "price-at-stake"],
      opening:
        "The renewal is why I am here, so let us not dance round it. First I would like to hear what shows on the quay.",
    },
    {
      day: 24,
      at: "07:30",
      minutes: 45,
      with: "stan",
      stage: "customer",
      primary: "Stan takes us to the sister depot in Tilbury and introduces the night manager, date fixed on the spot",
      fallbacks: [
        {
          words: "He calls the night manager while I sit there and asks for a visit in {month +40}",
          only: "Tilbury is in the middle of its audit",
        },
      ],
      size: "small",
    },
  ],
})
