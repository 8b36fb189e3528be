import { story } from "../story"

/** A council under tender rules: everything in writing, everybody equal, and patience. */
export const calder = story({
  account: {
    name: "Calder Valley Council",
    industry: "Local government",
    place: "Town Hall, Crossley Street, Halifax",
  },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    lorna: {
      name: "Lorna Birtwistle",
      title: "Organisational Development Manager",
      style: "neutral",
      seen: [{ sign: "procurement-rules", day: -50 }],
    },
    imran: {
      name: "Imran Sheikh",
      title: "Category Manager, Corporate Procurement",
      style: "guarded",
      seen: [{ sign: "procurement-rules", day: -48 }],
    },
  },
  meetings: [
    {
      day: -196,
      at: "14:00",
      with: "lorna",
      stage: "first-contact",
      situation: { now: "Framework for management training runs out next {season +65}." },
      learn: "Who wrote the last specification.",
      primary:
        "Lorna tells me when the market is consulted and adds Northfield to the list of those who are asked, by {day +14}",
      fallbacks: [
        {
          words: "She sends the link to the portal and the date of the notice by {day +3}",
          only: "there is no list before the notice",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "There is no list, everybody uses the portal",
        said: "By the book, and friendly about it.",
        agreed: { what: "Lorna sends the link to the portal", by: "lorna", due: 3 },
        saw: ["answers-in-time"],
      },
    },
    {
      day: -128,
      at: "10:00",
      minutes: 90,
      place: "Supplier day, North Bridge Halls, Halifax",
      with: "imran",
      others: ["lorna"],
      stage: "exploring",
      situation: { now: "Eleven providers in the room. Questions are answered for everybody." },
      primary: "Imran confirms in the room that coaching on the job may be offered as a variant in the tender",
      fallbacks: [
        {
          words: "He takes our question into the clarification log, answer published by {day +12}",
          only: "he must ask legal first",
        },
      ],
      size: "small",
      factors: ["tender-rules"],
      after: {
        outcome: "fallback-achieved",
        trigger: "Legal",
        said: "Logged as question 7. Two rivals wrote it down.",
        reaction: "no-change",
        agreed: { what: "Imran publishes the answer to question 7", by: "imran", due: 12 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -77,
      at: "11:00",
      minutes: 30,
      by: "phone",
      with: "lorna",
      stage: "exploring",
      primary: "find out how lot two will be weighted",
      prepared: "draft",
      after: {
        outcome: "no-progress",
        said: "She may not speak about weighting. I should have known before I rang.",
        reaction: "cooler",
      },
    },
    {
      day: -33,
      at: "09:30",
      minutes: 40,
      by: "video",
      with: "imran",
      stage: "proposing",
      situation: {
        now: "Answer 7 was yes: variants allowed in lot two.",
        "in-the-way": "Price is forty per cent of the score.",
      },
      primary:
        "Imran confirms that our references from two hospitals count as public sector, before the end of the call",
      fallbacks: [
        {
          words: "He names the kind of reference that would count, in the log by {day +5}",
          only: "he cannot say so outside the log",
        },
      ],
      size: "small",
      factors: ["tender-rules"],
      after: {
        outcome: "primary-achieved",
        said: "They count. He read the sentence out twice so that I could write it down.",
        agreed: { what: "Imran adds the sentence to the log", by: "imran", due: 4 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: 4,
      at: "14:30",
      minutes: 60,
      with: "imran",
      others: ["lorna"],
      stage: "deciding",
      situation: {
        now: "Shortlisted with two others for lot two. Presentations of forty minutes, questions of twenty.",
        "who-decides": "A panel of five; Imran chairs and scores price only.",
        "in-the-way": "One rival has delivered the framework for six years.",
      },
      primary:
        "The panel scores our coaching variant as compliant and gives us the date of the award, before we leave the room",
      purpose: "team leaders learn at their own desks and vans",
      fallbacks: [
        {
          words: "Imran lists by {day +3} which evidence the panel still wants on the variant",
          only: "they will not score it on the day",
        },
      ],
      size: "medium",
      factors: ["tender-rules", "motive-obvious"],
      opening: "We will follow your agenda to the minute. May I ask at the end what the panel still needs from us?",
    },
    {
      day: 9,
      at: "14:00",
      by: "video",
      place: "Microsoft Teams",
      with: "lorna",
      stage: "exploring",
      from: "calendar",
    },
  ],
})
