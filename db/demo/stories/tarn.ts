import { story } from "../story"

/** Frozen fish: new team leaders on nights, and a shift pattern that leaves no free hour. */
export const tarn = story({
  account: { name: "Tarn Foods", industry: "Food manufacturing", place: "Pyewipe Road, Grimsby" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    joanne: {
      name: "Joanne Pike",
      title: "HR Director",
      style: "neutral",
      seen: [
        { sign: "answers-in-time", day: -140 },
        { sign: "told-a-problem-unasked", day: -120 },
      ],
    },
    marek: {
      name: "Marek Wolski",
      title: "Night Operations Manager",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -60 }],
    },
    finance: { name: "", title: "Finance Director", style: "guarded" },
  },
  meetings: [
    {
      day: -168,
      at: "14:00",
      minutes: 45,
      with: "joanne",
      stage: "first-contact",
      situation: {
        now: "Eleven team leaders promoted from the line since {season -54}, none trained.",
        "who-decides": "Joanne chooses suppliers up to £15,000; above that the finance director signs.",
        "in-the-way": "Their last provider sent slides and nobody on nights saw them.",
      },
      need: "I cannot take people off the line for two days",
      primary: "Joanne agrees before I leave to let me stand one night shift with a team leader, on {day +13}",
      purpose: "the programme is built on what leaders do at three in the morning",
      fallbacks: [
        {
          words: "She gives me the phone number of one team leader and tells them to expect my call by {day +6}",
          only: "the auditors are in the factory that fortnight",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      opening: "You said two days off the line is not possible. I would rather see the line before I suggest anything.",
      after: {
        outcome: "primary-achieved",
        said: "She laughed and said nobody had ever asked to come at night. Date fixed on the spot, Marek copied in.",
        reaction: "warmer",
        agreed: {
          what: "Marek puts me on the gate list and tells the packing leaders I am coming",
          by: "marek",
          due: 8,
        },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -131,
      at: "13:30",
      minutes: 60,
      with: "joanne",
      others: ["marek"],
      stage: "exploring",
      situation: {
        now: "I saw three line stops in one night that nobody felt entitled to call.",
        "in-the-way": "Handover takes eleven minutes and is unpaid. Marek will not touch it without the union.",
      },
      learn: "Who agreed the eleven-minute handover, and when it is next discussed.",
      primary:
        "Joanne and Marek pick the six leaders for a pilot of four twenty-minute sessions at handover, names on my sheet by the end of the meeting",
      purpose: "we learn whether twenty minutes at handover is enough",
      fallbacks: [
        {
          words: "Marek names two leaders from packing for a single session in the week of {+20}",
          only: "the union has not agreed to longer handovers",
        },
      ],
      size: "medium",
      opening: "I would like us to decide today whether a small trial makes sense, and with whom. No is fine too.",
      after: {
        outcome: "fallback-achieved",
        trigger: "The union meets only at the end of the month",
        said: "Joanne wanted all six, Marek would not go round the union. I asked for six, heard why not, and Marek offered packing himself.",
        reaction: "no-change",
        agreed: { what: "Marek sends the names of two packing leaders and the handover times", by: "marek", due: 4 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -84,
      at: "15:00",
      minutes: 60,
      with: "joanne",
      stage: "proposing",
      situation: {
        now: "Both packing leaders have called a stop since the session. Scrap on their line is down, six nights only.",
        changed: "The union agreed to a twenty-minute paid handover from {month +25}.",
      },
      need: "If the night leaders stop losing people, I stop recruiting every month",
      primary:
        "Joanne asks us for a written proposal for all eleven leaders and tells us the figure it must stay under, by {day +5}",
      purpose: "the proposal fits the money she can really move",
      fallbacks: [
        {
          words: "She tells me which three results the finance director would want to see, in a call before {day +10}",
          only: "she may not speak of figures yet",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      opening: "Two leaders have tried it. What would you need from me on paper to take it further?",
      after: {
        outcome: "primary-achieved",
        said: "Under £28,000 and nothing on Fridays. She said the finance director will ask about agency cost, not about learning.",
        reaction: "warmer",
        agreed: { what: "Joanne sends the agency cost per night for the last quarter", by: "joanne", due: 7 },
        saw: ["answers-in-time", "told-how-they-decide"],
      },
    },
    {
      day: -37,
      at: "11:00",
      minutes: 50,
      by: "video",
      with: "joanne",
      others: ["finance"],
      stage: "deciding",
      situation: {
        now: "Proposal of £26,400 sent. Agency cost came a week late and is higher than she thought.",
        "who-decides": "The finance director signs; Joanne recommends.",
        "in-the-way": "A packing machine is over budget and everything unsigned is being looked at again.",
      },
      need: "Show me it pays before the next quarter closes",
      primary: "The finance director releases £26,400 for all eleven leaders in this call, start on {day +24}",
      purpose: "the first group starts before the busiest weeks",
      fallbacks: [
        {
          words: "He releases £9,600 for the four packing leaders from Joanne's own budget, first session on {day +31}",
          only: "the machine has taken the training money of this quarter",
        },
        {
          words: "He gives us the date and the paper he needs for the next spending round, by {day +8}",
          only: "nothing at all is signed this quarter",
        },
      ],
      size: "large",
      factors: ["price-at-stake"],
      opening:
        "I would like to go through what a night without a trained leader costs you, and then hear what you make of it.",
      after: {
        outcome: "fallback-achieved",
        trigger: "The packing machine: every line over £10,000 is frozen until {month +90}",
        said: "He said no to the full sum in the first five minutes, politely. Asked what he could sign; four leaders were under his limit.",
        reaction: "no-change",
        agreed: { what: "Joanne raises the order for the four packing leaders", by: "joanne", due: 6 },
        saw: ["gave-promised-information"],
      },
    },
    { day: 1, at: "10:30", minutes: 60, with: "joanne", stage: "customer" },
  ],
})
