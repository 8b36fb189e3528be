import { story } from "../story"

/** Desalination on the coast: a new plant, a contractor in between, and a go-live date. */
export const tidewater = story({
  account: {
    name: "Tidewater Desalination Authority",
    industry: "Water treatment",
    place: "Harbour View Road, Norfolk, Virginia",
  },
  zone: "America/New_York",
  rep: "marisol",
  contacts: {
    denise: {
      name: "Denise Whitfield",
      title: "Commissioning Manager",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -28 }],
    },
    raj: { name: "Rajesh Iyer", title: "Lead Engineer, Bayline Contractors", style: "guarded" },
  },
  meetings: [
    {
      day: -161,
      at: "11:00",
      by: "video",
      with: "raj",
      stage: "first-contact",
      primary: "Raj names the six loops that are still without a supplier and the date his list closes",
      fallbacks: [
        {
          words: "He puts us on the bidders' list for conductivity, confirmation by {day +7}",
          only: "the list is the authority's secret",
        },
      ],
      size: "small",
      factors: ["go-between"],
      after: {
        outcome: "fallback-achieved",
        trigger: "The list is the owner's",
        said: "Chewed gum. Conductivity, he said, nobody wants conductivity.",
        agreed: { what: "Raj adds us for conductivity", by: "raj", due: 7 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -127,
      at: "11:00",
      by: "video",
      with: "raj",
      stage: "proposing",
      primary: "Raj awards us the nine conductivity loops, $31,500, by {day +14}",
      fallbacks: [
        {
          words: "He awards the intake loops, three of nine, by {day +8}",
          only: "the authority has asked for two suppliers",
        },
      ],
      size: "medium",
      factors: ["go-between", "price-at-stake"],
      after: {
        outcome: "primary-achieved",
        said: "Nobody wanted conductivity.",
        agreed: { what: "Raj sends the order through Bayline", by: "raj", due: 9 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -69,
      at: "13:30",
      minutes: 90,
      place: "Plant site, Lambert's Point",
      with: "denise",
      others: ["raj"],
      stage: "customer",
      situation: {
        now: "Nine loops wired. Commissioning slips by three weeks.",
        "in-the-way": "Bayline and the authority blame each other.",
      },
      learn: "Who owns the loops after handover.",
      primary:
        "Denise tells us who will look after the loops after handover and agrees to a service offer by {day +20}",
      fallbacks: [
        {
          words: "She lets our fitter train two of her operators during the slip, {day +12} or {day +13}",
          only: "service is decided after handover",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "No service contract before handover",
        said: "She liked that we did not take a side.",
        reaction: "warmer",
        agreed: { what: "Denise picks two operators", by: "denise", due: 8 },
        saw: ["told-something-not-public", "kept-last-appointment"],
      },
    },
    {
      day: -27,
      at: "10:00",
      minutes: 30,
      by: "phone",
      with: "denise",
      stage: "customer",
      primary: "Denise gives me the new handover date and who sits at the table that day",
      fallbacks: [{ words: "She rings me the day the date is fixed", only: "the authority has not announced it" }],
      size: "small",
      after: { cancelled: "moved" },
    },
    {
      day: 1,
      at: "10:30",
      minutes: 45,
      with: "denise",
      stage: "customer",
      situation: { now: "Handover is set for {day +24}. Both trained operators asked for a second morning." },
      primary: "Denise takes a one-year service agreement for the nine loops, $8,400, into the handover papers",
      purpose: "nobody argues about the loops after handover",
      fallbacks: [
        {
          words: "She books the second operator morning for {day +9} at $1,100",
          only: "the authority puts all service out together in {season +142}",
        },
      ],
      size: "medium",
      factors: ["motive-obvious"],
      opening:
        "Handover is close. I would like to talk about what happens to the nine loops the day after, and propose something.",
    },
    {
      day: 23,
      at: "14:00",
      with: "raj",
      stage: "exploring",
      primary: "Raj tells us about his next plant",
      prepared: "draft",
    },
  ],
})
