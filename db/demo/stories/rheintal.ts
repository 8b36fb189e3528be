import { story } from "../story"

/** A chemical park: gas analysers, a plant manager under pressure, and a shutdown that fixes every date. */
export const rheintal = story({
  account: { name: "Rheintal Chemie", industry: "Chemicals", place: "Industriestraße 60, Ludwigshafen" },
  zone: "Europe/Berlin",
  rep: "jonas",
  contacts: {
    bernd: {
      name: "Bernd Schreiner",
      title: "Plant Manager, Oxidation",
      style: "guarded",
      seen: [
        { sign: "answers-in-time", day: -51 },
        { sign: "price-conflict", day: -49 },
      ],
    },
    aylin: {
      name: "Aylin Kaya",
      title: "Process Safety Engineer",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -17 },
        { sign: "told-how-they-decide", day: -54 },
      ],
    },
  },
  meetings: [
    {
      day: -186,
      at: "14:00",
      with: "aylin",
      stage: "exploring",
      situation: {
        now: "Two oxygen analysers failed in one {season -310}; each failure stops the plant for nine hours.",
      },
      need: "I want to know a sensor is dying before it dies",
      primary: "Aylin gives us the fault log of both analysers, twelve months, by {day +8}",
      fallbacks: [
        {
          words: "She describes both failures to our service engineer in a call on {day +5}",
          only: "the log belongs to the contractor",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "She had it printed, with coffee rings.",
        agreed: { what: "Aylin explains the log to our engineer", by: "aylin", due: 6 },
        saw: ["gave-promised-information", "kept-last-appointment"],
      },
    },
    {
      day: -115,
      at: "08:00",
      minutes: 45,
      with: "bernd",
      others: ["aylin"],
      stage: "proposing",
      primary: "Bernd orders four analysers for the {season +76} shutdown, €74,000",
      fallbacks: [
        {
          words: "He replaces the two that failed, €37,500, order by {day +21}",
          only: "the shutdown budget is closed",
        },
      ],
      size: "large",
      factors: ["price-at-stake"],
      opening: "Nine hours, twice. I would like to talk about those eighteen hours before we talk about an analyser.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Shutdown budget closed in {month -77}",
        said: "He checked his watch at 'four'. Two he can pay from maintenance.",
        reaction: "no-change",
        agreed: { what: "Aylin writes the order text for two", by: "aylin", due: 9 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -50,
      at: "08:00",
      minutes: 45,
      with: "bernd",
      stage: "customer",
      situation: {
        now: "Two new analysers run since the shutdown.",
        "in-the-way": "Our invoice had a surcharge he had never seen.",
      },
      primary: "Bernd accepts the corrected invoice and closes the dispute in writing by {day +5}",
      doesNotFit: ["relevant"],
      fallbacks: [
        {
          words: "He says which half of the surcharge he accepts, before I leave",
          only: "his purchasing has taken the matter over",
        },
      ],
      size: "small",
      factors: ["motive-obvious"],
      after: {
        outcome: "no-progress",
        said: "He had the contract on the table, page twelve. He is right.",
        reaction: "cooler",
      },
    },
    {
      day: -16,
      at: "15:00",
      minutes: 30,
      by: "video",
      with: "aylin",
      stage: "customer",
      primary: "Aylin tells me what would make Bernd pick up the phone again",
      prepared: "draft",
      after: {
        outcome: "other-advance",
        said: "Credit note first, then talk. She will tell me when it has landed.",
        reaction: "warmer",
        agreed: { what: "Aylin tells me when the credit note is booked", by: "aylin", due: 9 },
        saw: ["told-something-not-public", "worked-on-a-document"],
      },
    },
    {
      day: 0,
      at: "11:00",
      minutes: 45,
      with: "bernd",
      others: ["aylin"],
      stage: "customer",
      situation: { now: "Credit note booked on Friday.", "in-the-way": "He still calls us 'the surcharge people'." },
      primary:
        "Bernd confirms that the surcharge is settled and lets Aylin plan the other two analysers for the {season +143} shutdown",
      purpose: "a dying sensor is seen before it stops the plant",
      fallbacks: [
        {
          words: "Aylin gets his leave to send us the {season +143} dates by {day +7}",
          only: "he wants to see one clean invoice first",
        },
      ],
      size: "small",
      factors: ["motive-obvious"],
      opening:
        "Page twelve was right and our invoice was wrong. The credit note is booked. I would like to hear whether that settles it for you.",
    },
    {
      day: 20,
      at: "09:00",
      minutes: 60,
      with: "aylin",
      stage: "proposing",
      primary: "Aylin puts two analysers into the {season +123} shutdown list with our article numbers by {day +9}",
      fallbacks: [
        { words: "She names the test a replacement has to pass, in this meeting", only: "the list is not open yet" },
      ],
      size: "small",
      prepared: "draft",
    },
  ],
})
