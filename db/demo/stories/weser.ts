import { story } from "../story"

/** A brewery that loses beer in the pipes: flow meters, then a service contract. */
export const weser = story({
  account: { name: "Weserkrone Brauerei", industry: "Brewing", place: "Am Deich 40, Bremen" },
  zone: "Europe/Berlin",
  rep: "jonas",
  contacts: {
    inga: {
      name: "Inga Petersen",
      title: "Head Brewer",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -66 },
        { sign: "told-a-problem-unasked", day: -101 },
      ],
    },
    yusuf: { name: "Yusuf Demir", title: "Maintenance Planner", style: "neutral" },
  },
  meetings: [
    {
      day: -160,
      at: "09:00",
      with: "inga",
      stage: "exploring",
      situation: {
        now: "1.4 per cent of what leaves the lager cellar never reaches the filler.",
        "who-decides": "Inga up to €25,000, the managing partner above.",
      },
      primary: "Inga lets us clamp a meter on the cellar line for two weeks, fitted by {day +12}",
      purpose: "she knows where the beer goes",
      fallbacks: [
        {
          words: "She gives us the cellar and filler counts of one full week by {day +7}",
          only: "nothing may be clamped on before the hygiene audit",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      opening: "You are missing a tanker a month. May we find out where before we talk about meters?",
      after: {
        outcome: "primary-achieved",
        said: "She walked me straight to the spot where she would put it.",
        reaction: "warmer",
        agreed: { what: "Yusuf releases the line on a Sunday for the fitting", by: "yusuf", due: 11 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: -92,
      at: "10:00",
      with: "inga",
      others: ["yusuf"],
      stage: "proposing",
      situation: {
        now: "The trial meter shows the loss at the bright tank changeover, nine hectolitres a week.",
        "in-the-way": "Yusuf has a drawer full of spares of another make.",
      },
      primary: "Inga orders four meters for the bright tanks, €19,200, by {day +9}",
      fallbacks: [
        {
          words: "She keeps the trial meter, buys it at €4,800, and reviews tank three after the {season +326}",
          only: "the spares must be used up first",
        },
      ],
      size: "medium",
      opening: "Here is where your nine hectolitres go. What would you want to do about it?",
      after: {
        outcome: "primary-achieved",
        said: "All four. Yusuf asked who changes the seals, which is the next conversation.",
        agreed: { what: "Inga sends the order with the tank drawings", by: "inga", due: 7 },
        saw: ["gave-promised-information", "worked-on-a-document"],
      },
    },
    {
      day: -60,
      at: "09:30",
      minutes: 30,
      by: "phone",
      with: "yusuf",
      stage: "customer",
      primary: "Yusuf lets our fitter show his two people the seal change on {day +9}",
      fallbacks: [
        {
          words: "He takes the written instructions and tries one seal himself by {day +14}",
          only: "his people are on holiday",
        },
      ],
      size: "small",
      after: { cancelled: "no-show" },
    },
    {
      day: -52,
      at: "09:30",
      minutes: 30,
      by: "phone",
      with: "yusuf",
      stage: "customer",
      primary: "Yusuf fixes the day for the seal change with our fitter, on the phone",
      fallbacks: [
        {
          words: "He has one of his people change a seal with our fitter on video by {day +10}",
          only: "the tank is never empty on a weekday",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Tank three is never empty before Sunday",
        said: "He forgot the last call and said so. The video went well, he enjoyed being the one who knows.",
        reaction: "warmer",
        agreed: { what: "Yusuf keeps one spare seal on his shelf and writes its number down", by: "yusuf", due: 8 },
        saw: ["told-a-problem-unasked"],
      },
    },
    {
      day: 1,
      at: "13:30",
      with: "inga",
      others: ["yusuf"],
      stage: "customer",
      situation: {
        now: "Four meters in since {season -40}, loss down to 0.5 per cent.",
        "in-the-way": "Yusuf would rather service them himself.",
      },
      need: "I do not want to find out in {month +264} that a meter has drifted",
      primary: "Inga agrees to yearly calibration of all five meters and Yusuf fixes the first date before {day +14}",
      purpose: "the figures hold through the {season +233} season",
      fallbacks: [
        {
          words: "Yusuf comes to our calibration lab day on {day labDay} with one of his meters",
          only: "they want to try doing it themselves first",
        },
      ],
      size: "medium",
      factors: ["voiced-need"],
      opening:
        "You said you do not want to find a drifting meter in {month +264}. I would like us to settle today who looks after them.",
    },
    {
      day: 6,
      at: "10:00",
      by: "video",
      place: "Microsoft Teams",
      with: "inga",
      stage: "proposing",
      from: "calendar",
    },
  ],
})
