import { story } from "../story"

/** Pharma in Basel: nothing changes without a validation, and everything takes a year. */
export const helvion = story({
  account: { name: "Helvion Pharma", industry: "Pharmaceuticals", place: "Klybeckstrasse 200, Basel" },
  zone: "Europe/Zurich",
  rep: "jonas",
  contacts: {
    claudia: {
      name: "Claudia Meier-Rossi",
      title: "Head of Metrology",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -19 }],
    },
    quality: { name: "", title: "Quality Assurance Lead", style: "guarded" },
  },
  meetings: [
    {
      day: -144,
      at: "13:30",
      with: "claudia",
      stage: "first-contact",
      situation: { now: "Four hundred instruments, three calibration firms, one audit in the {season +287}." },
      primary:
        "Claudia names the group of instruments that gave findings in the last audit and lets us see the reports by {day +13}",
      fallbacks: [
        {
          words: "She describes one finding without names, in the meeting",
          only: "the reports may not leave the building",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Reports stay inside",
        said: "One finding, told in four precise sentences.",
        agreed: { what: "Claudia asks quality whether we may read them on site", by: "claudia", due: 14 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -100,
      at: "13:30",
      with: "claudia",
      stage: "exploring",
      primary: "Claudia lets us calibrate ten flow meters beside the present firm, blind, by {day +42}",
      fallbacks: [
        {
          words: "She visits our laboratory with two of her technicians before {day +35}",
          only: "quality forbids a second firm in the clean area",
        },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "Quality, clean area",
        said: "She wants to see the room where the water comes from. So do most good ones.",
        reaction: "warmer",
        agreed: { what: "Claudia chooses a day for the visit", by: "claudia", due: 10 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -64,
      at: "10:00",
      minutes: 240,
      place: "Corvane calibration laboratory, Bremen",
      with: "claudia",
      stage: "exploring",
      primary: "Claudia says at the end of the visit which of her forty critical meters she would give us first",
      fallbacks: [
        {
          words: "She sends quality's checklist for new suppliers by {day +12}",
          only: "quality must be asked before she names any",
        },
      ],
      size: "small",
      opening:
        "Today is yours: open any door. At the end I would like to hear what you would trust us with, and it may be nothing.",
      after: {
        outcome: "primary-achieved",
        said: "Eight, all in the buffer area. She checked our scales with her own weight.",
        reaction: "warmer",
        agreed: { what: "Claudia sends the list of the eight", by: "claudia", due: 7 },
        saw: ["told-something-not-public", "kept-last-appointment"],
      },
    },
    {
      day: -18,
      at: "14:00",
      minutes: 30,
      by: "video",
      with: "claudia",
      stage: "proposing",
      primary: "Claudia has quality open the supplier file for us by {day +14}",
      fallbacks: [
        {
          words: "She tells us which of our certificates is missing, on the call",
          only: "quality has no capacity before {month +71}",
        },
      ],
      size: "small",
      after: { cancelled: "cancelled-by-us" },
    },
    {
      day: 1,
      at: "09:30",
      minutes: 45,
      by: "video",
      with: "claudia",
      others: ["quality"],
      stage: "proposing",
      situation: {
        now: "We had to call off last time; our auditor was in the house.",
        "in-the-way": "One certificate runs out in {month +83}.",
      },
      learn: "Who reads the file after quality.",
      primary:
        "Quality opens the supplier file for the eight meters and tells us the date of the desk audit before the end of the call",
      purpose: "eight meters can change hands before the {season +142} audit",
      fallbacks: [
        {
          words:
            "Claudia hands quality the file for two of the eight meters, with the missing points listed, by {day +6}",
          only: "the {month +83} certificate has to come first",
        },
      ],
      size: "medium",
      factors: ["must-prepare"],
      opening:
        "First, I am sorry about the last appointment. May we go through what quality needs, and see whether a date is possible?",
    },
    {
      day: 27,
      at: "13:30",
      with: "claudia",
      stage: "proposing",
      primary: "agree next steps with Claudia",
      fallbacks: [{ words: "agree to stay in touch", only: "" }],
      prepared: "draft",
    },
  ],
})
