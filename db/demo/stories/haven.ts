import { story } from "../story"

/** A container terminal: shift leaders, automation, and a works council that reads everything. */
export const haven = story({
  account: { name: "Havenrand Terminal", industry: "Ports", place: "Europaweg 875, Rotterdam" },
  zone: "Europe/Amsterdam",
  rep: "sanne",
  contacts: {
    anneke: {
      name: "Anneke Bos",
      title: "HR Manager, Operations",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -22 }],
    },
    ruben: { name: "Ruben Martina", title: "Chair of the Works Council", style: "guarded" },
    ops: { name: "", title: "Terminal Director", style: "neutral" },
  },
  meetings: [
    {
      day: -201,
      at: "13:30",
      with: "anneke",
      stage: "first-contact",
      situation: {
        now: "Forty crane drivers become remote operators within two years; their shift leaders were drivers too.",
      },
      primary: "Anneke agrees to a second conversation with the works council present, date before {day +25}",
      fallbacks: [
        {
          words: "She sends me the works council's letter on the remote desks by {day +8}",
          only: "the council meets without outsiders",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Not before the council has answered the letter",
        said: "She weighs each word. The letter is eleven pages.",
        agreed: { what: "Anneke sends the letter", by: "anneke", due: 8 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -152,
      at: "13:30",
      with: "anneke",
      others: ["ruben"],
      stage: "exploring",
      situation: {
        now: "Letter read: the council asks who listens to the drivers.",
        "in-the-way": "Ruben sees trainers as the employer's voice.",
      },
      primary: "Ruben names three shift leaders the drivers trust and agrees that we may speak to them",
      fallbacks: [
        {
          words: "He asks the three himself and tells Anneke by {day +13} who is willing",
          only: "he does not want us on the quay yet",
        },
      ],
      size: "small",
      opening: "I have read your letter twice. Page seven asks who listens to the drivers. May we start there?",
      after: {
        outcome: "fallback-achieved",
        trigger: "He wants to ask them himself",
        said: "Page seven opened the door a hand's width.",
        reaction: "no-change",
        agreed: { what: "Ruben asks three shift leaders", by: "ruben", due: 13 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -109,
      at: "15:00",
      minutes: 45,
      with: "ruben",
      stage: "exploring",
      primary:
        "Ruben agrees that shift leaders learn to run a listening round, and says so at the council on {day +19}",
      fallbacks: [
        {
          words: "He lets one shift leader try one round on nights and hears from him before {day +17}",
          only: "the council wants a test first",
        },
      ],
      size: "medium",
      after: {
        outcome: "primary-achieved",
        said: "Three willing, he said, and one of them is his brother-in-law. Then the first smile.",
        reaction: "warmer",
        agreed: { what: "Ruben speaks for it at the council", by: "ruben", due: 19 },
        saw: ["told-something-not-public", "kept-last-appointment", "gave-promised-information"],
      },
    },
    {
      day: -61,
      at: "09:00",
      with: "anneke",
      stage: "proposing",
      primary: "Anneke confirms the council's yes in writing and asks for an offer for fourteen shift leaders",
      fallbacks: [
        { words: "She shows me the council's conditions before {day +10}", only: "the minute is not approved" },
      ],
      size: "medium",
      after: { cancelled: "cancelled-by-them" },
    },
    {
      day: -47,
      at: "09:00",
      with: "anneke",
      stage: "proposing",
      situation: { changed: "Strike over the pension; the terminal stood still for six days." },
      primary: "Anneke confirms the council's yes in writing by {day +5}",
      fallbacks: [
        { words: "She tells me which condition is new since the strike", only: "the minute is not approved" },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "In writing, with one condition: no photographs.",
        agreed: { what: "Anneke sends the signed minute", by: "anneke", due: 3 },
        saw: ["told-something-not-public", "kept-last-appointment"],
      },
    },
    {
      day: 1,
      at: "09:30",
      minutes: 75,
      with: "anneke",
      others: ["ruben", "ops"],
      stage: "deciding",
      situation: {
        now: "Offer of €31,000 for fourteen shift leaders is with the director.",
        "who-decides": "The terminal director; without the council he will not sign.",
        "in-the-way": "The director has never met us.",
      },
      need: "The drivers must feel heard before the desks go live",
      primary:
        "The terminal director approves €31,000 for fourteen shift leaders and Anneke gets the start date from him before {day +5}",
      purpose: "the drivers are heard before the remote desks go live",
      fallbacks: [
        {
          words: "Anneke starts the three willing shift leaders on her own budget of €6,800 in {month +35}",
          only: "he wants the desks to be delivered first",
        },
      ],
      size: "large",
      factors: ["voiced-need", "must-prepare"],
      agenda: {
        purpose: "Hearing your drivers well before the new desks arrive, and what that takes from your leaders.",
        topics: ["What the drivers have said so far", "How a first group would begin", "Your questions to us"],
      },
      opening:
        "Anneke told me what the drivers need before the desks go live. I would like all of you to say today whether this is the way, and no is an answer too.",
    },
    {
      day: 6,
      at: "09:30",
      with: "anneke",
      stage: "customer",
      from: "calendar",
    },
  ],
})
