import { story } from "../story"

/** An insurer that came to us through a colleague who has left. */
export const harrow = story({
  account: { name: "Harrow Lane Insurance", industry: "Insurance", place: "Lime Street, London" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    peter: {
      name: "Peter Osei-Bonsu",
      title: "Claims Director",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -45 }],
    },
    marta: {
      name: "Marta Nowak",
      title: "Claims Academy Manager",
      style: "open",
      seen: [{ sign: "inherited-us", day: -58 }],
    },
  },
  meetings: [
    {
      day: -200,
      at: "10:00",
      rep: "colin",
      with: "peter",
      stage: "exploring",
      situation: { now: "Claims handlers are polite and slow; complaints name the silence between letters." },
      primary: "Peter gives us ten closed claim files to read, names removed, by {day +14}",
      fallbacks: [
        {
          words: "He has his team leader tell us the story of one bad claim, start to finish, on {day +8}",
          only: "data protection says no",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Data protection said no before he had finished his sentence",
        said: "The story took an hour and was worth ten files.",
        agreed: { what: "Peter asks the team leader to see us", by: "peter", due: 8 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -142,
      at: "11:00",
      rep: "colin",
      with: "peter",
      stage: "proposing",
      primary: "Peter approves the pilot for two claims teams at £14,000 before the half year closes on {day +20}",
      fallbacks: [
        {
          words: "He approves one team at £7,500 out of the complaints budget, started by {day +41}",
          only: "the half year is already closed for new spending",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      after: {
        outcome: "primary-achieved",
        said: "Signed on the window sill.",
        reaction: "warmer",
        agreed: { what: "Peter names the two teams", by: "peter", due: 5 },
        saw: ["gave-promised-information", "told-something-not-public"],
      },
    },
    {
      day: -90,
      at: "14:00",
      minutes: 45,
      rep: "colin",
      with: "peter",
      stage: "customer",
      primary: "catch up with Peter before I hand over",
      prepared: "draft",
      after: "held",
    },
    {
      day: -52,
      at: "10:30",
      minutes: 45,
      with: "marta",
      stage: "customer",
      situation: {
        now: "Pilot ended under Colin, nobody has told anybody what came of it.",
        changed: "Marta runs the academy since the {season -79} and did not choose us.",
        "in-the-way": "She does not know what Colin promised. Neither do I.",
      },
      learn: "What Colin promised.",
      primary: "Marta goes through the pilot's figures with me and says which of the two teams she would show to Peter",
      fallbacks: [
        {
          words: "She asks one of the two team leaders to tell her, and rings me by {day +9}",
          only: "she has no figures",
        },
      ],
      size: "small",
      opening:
        "You did not choose us and my colleague who knows the history has left. May we look at what there is and you tell me what you think?",
      after: {
        outcome: "primary-achieved",
        said: "Team B, clearly: letters answered in six days, not fifteen. She had expected an excuse from me.",
        reaction: "warmer",
        agreed: { what: "Marta shows Team B to Peter", by: "marta", due: 12 },
        saw: ["kept-last-appointment", "answers-in-time"],
      },
    },
    {
      day: -15,
      at: "15:00",
      minutes: 30,
      by: "video",
      with: "marta",
      stage: "proposing",
      primary: "Marta chooses the four teams that follow and puts them into the academy plan by {day +14}",
      fallbacks: [
        {
          words: "She puts two teams into the plan and keeps two on the reserve list, decided on the call",
          only: "the plan is full until {season +249}",
        },
      ],
      size: "medium",
      after: { cancelled: "moved" },
    },
    {
      day: 6,
      at: "15:00",
      minutes: 45,
      by: "video",
      with: "marta",
      others: ["peter"],
      stage: "proposing",
      situation: {
        now: "Peter has seen Team B's six days.",
        "who-decides": "Marta fills the plan, Peter signs above £20,000.",
      },
      primary: "Marta puts four more claims teams into the academy plan for the {season +137}, on the call",
      purpose: "letters are answered within a week in every team",
      fallbacks: [
        { words: "She puts in the motor team alone, start fixed for {month +70}", only: "the plan has one place left" },
      ],
      size: "medium",
      hears: "ask",
      against: "know-them-better",
      agenda: {
        purpose: "What came of the pilot, and which of your teams might be next.",
        topics: ["The first team's figures", "Where the academy has room this year", "Dates that suit you both"],
        since: ["The first team's figures", "Where the academy has room this year", "Who speaks to the team leaders"],
      },
      opening:
        "I hope to see four more teams in the plan at the end of this call. What would stand in the way on your side?",
    },
    {
      day: 30,
      at: "11:00",
      with: "peter",
      stage: "customer",
      primary: "thank Peter and mention the household side",
      prepared: "draft",
    },
  ],
})
