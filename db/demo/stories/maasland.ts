import { story } from "../story"

/** A pension fund: the people on the telephone must explain a reform nobody understands. */
export const maasland = story({
  account: { name: "Pensioenfonds Maasland", industry: "Pensions", place: "Croeselaan 18, Utrecht" },
  zone: "Europe/Amsterdam",
  rep: "sanne",
  contacts: {
    pieter: { name: "Pieter Hoekstra", title: "Head of Member Services", style: "guarded", seen: [{ sign: "said-no-openly", day: -88 }] },
    deniz: { name: "Deniz Yıldız", title: "Quality Coach", style: "open", seen: [{ sign: "answers-in-time", day: -50 }] },
  },
  meetings: [
    { day: -147, at: "11:00", with: "pieter", stage: "first-contact", primary: "Pieter says in which month the letters go out and who answers the phone that week", fallbacks: [{ words: "He passes us on to his quality coach, call fixed by {day +9}", only: "the calendar is not public" }], size: "small", then: { outcome: "fallback-achieved", trigger: "Calendar is with the regulator", said: "Polite wall. But the coach is real.", reaction: "no-change", agreed: { what: "Deniz rings me", by: "deniz", due: 9 }, saw: ["kept-last-appointment"] } },
    { day: -120, at: "16:00", minutes: 40, by: "phone", with: "deniz", stage: "exploring", need: "Members ask 'how much less?' and we answer with a paragraph", primary: "Deniz collects the twenty questions members really ask and sends them by {day +14}", fallbacks: [{ words: "He reads me five from his notebook before we hang up", only: "he may not send anything" }], size: "small", factors: ["voiced-need"], then: { outcome: "primary-achieved", said: "He has had the list for a year and nobody asked.", reaction: "warmer", agreed: { what: "Deniz sends the twenty questions", by: "deniz", due: 7 }, saw: ["told-a-problem-unasked", "gave-promised-information"] } },
    { day: -87, at: "11:00", with: "pieter", others: ["deniz"], stage: "proposing", primary: "Pieter buys answer training for sixty agents before the letters go out", fallbacks: [{ words: "He lets eight agents try answers to five of the twenty questions for a week, from {day +12}", only: "compliance must read every answer" }], size: "large", then: { outcome: "no-progress", said: "Compliance must read everything, sixty is fantasy, and he does not do pilots. No, three times, clearly.", reaction: "cooler", saw: ["said-no-openly"] } },
    { day: -43, at: "15:30", minutes: 30, by: "phone", with: "deniz", stage: "exploring", situation: { now: "Pieter said no in the summer. Deniz trains with the twenty questions anyway, at lunch." }, primary: "Deniz gets compliance to read five answers by {day +15}", fallbacks: [{ words: "He tells me which compliance officer writes plain Dutch, on the phone", only: "it must come through Pieter" }], size: "small", factors: ["go-between"], then: { outcome: "primary-achieved", said: "The officer is his squash partner.", agreed: { what: "Deniz sends five answers to compliance", by: "deniz", due: 4 }, saw: ["told-how-they-decide", "kept-last-appointment", "told-something-not-public"] } },
    { day: -6, at: "11:30", minutes: 30, by: "video", with: "deniz", stage: "proposing", primary: "Deniz tells Pieter about the five answers", prepared: "draft", then: "held" },
    { day: 1, at: "14:00", minutes: 60, with: "pieter", stage: "proposing", situation: { now: "Compliance has passed five answers. Calls on those got two minutes shorter.", "in-the-way": "He may feel gone round." }, primary: "Pieter lets forty agents use the five answers from {day +10}", purpose: "members hear a sentence and not a paragraph", fallbacks: [{ words: "Pieter lets forty agents use the five answers from {day +10}", only: "he is not sure" }], size: "medium", factors: ["go-between"], prepared: "draft", opening: "You said no in the summer and your reasons were good. One of them has changed." },
  ],
})
