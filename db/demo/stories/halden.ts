import { story } from "../story"

/** A train operator: from one depot's supervisors to a two-year contract. */
export const halden = story({
  account: { name: "Halden Rail", industry: "Rail", place: "Station Rise, York" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    niall: {
      name: "Niall Gallagher",
      title: "Fleet Operations Director",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -100 }],
    },
    bhavna: {
      name: "Bhavna Solanki",
      title: "Procurement Lead",
      style: "guarded",
      seen: [{ sign: "procurement-rules", day: -20 }],
    },
    dee: { name: "Deirdre Quinn", title: "Depot Manager, Neville Hill", style: "open" },
  },
  meetings: [
    {
      day: -203,
      at: "10:30",
      with: "niall",
      stage: "first-contact",
      situation: {
        now: "Overnight maintenance misses the morning two days in ten.",
        "who-decides": "Niall; contracts above £50,000 go through procurement.",
      },
      primary: "Niall sends me to one depot manager of his choice with his blessing, date set before I go",
      fallbacks: [
        {
          words: "He gives us the delay figures of the three depots by {day +10} and a call to discuss them",
          only: "the depots are in the timetable change",
        },
      ],
      size: "small",
      opening: "You are quoted as saying the delay starts at two in the morning. I would like to understand where.",
      after: {
        outcome: "primary-achieved",
        said: "Neville Hill, he said at once: 'If Dee likes you, come back.'",
        agreed: { what: "Niall writes to Deirdre Quinn and copies me in", by: "niall", due: 3 },
        saw: ["introduced-us"],
      },
    },
    {
      day: -189,
      at: "07:45",
      minutes: 75,
      place: "Neville Hill depot, Leeds",
      with: "dee",
      stage: "exploring",
      situation: {
        now: "Forty-two fitters, six supervisors, two of them acting since {season -307}.",
        "in-the-way": "She was not asked before I was sent.",
      },
      primary: "Deirdre picks two supervisors for the first workshop and blocks {day +29} for them",
      fallbacks: [
        {
          words:
            "She comes to an open half day in York in the week of {+17} and tells us afterwards whom she would send",
          only: "she will not put anyone forward on a director's word",
        },
      ],
      size: "medium",
      hears: "frame",
      opening:
        "I know you did not ask for me. Tell me what a good night looks like here, and then tell me whether I should come again.",
      after: {
        outcome: "fallback-achieved",
        trigger: "She wants to see it before she asks anybody else to",
        said: "Fair and sharp. Asked for two, got her. That may be worth more.",
        reaction: "warmer",
        agreed: { what: "Deirdre attends the half day in York", by: "dee", due: 17 },
        saw: ["said-no-openly", "kept-last-appointment"],
      },
    },
    {
      day: -118,
      at: "13:00",
      with: "niall",
      others: ["dee"],
      stage: "proposing",
      situation: {
        now: "Dee's six supervisors have done the four half days. Late starts down from two in ten to one in nine.",
        changed: "Heaton depot asked Dee what she did.",
      },
      need: "I want Heaton and Craigentinny to get what Neville Hill got",
      primary:
        "Niall asks for a proposal for all three depots and names the contract length he can defend, before the end of the meeting",
      fallbacks: [
        {
          words: "He orders the same four half days for Heaton alone, from {day +31}",
          only: "Craigentinny belongs to another director by then",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      opening: "You asked for the same at two more depots. I would like to know what you would need from us on paper.",
      after: {
        outcome: "primary-achieved",
        said: "Two years, break after twelve months. Dee did the selling for me, with the figures on a napkin.",
        reaction: "warmer",
        agreed: { what: "Niall tells procurement to expect us", by: "niall", due: 6 },
        saw: [
          "told-how-they-decide",
          "gave-promised-information",
          "kept-last-appointment",
          "told-something-not-public",
        ],
      },
    },
    {
      day: -48,
      at: "15:30",
      minutes: 45,
      by: "video",
      with: "bhavna",
      stage: "deciding",
      situation: {
        now: "Proposal of £148,000 over two years. Bhavna has three questions on the break clause.",
        "in-the-way": "She compares day rates and has a cheaper one from a training agency.",
      },
      primary: "Bhavna accepts the break clause as written and puts us on the contract committee of {day +26}",
      purpose: "the depots start before the {season +282} timetable",
      fallbacks: [
        {
          words: "She lists in writing by {day +5} which wording of the clause her committee would pass",
          only: "legal has not read it yet",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      opening: "I would like to go through your three questions in order and leave none of them open.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Legal reads on Thursdays only",
        said: "Two questions closed. On the day rate she pressed twice; I stayed with what a late start costs.",
        reaction: "no-change",
        agreed: { what: "Bhavna sends the wording that the committee would pass", by: "bhavna", due: 6 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -1,
      at: "16:00",
      minutes: 20,
      by: "phone",
      with: "bhavna",
      stage: "deciding",
      primary: "Bhavna confirms on the phone that the wording is final and that she brings no new point to the table",
      purpose: "the meeting with Niall is about the depots",
      fallbacks: [
        {
          words: "She sends me any point that is still open by ten tomorrow morning",
          only: "her committee has asked for something since",
        },
      ],
      size: "small",
      factors: ["price-at-stake"],
    },
    {
      day: 0,
      at: "14:00",
      minutes: 60,
      with: "niall",
      others: ["bhavna"],
      stage: "deciding",
      situation: {
        "agreed-last-time": "Bhavna sent the wording that her committee would pass, and we accepted it.",
        now: "Wording agreed with legal. The committee passed us with one abstention.",
        changed: "The training agency has cut its rate again.",
        "who-decides": "Niall signs, Bhavna countersigns the same day.",
        "in-the-way": "Bhavna may reopen the day rate at the table.",
      },
      need: "Three depots on the same standard before the {season +234} timetable",
      primary: "Niall signs the two-year contract for the three depots, £148,000, at the table today",
      purpose: "the first supervisors start before the {season +234} timetable",
      fallbacks: [
        {
          words: "He signs the first twelve months for Heaton and Neville Hill, £82,000, by {day +4}",
          only: "the second year has to wait for the franchise review",
        },
      ],
      size: "large",
      factors: ["motive-obvious", "price-at-stake"],
      opening:
        "The wording is settled. I would like to hear from both of you whether anything is still open, and decide at the end.",
    },
  ],
})
