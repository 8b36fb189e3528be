import { story } from "../story"

/** Palm oil mills: steam, sensors and a certificate that buyers now ask for. */
export const kelana = story({
  account: { name: "Kelana Estates Mills", industry: "Agriculture", place: "Jalan Templer, Petaling Jaya" },
  zone: "Asia/Kuala_Lumpur",
  rep: "arjun",
  contacts: {
    hafiz: {
      name: "Hafiz Abdul Rahman",
      title: "Group Engineer, Mills",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -60 },
        { sign: "told-a-problem-unasked", day: -60 },
      ],
    },
    anita: { name: "Anita Selvaraj", title: "Sustainability Officer", style: "neutral" },
  },
  meetings: [
    {
      day: -167,
      at: "11:00",
      with: "hafiz",
      stage: "first-contact",
      primary: "Hafiz names the mill whose effluent readings the buyers doubt, and lets me visit it by {day +20}",
      fallbacks: [
        {
          words: "He sends three months of readings from one pond by {day +10}",
          only: "visitors need the estate office",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Mill four. Bring boots.",
        agreed: { what: "Hafiz tells mill four", by: "hafiz", due: 9 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -117,
      at: "11:00",
      with: "hafiz",
      others: ["anita"],
      stage: "proposing",
      situation: { now: "Readings at mill four are written by hand at six in the evening, also when it rains." },
      primary: "Hafiz and Anita put one pond of mill four on our logger for a month, start {day +11}",
      fallbacks: [
        {
          words: "Anita asks her two biggest buyers what proof they accept, answers by {day +18}",
          only: "the mill has no power at the pond",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Anita asked anyway. Both want a logger.",
        reaction: "warmer",
        agreed: { what: "Hafiz runs a cable to the pond", by: "hafiz", due: 9 },
        saw: ["told-something-not-public", "gave-promised-information"],
      },
    },
    {
      day: -59,
      at: "15:00",
      minutes: 45,
      by: "video",
      with: "hafiz",
      stage: "proposing",
      primary: "Hafiz asks for a price for all seven mills, list of ponds by {day +7}",
      fallbacks: [
        {
          words: "He buys the logger at mill four and keeps it, RM 14,000",
          only: "the other managers want to see a full season",
        },
      ],
      size: "medium",
      after: "held",
    },
    {
      day: -26,
      at: "15:00",
      minutes: 45,
      by: "video",
      with: "anita",
      stage: "proposing",
      primary: "Anita tells me whether the certificate body accepts our file as it is",
      fallbacks: [{ words: "She forwards one sample file to them by {day +4}", only: "she may not speak for them" }],
      size: "small",
      after: { cancelled: "no-show" },
    },
    {
      day: 1,
      at: "15:00",
      minutes: 45,
      by: "video",
      with: "anita",
      others: ["hafiz"],
      stage: "proposing",
      situation: { now: "A buyer in Hamburg has asked for the log files by name." },
      primary: "Anita sends a sample file to the certificate body and tells us by {day +8} whether it passes",
      purpose: "seven mills can sell with one certificate",
      fallbacks: [
        {
          words: "She asks the Hamburg buyer to name the fields his auditor reads, by {day +8}",
          only: "the certificate body answers in months",
        },
      ],
      size: "small",
      factors: ["must-prepare"],
      opening: "Hamburg has asked for the files. May we find out together whether they are good enough as they are?",
    },
    {
      day: 4,
      at: "14:30",
      by: "video",
      place: "Microsoft Teams",
      with: "hafiz",
      stage: "proposing",
      from: "calendar",
    },
  ],
})
