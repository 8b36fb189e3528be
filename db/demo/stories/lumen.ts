import { story } from "../story"

/** A power network's contractor: field supervisors, a safety record to win back, and the open day. */
export const lumen = story({
  account: { name: "Lumen Grid Services", industry: "Utilities", place: "Trafford Wharf Road, Manchester" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    farida: {
      name: "Farida Rahman",
      title: "Head of Operational Learning",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -70 }],
    },
    gareth: { name: "Gareth Pugh", title: "Operations Director", style: "guarded" },
  },
  meetings: [
    {
      day: -112,
      at: "10:00",
      with: "farida",
      stage: "first-contact",
      situation: {
        now: "Two cable strikes this year. The network owner has asked for a plan.",
        "who-decides": "Farida proposes, Gareth Pugh decides, the network owner must be told.",
      },
      learn: "What the network owner wrote, and by when it wants an answer.",
      primary:
        "Farida lets me read the network owner's letter and agrees to a second meeting with Gareth Pugh before {day +21}",
      purpose: "we answer what was asked and not what we sell",
      fallbacks: [
        {
          words:
            "She tells me in her own words the two points of the letter that worry her, and books a call for {day +9}",
          only: "the letter is confidential",
        },
      ],
      size: "small",
      opening:
        "I read about the second strike. I would like to understand what is being asked of you before I say anything about us.",
      after: {
        outcome: "primary-achieved",
        said: "She had printed the letter for me. It is about supervisors who do not stop a crew, which is our subject.",
        reaction: "warmer",
        agreed: { what: "Farida finds an hour with Gareth for the three of us", by: "farida", due: 10 },
        saw: ["told-something-not-public", "kept-last-appointment"],
      },
    },
    {
      day: -88,
      at: "09:00",
      minutes: 45,
      with: "gareth",
      others: ["farida"],
      stage: "exploring",
      situation: {
        now: "Gareth has run crews for twenty years and thinks courses are for offices.",
        "in-the-way": "He was made to buy a course in 2021 and still mentions it.",
      },
      primary: "Gareth names one depot where two of our coaches may ride with crews for a day, before {day +30}",
      fallbacks: [
        {
          words: "He lets Farida come along with us to another customer's depot in the week of {+26}",
          only: "he will not have strangers in his vans",
        },
      ],
      size: "medium",
      opening:
        "I am told you have seen enough courses. What would a supervisor of yours have to do differently on a wet Tuesday?",
      after: {
        outcome: "fallback-achieved",
        trigger: "No visitors in vans until the insurer has answered",
        said: "He talked for half an hour about the 2021 course. At the ask he shook his head at once; the visit elsewhere he found fair.",
        reaction: "no-change",
        agreed: { what: "Farida chooses a date for the visit to a water company's depot", by: "farida", due: 9 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -41,
      at: "14:30",
      movedFrom: { day: -44, at: "14:30" },
      minutes: 30,
      by: "phone",
      with: "farida",
      stage: "exploring",
      situation: {
        now: "She spent a day at the depot in Wigan and wrote four pages about it.",
        changed: "Gareth asked her for a summary, of his own accord.",
      },
      primary: "Farida sends me the four pages by {day +3} and marks what Gareth underlined",
      fallbacks: [
        {
          words: "She reads me the paragraph on stopping a crew before we hang up",
          only: "the pages are for inside use",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Sent while we were talking. Gareth underlined the coaching in the van and put a question mark at the price.",
        reaction: "warmer",
        agreed: {
          what: "Farida asks Gareth which two supervisors he would want to see coached",
          by: "farida",
          due: 14,
        },
        saw: ["gave-promised-information", "worked-on-a-document", "answers-in-time"],
      },
    },
    {
      day: -20,
      at: "11:30",
      minutes: 20,
      by: "phone",
      with: "farida",
      stage: "exploring",
      unplanned: true,
      after: {
        outcome: "other-advance",
        said: "She rang from the depot: Gareth has named one supervisor and wants to think about the second.",
        reaction: "warmer",
        agreed: { what: "Farida asks Gareth for the second name before the storm rota is out", by: "farida", due: 6 },
        saw: ["answers-in-time"],
      },
    },
    {
      day: 2,
      at: "10:00",
      minutes: 45,
      with: "farida",
      stage: "exploring",
      situation: {
        now: "Farida is won; Gareth wants to see the van coaching with his own eyes.",
        changed: "The network owner comes back for an inspection in {month +75}.",
        "who-decides": "Gareth decides alone up to £40,000.",
        "in-the-way": "Storm duty. His diary is emptied whenever the wind is above fifty.",
      },
      need: "Gareth has to see it done, he will not read about it",
      learn: "Which two supervisors Gareth named.",
      primary: "Farida books two places at our open day on {day openDay} for herself and Gareth, before I leave",
      purpose: "Gareth sees the van coaching done by people like his",
      fallbacks: [
        {
          words: "She fixes a private walk-round of the coaching yard for Gareth on another date, by {day +8}",
          only: "storm duty or the board takes him on the open day",
        },
        {
          words:
            "She sends one of the two supervisors to spend half a day with our coach, date agreed on the phone by {day +8}",
          only: "Gareth cannot leave Manchester before the inspection",
        },
      ],
      size: "small",
      factors: ["voiced-need", "must-prepare"],
      agenda: {
        purpose: "How coaching on the van works for crews like yours, and how Gareth could judge it for himself.",
        topics: [
          "What Gareth would want to look at",
          "The months until the network owner's visit",
          "Two mornings that suit you",
        ],
      },
      opening:
        "You told me Gareth has to see it done. I would like both of you at our open day, and I want to hear what would make that worth his morning.",
    },
  ],
})
