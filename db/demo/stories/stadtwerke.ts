import { story } from "../story"

/** A municipal water works: a tender, a leak, and a laboratory that trusts nobody's figures. */
export const stadtwerke = story({
  account: { name: "Stadtwerke Lindenau", industry: "Water supply", place: "Lützner Straße 112, Leipzig" },
  zone: "Europe/Berlin",
  rep: "jonas",
  contacts: {
    silke: {
      name: "Dr Silke Hartung",
      title: "Head of Network Operations",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -24 }],
    },
    mohammed: {
      name: "Mohammed Al-Khatib",
      title: "Network Engineer",
      style: "open",
      seen: [{ sign: "told-a-problem-unasked", day: -66 }],
    },
    vergabe: { name: "", title: "Tender Office", style: "guarded", seen: [{ sign: "procurement-rules", day: -30 }] },
  },
  meetings: [
    {
      day: -198,
      at: "10:00",
      with: "mohammed",
      stage: "first-contact",
      situation: { now: "Twelve per cent of the water never arrives." },
      primary: "Mohammed shows me the two districts with the worst night flow and the meters they have there",
      fallbacks: [
        { words: "He sends the night-flow table of one district by {day +7}", only: "the map is confidential" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Two districts, meters from 1996, one of them under a tram.",
        reaction: "warmer",
        agreed: { what: "Mohammed asks Dr Hartung for an appointment", by: "mohammed", due: 10 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: -157,
      at: "09:00",
      with: "silke",
      others: ["mohammed"],
      stage: "exploring",
      primary:
        "Dr Hartung allows a four-week comparison of our meter beside the old one in Plagwitz, fitted by {day +18}",
      fallbacks: [
        {
          words: "She lets the laboratory test one of our meters first, result by {day +28}",
          only: "nothing goes into the network without the laboratory",
        },
      ],
      size: "medium",
      opening: "I do not expect you to believe our figures. I would like to know what would make you believe your own.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Laboratory first, always",
        said: "I asked for Plagwitz. She asked for the laboratory. The laboratory it is.",
        agreed: { what: "Mohammed brings the meter to the laboratory", by: "mohammed", due: 6 },
        saw: ["said-no-openly"],
      },
    },
    {
      day: -103,
      at: "13:00",
      with: "silke",
      stage: "proposing",
      situation: { now: "Laboratory: 0.2 per cent, better than our data sheet." },
      primary:
        "Dr Hartung writes ultrasonic meters into the specification for both districts, text agreed by {day +20}",
      fallbacks: [
        {
          words: "She asks us for two pages on what a specification should test, by {day +9}",
          only: "the tender office writes the text alone",
        },
      ],
      size: "medium",
      factors: ["tender-rules"],
      after: {
        outcome: "fallback-achieved",
        trigger: "The tender office writes alone",
        said: "Two pages, neutral, no brand. Exactly right.",
        reaction: "warmer",
        agreed: { what: "Dr Hartung passes the two pages to the tender office", by: "silke", due: 12 },
        saw: ["kept-last-appointment", "told-how-they-decide"],
      },
    },
    {
      day: -28,
      at: "11:00",
      minutes: 30,
      by: "phone",
      with: "vergabe",
      stage: "proposing",
      primary: "The tender office confirms that an equal method may be offered for lot one",
      fallbacks: [
        { words: "They publish the question with an answer before {day +10}", only: "nothing is said by telephone" },
      ],
      size: "small",
      factors: ["tender-rules"],
      after: {
        outcome: "fallback-achieved",
        trigger: "Nothing by telephone",
        said: "Four sentences, three of them paragraphs of law.",
        agreed: { what: "The tender office publishes the answer", by: "vergabe", due: 10 },
      },
    },
    {
      day: 2,
      at: "10:00",
      minutes: 90,
      with: "silke",
      others: ["mohammed", "vergabe"],
      stage: "deciding",
      situation: {
        now: "Two bidders left for lot one.",
        "who-decides": "A commission of three; Dr Hartung has one voice.",
        "in-the-way": "The rival is eight per cent cheaper.",
      },
      primary: "The commission accepts our trial section in Plagwitz as proof and sets its date before {day +14}",
      purpose: "the district can be measured before the frost",
      fallbacks: [
        {
          words: "Dr Hartung names the proof that would count instead, in the minutes of this meeting",
          only: "a trial section would favour one bidder",
        },
      ],
      size: "medium",
      factors: ["tender-rules"],
      opening: "We will keep to the agenda both bidders received. May I ask at the end which proof you still miss?",
    },
    {
      day: 9,
      at: "09:00",
      with: "silke",
      stage: "deciding",
      from: "invitation",
    },
  ],
})
