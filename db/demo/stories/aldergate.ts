import { story } from "../story"

/** A building society that has worked with us for years: the programme design, and the money to start planning. */
export const aldergate = story({
  account: { name: "Aldergate Building Society", industry: "Financial services", place: "Commercial Street, Halifax" },
  zone: "Europe/London",
  rep: "amara",
  contacts: {
    ruth: {
      name: "Ruth Adeyemi",
      title: "Chief People Officer",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -52 },
        { sign: "gave-promised-information", day: -90 },
        { sign: "told-a-problem-unasked", day: -90 },
        { sign: "introduced-us", day: -150 },
      ],
      graded: [
        {
          grade: "trusted",
          reason: "I would say the same; she spoke for us at the conference.",
          day: -60,
          by: "helen",
        },
      ],
    },
    simon: {
      name: "Simon Ackroyd",
      title: "Learning Partner, Branches",
      style: "neutral",
      seen: [{ sign: "answers-in-time", day: -30 }],
    },
  },
  meetings: [
    {
      day: -176,
      at: "11:00",
      with: "ruth",
      stage: "customer",
      situation: {
        now: "Third year of the branch managers' programme. Ruth reports on it to the board each {month +45}.",
        changed: "Nine branches become advice centres next year.",
      },
      need: "My branch managers sell nothing and advise everybody, and they need to hear that this is right",
      primary:
        "Ruth takes me through the advice-centre paper and tells me which roles change first, before the end of the hour",
      fallbacks: [
        {
          words: "She asks Simon to walk me through it in the week of {+10}",
          only: "the paper has not been to the board",
        },
      ],
      size: "small",
      factors: ["voiced-need"],
      opening:
        "Nine branches is a third of what we have trained. May I see what you are planning before I suggest a single day?",
      after: {
        outcome: "primary-achieved",
        said: "We read it side by side. Managers first, then senior advisers. She asked me to write down what I would leave out.",
        reaction: "warmer",
        agreed: { what: "Simon sends the list of the nine branches with their managers", by: "simon", due: 5 },
        saw: ["told-something-not-public", "kept-last-appointment"],
      },
    },
    {
      day: -97,
      at: "10:00",
      minutes: 90,
      with: "ruth",
      others: ["simon"],
      stage: "customer",
      situation: {
        now: "Nine managers interviewed. Six want to keep a sales target, three would leave over it.",
        "in-the-way": "Simon and the branch network have different ideas of what an advice centre is.",
      },
      primary:
        "Ruth and Simon settle the three things a manager must be able to do on the first day of an advice centre, on the flip chart by noon",
      purpose: "the design has something to be measured against",
      fallbacks: [
        {
          words: "Ruth names the one thing she will not give up and gives Simon until {day +7} for the other two",
          only: "they cannot agree in the room",
        },
      ],
      size: "medium",
      opening: "By noon I would like three lines on that chart that both of you would sign. I will keep the time.",
      after: {
        outcome: "primary-achieved",
        said: "Took until ten past twelve. The third line is Simon's and it is the best of them.",
        reaction: "warmer",
        agreed: { what: "Ruth and Simon comment on our first outline", by: "ruth", due: 21 },
        saw: ["worked-on-a-document", "answers-in-time"],
      },
    },
    {
      day: -34,
      at: "09:30",
      minutes: 60,
      by: "video",
      with: "ruth",
      stage: "deciding",
      situation: {
        now: "Outline commented twice. Everything agreed but the length of module four.",
        "who-decides":
          "Ruth signs the design; the money comes from the change budget, her own signature up to £120,000.",
      },
      primary:
        "Ruth agrees that module four is two days and tells us on which day she will sign the whole design, before we hang up",
      doesNotFit: ["specific"],
      fallbacks: [
        {
          words: "She tries module four with Simon's pilot branch on {day +19} and judges after it",
          only: "two days is still too long for the network",
        },
      ],
      size: "medium",
      opening: "I want one thing today: module four. Let us get it out of the way.",
      after: {
        outcome: "primary-achieved",
        said: "Two days, split by a week in the branch. She will sign when the change budget is through the board.",
        reaction: "warmer",
        agreed: {
          what: "Ruth takes the change budget to the board and tells me the same evening",
          by: "ruth",
          due: 27,
        },
        saw: ["told-how-they-decide", "gave-promised-information"],
      },
    },
    {
      day: 3,
      at: "11:00",
      movedFrom: { day: 1, at: "11:00" },
      minutes: 60,
      with: "ruth",
      others: ["simon"],
      stage: "deciding",
      situation: {
        now: "Design final, eleven pages, both have read it. The board has passed the change budget.",
        changed: "Ruth rang the evening of the board: 'Bring a pen.'",
        "who-decides": "Ruth alone, both for the design and for £86,000.",
        "in-the-way": "Rooms for the first cohort are going; planning takes ten weeks.",
      },
      need: "I want the first nine managers ready before the signs change",
      primary:
        "Ruth signs off the programme design and commits the £86,000 at this meeting, so that planning starts on {day +4}",
      purpose: "the first cohort is ready before the signs over the branches change",
      fallbacks: [
        {
          words:
            "Ruth signs off modules one and two and commits £31,000 for the first cohort by {day +5}, with a date for the rest",
          only: "the board has tied the second half of the money to the first cohort",
        },
      ],
      size: "large",
      factors: ["motive-obvious", "must-prepare"],
      opening:
        "I would like to leave today with the design signed and the money committed, so that we can start planning on {weekday +4}. Is there anything that stands against it?",
    },
  ],
})
