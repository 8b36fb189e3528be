import { story } from "../story"

/** Ferries on the Oslofjord: crews, safety drills and tourists. */
export const solbakken = story({
  account: { name: "Solbakken Ferjer", industry: "Passenger shipping", place: "Rådhusbrygge 4, Oslo" },
  zone: "Europe/Oslo",
  rep: "sanne",
  contacts: {
    ingrid: {
      name: "Ingrid Aasen",
      title: "Crew Manager",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -35 }],
    },
    captain: { name: "", title: "Senior Captain", style: "guarded" },
  },
  meetings: [
    {
      day: -132,
      at: "12:00",
      minutes: 45,
      by: "video",
      with: "ingrid",
      stage: "first-contact",
      situation: { now: "Fourteen captains, none of whom has ever been given feedback." },
      primary: "Ingrid lets us watch one drill on board and asks a captain for it, reply by {day +10}",
      fallbacks: [
        { words: "She films ten minutes of the next drill for us before {day +24}", only: "no captain wants visitors" },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Three captains asked, three said no",
        said: "She laughed at the question. The film is easier.",
        agreed: { what: "Ingrid films the Thursday drill", by: "ingrid", due: 17 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -94,
      at: "12:00",
      minutes: 45,
      by: "video",
      with: "ingrid",
      stage: "exploring",
      primary: "Ingrid and I agree which ninety seconds of the film we would show the captains, decided on the call",
      fallbacks: [
        {
          words: "She shows it to one captain she trusts and tells me by {day +11} what he said",
          only: "showing it to all would shame one",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "One of them would recognise himself",
        said: "Sensible. The senior captain decides whether the others see it.",
        reaction: "no-change",
        agreed: { what: "Ingrid shows the film to the senior captain", by: "ingrid", due: 11 },
        saw: ["gave-promised-information", "told-a-problem-unasked"],
      },
    },
    {
      day: -51,
      at: "11:00",
      minutes: 90,
      with: "captain",
      others: ["ingrid"],
      stage: "proposing",
      primary: "The senior captain agrees to a morning on debriefing drills for all fourteen, date by {day +12}",
      fallbacks: [
        {
          words: "He invites two captains of his choice to try it after the drill of {day +16}",
          only: "he will not order fourteen captains anywhere",
        },
      ],
      size: "medium",
      opening: "You have run more drills than I have had breakfasts. What happens in the ten minutes after one?",
      after: {
        outcome: "fallback-achieved",
        trigger: "One does not order captains",
        said: "Long silence, then two names. Ingrid nearly fell off her chair.",
        reaction: "warmer",
        agreed: { what: "The senior captain asks two colleagues", by: "captain", due: 9 },
      },
    },
    {
      day: 5,
      at: "12:30",
      minutes: 45,
      by: "video",
      with: "ingrid",
      stage: "proposing",
      situation: { now: "Three captains debrief their drills; one of them has asked for a form." },
      primary: "Ingrid orders the morning for all fourteen before the {season +48} timetable, NOK 68,000",
      fallbacks: [],
      size: "medium",
      prepared: "draft",
    },
  ],
})
