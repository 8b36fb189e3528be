import { story } from "../story"

/** A games studio: lead artists and lead programmers who lead by being right. */
export const cobalt = story({
  account: { name: "Cobalt Harbour Games", industry: "Software", place: "Regency Square, Brighton" },
  zone: "Europe/London",
  rep: "daniel",
  contacts: {
    mei: { name: "Mei Tanaka", title: "Studio Director", style: "open" },
    jesper: { name: "Jesper Holm", title: "Lead Programmer", style: "guarded" },
  },
  meetings: [
    {
      day: -98,
      at: "16:30",
      minutes: 40,
      by: "video",
      with: "mei",
      stage: "first-contact",
      situation: { now: "Ninety people, a launch in the {season +241}, eleven leads." },
      need: "My leads review code, they do not review people",
      primary: "Mei lets me talk to three leads for twenty minutes each and tells them why, by {day +10}",
      fallbacks: [
        {
          words: "She answers my six questions about the leads in writing before {day +7}",
          only: "they are in crunch",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      after: {
        outcome: "primary-achieved",
        said: "Calls set up in the chat while we talked. She types faster than I speak.",
        reaction: "warmer",
        agreed: { what: "Mei tells Jesper and two other leads to expect me", by: "mei", due: 3 },
        saw: ["answers-in-time"],
      },
    },
    {
      day: -85,
      at: "17:00",
      minutes: 20,
      by: "phone",
      with: "jesper",
      stage: "exploring",
      primary: "find out what annoys Jesper about being a lead",
      prepared: "draft",
      after: {
        outcome: "other-advance",
        asked: false,
        said: "One-to-ones annoy him: he has nine and they are all about tickets. He asked if anybody had a better form.",
        reaction: "no-change",
        agreed: { what: "Jesper sends the form he uses now", by: "jesper", due: 2 },
        saw: ["told-a-problem-unasked"],
      },
    },
    {
      day: -59,
      at: "16:30",
      by: "video",
      with: "mei",
      others: ["jesper"],
      stage: "proposing",
      situation: { now: "Jesper has used our one-to-one card for three weeks with nine people." },
      primary: "Mei signs up all eleven leads for four evenings, first one on {day +20}",
      fallbacks: [
        {
          words: "Jesper's four tools people start without the others, first evening in the week of {+27}",
          only: "the art leads are locked until the trailer is out",
        },
      ],
      size: "medium",
      opening:
        "Jesper, would you tell Mei in your own words what the card did? I would like to decide today what comes after it.",
      after: {
        outcome: "fallback-achieved",
        trigger: "Trailer",
        said: "Jesper was drier and better than any brochure. Mei wants art in {month +143}.",
        reaction: "warmer",
        agreed: { what: "Jesper finds four evenings", by: "jesper", due: 5 },
        saw: ["kept-last-appointment", "told-something-not-public"],
      },
    },
    {
      day: 3,
      at: "16:00",
      minutes: 45,
      by: "video",
      with: "mei",
      stage: "customer",
      situation: {
        now: "Four tools people done, Jesper now teaches the card himself.",
        "in-the-way": "Launch. Nothing may move it.",
      },
      primary:
        "Mei reserves four evenings in {month +81} for the seven art leads, dates in her calendar before we hang up",
      purpose: "the art leads are not forgotten after the launch",
      fallbacks: [
        {
          words: "She names the art lead who tries the card with Jesper from {day +7}",
          only: "she will not plan past the launch",
        },
      ],
      size: "small",
    },
    {
      day: 7,
      at: "11:00",
      by: "video",
      place: "Microsoft Teams",
      with: "mei",
      stage: "proposing",
      from: "invitation",
    },
  ],
})
