import { story } from "../story"

/** Medical devices: engineers who sell to surgeons, and a sales director who measures everything. */
export const brouwer = story({
  account: { name: "Brouwer Medical", industry: "Medical devices", place: "High Tech Campus 9, Eindhoven" },
  zone: "Europe/Amsterdam",
  rep: "sanne",
  contacts: {
    lotte: {
      name: "Lotte Janssens",
      title: "Sales Director Benelux",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -62 },
        { sign: "told-a-problem-unasked", day: -62 },
      ],
      graded: [
        { grade: "established", reason: "She answers, but I have not met anybody above her.", day: -30, by: "rhys" },
      ],
    },
    vikram: { name: "Vikram Shah", title: "Clinical Training Lead", style: "neutral" },
  },
  meetings: [
    {
      day: -104,
      at: "09:00",
      with: "lotte",
      stage: "exploring",
      situation: { now: "Eighteen reps, each with an hour a month in a hospital." },
      need: "They use the hour to show the device, again",
      primary: "Lotte lets two reps plan their next hospital hour with us and tells us how it went by {day +25}",
      fallbacks: [
        { words: "She plans one of her own visits with us, before {day +10}", only: "the reps are at a congress" },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "She wants four reps, not two. I took three.",
        reaction: "warmer",
        agreed: { what: "Lotte names three reps and their hospitals", by: "lotte", due: 4 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -63,
      at: "09:00",
      with: "lotte",
      others: ["vikram"],
      stage: "proposing",
      situation: { now: "Three hours planned, two led to a trial in the operating theatre." },
      primary: "Lotte orders meeting preparation for all eighteen, €21,600, by {day +15}",
      fallbacks: [
        {
          words: "She orders it for the nine in the south at €11,400, decided in this meeting",
          only: "the north has a new manager first",
        },
      ],
      size: "medium",
      after: {
        outcome: "fallback-achieved",
        trigger: "New manager in the north from {month +55}",
        said: "Asked for eighteen; half today, half when he is in.",
        reaction: "warmer",
        agreed: { what: "Lotte orders for the nine in the south", by: "lotte", due: 9 },
        saw: ["gave-promised-information", "told-something-not-public"],
      },
    },
    {
      day: -18,
      at: "16:00",
      minutes: 45,
      by: "video",
      with: "vikram",
      stage: "customer",
      primary: "Vikram builds our four questions into his device course and shows me the slide by {day +12}",
      fallbacks: [
        { words: "He gives us fifteen minutes of his course on {day +22}", only: "the slides are frozen by quality" },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Slides are a controlled document",
        said: "Fifteen minutes, live, no slides. Better.",
        agreed: { what: "Vikram puts us on his course agenda", by: "vikram", due: 6 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: 12,
      at: "09:30",
      minutes: 60,
      with: "lotte",
      stage: "customer",
      situation: { now: "The north has its manager." },
      primary: "Lotte brings the new northern manager to our open day on {day openDay}, place booked before we part",
      purpose: "he chooses it himself and is not handed it",
      fallbacks: [
        {
          words: "She sets up an hour for the three of us in Zwolle before {day +30}",
          only: "his first weeks are full",
        },
      ],
      size: "small",
      factors: ["must-prepare"],
      agenda: {
        purpose: "How your new manager in the north can get to know our way of working at his own pace.",
        topics: ["What his first months look like", "Where he could watch it for himself"],
        published: false,
      },
      opening: "I would rather he chose this than inherited it. May I tell you how I would go about it?",
    },
  ],
})
