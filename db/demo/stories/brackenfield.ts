import { story } from "../story"

/** A hospital trust: ward managers who were promoted for nursing well and now run rotas. */
export const brackenfield = story({
  account: { name: "Brackenfield Hospitals Trust", industry: "Healthcare", place: "Herries Road, Sheffield" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    chidi: {
      name: "Chidi Eze",
      title: "Deputy Chief Nurse",
      style: "open",
      seen: [{ sign: "answers-in-time", day: -75 }],
    },
    wendy: {
      name: "Wendy Tattersall",
      title: "Head of Workforce Development",
      style: "neutral",
      seen: [{ sign: "our-broken-promise", day: -64, repaired: -40 }],
    },
    procurement: { name: "", title: "Procurement Business Partner", style: "guarded" },
  },
  meetings: [
    {
      day: -181,
      at: "08:30",
      minutes: 40,
      with: "wendy",
      stage: "first-contact",
      situation: { now: "Sixty-four ward managers, a third in post for less than a year." },
      primary:
        "Wendy tells me which four wards worry her most and gets me ten minutes with the deputy chief nurse before {day +20}",
      fallbacks: [
        {
          words: "She sends me the staff survey of the medical wards by {day +6}",
          only: "she will not name wards to an outsider",
        },
      ],
      size: "small",
      opening:
        "A third of your ward managers are new this year. I would like to hear what that looks like from your chair.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Naming wards would be unfair, she said, and I think she is right",
        said: "Careful, kind, short of time. Two bleeps in forty minutes.",
        agreed: { what: "Wendy sends the survey with the ward names taken out", by: "wendy", due: 6 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -139,
      at: "16:00",
      minutes: 30,
      by: "phone",
      with: "wendy",
      stage: "exploring",
      situation: { now: "Survey read: rotas and difficult conversations are the two lowest lines." },
      primary: "Wendy puts me in front of Chidi Eze with the two lines from her survey, date agreed on the call",
      fallbacks: [
        {
          words: "She forwards my half page to him and rings me by {day +4} with what he says",
          only: "his diary is closed for the inspection",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "She looked up his diary while we spoke.",
        reaction: "warmer",
        agreed: { what: "Wendy books forty-five minutes with Chidi for the three of us", by: "wendy", due: 15 },
        saw: ["answers-in-time", "introduced-us"],
      },
    },
    {
      day: -104,
      at: "08:00",
      minutes: 45,
      with: "chidi",
      others: ["wendy"],
      stage: "exploring",
      situation: {
        changed: "Two ward managers resigned in the same week.",
        "who-decides": "Chidi chooses, Wendy holds the budget, procurement checks anything above £25,000.",
      },
      need: "They can nurse a ward blindfold and nobody has ever taught them to say no to a consultant",
      primary:
        "Chidi names eight ward managers for a first group and releases them for three mornings, dates on paper today",
      purpose: "new managers stay beyond their first year",
      fallbacks: [
        {
          words: "He lets two of them try one morning on conversations with consultants in the week of {+24}",
          only: "the rota cannot spare eight at once",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      opening:
        "You said nobody taught them to say no to a consultant. I would like to find out today whether eight of them could start.",
      after: {
        outcome: "primary-achieved",
        said: "Eight names, three mornings, before my tea was cold. Wendy went pale about cover and then found it.",
        reaction: "warmer",
        agreed: { what: "Wendy confirms cover for the three mornings", by: "wendy", due: 12 },
        saw: ["told-a-problem-unasked", "kept-last-appointment"],
      },
    },
    {
      day: -62,
      at: "14:00",
      with: "wendy",
      stage: "customer",
      situation: {
        now: "We sent the wrong joining letter to all eight, with last year's venue.",
        "in-the-way": "She has apologised to eight wards on our behalf.",
      },
      primary:
        "Wendy accepts the corrected letters and a free fourth morning as settled, and says so to Chidi by {day +2}",
      fallbacks: [
        {
          words: "She tells me what would settle it and gives me until {day +7} to do that",
          only: "the free morning is not what hurts",
        },
      ],
      size: "medium",
      factors: ["motive-obvious"],
      opening:
        "We got the letters wrong and you had to apologise for us. I would like to put that right today, in the way that helps you.",
      after: {
        outcome: "fallback-achieved",
        trigger: "She did not want a present, she wanted a person to ring",
        said: "One named person who answers the phone. Fair. I gave her mine and Joyce's in bookings.",
        reaction: "warmer",
        agreed: { what: "Wendy tries the number with two questions before the first morning", by: "wendy", due: 10 },
        saw: ["said-no-openly"],
      },
    },
    {
      day: -19,
      at: "09:00",
      minutes: 30,
      by: "video",
      with: "chidi",
      stage: "customer",
      situation: { now: "First two mornings done. Seven of eight used the no-sentence on a ward round." },
      primary: "Chidi tells the matrons' meeting what the seven did and asks them for sixteen more names by {day +14}",
      fallbacks: [
        {
          words: "He gives me five minutes at a matrons' meeting, date from his secretary by {day +5}",
          only: "he would rather they heard it from us",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "He had told half of them already. Sixteen is modest, he thinks; I left it at sixteen.",
        reaction: "warmer",
        agreed: { what: "Chidi collects sixteen names from the matrons", by: "chidi", due: 14 },
        saw: ["told-something-not-public", "gave-promised-information", "introduced-us"],
      },
    },
    {
      day: 0,
      at: "10:00",
      minutes: 45,
      with: "chidi",
      others: ["wendy"],
      stage: "customer",
      situation: {
        now: "Sixteen names are in, from five matrons.",
        "who-decides": "£29,000 goes over procurement's line. Chidi can split the group if he has to.",
        "in-the-way": "Winter pressure: no release from the middle of next month.",
      },
      need: "I want them trained before the {season +53} and not after it",
      primary: "Chidi orders the sixteen places at £29,000 and Wendy books the first morning for {day +11}",
      purpose: "the second group is trained before the {season +53} closes the rota",
      fallbacks: [
        {
          words:
            "He orders the eight places of the surgical wards at £14,500 from his own line, starting in the week of {+15}",
          only: "procurement needs three quotes for the whole sum",
        },
      ],
      size: "medium",
      factors: ["voiced-need", "must-prepare"],
      opening:
        "Sixteen names in three weeks. I would like to leave with a first morning in the diary, and I want to hear what the {season +53} allows.",
    },
    {
      day: 22,
      at: "11:30",
      minutes: 30,
      by: "video",
      with: "procurement",
      stage: "deciding",
      primary: "procurement happy with us",
      size: "medium",
      prepared: "draft",
    },
  ],
})
