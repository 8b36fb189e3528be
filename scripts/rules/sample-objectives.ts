/**
 * Objectives of about 60 words, as reps write them when they write a lot. `round` changes a figure and a name in each,
 * so that no round asks for what an earlier one has been answered.
 */
export function sampleObjectives(round: number): string[] {
  const name = NAMES[round % NAMES.length]
  const figure = 20 + round
  return [
    `Get ${name}, the operations director at Harlow Foods, to sign the order form for the ${figure} chilled trailers before I leave on Thursday, so that their depot in Leeds can be planned for the spring season. She told us in March that two trailers break down every week, and that the board expects a plan from her by the end of the quarter.`,
    `By the end of this meeting ${name} agrees to bring the finance manager and the head of maintenance to a second visit at our site on 14 June, and names the ${figure} machines that we should measure there. They have asked twice how much they would save. If the finance manager cannot come, I ask for a call of half an hour in the same week instead.`,
    `I would like to really understand how they feel about us and whether ${name} is generally happy with the service, and then I will probably present the new portfolio to the buyer, maybe show a few slides about our ${figure} sites, keep the relationship warm, and hopefully get some positive feedback which we can use for the quarterly report to our own management team.`,
    `${name} from procurement confirms in writing by Friday that our offer of £${figure}k is accepted, and that the contract goes to legal next week. Last time we agreed that the trial in ward 4 would decide it, and the ward sister has since told us that the nurses want to keep the beds. The trust's rules ask for two signatures above £50k, so the deputy director has to be there too.`,
    `secondary school visit, ${name} the bursar. wants the minibuses gone before the summer. aim is she books the test drive for the ${(figure % 27) + 1}th and sends us the lease papers so we can work out what it costs to end it early, head teacher needs to say yes to anything over ten thousand, so ask who else has to be in the room and get a date for that`,
  ]
}

const NAMES = [
  "Anna Bell",
  "Priya Rao",
  "Tomasz Zielinski",
  "Grace O’Hara",
  "Mr Okafor",
  "Dr Lindqvist",
  "Chloe Martin",
]
