import { adviseRung } from "@/lib/objectives/advised-rung"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import { dayIn } from "@/lib/time/day"
import { datedWords } from "./dated-words"
import { lifeOf, type PlanLife } from "./plan-life"
import type { RelationshipBook } from "./relationship-rows"
import type { SetMeeting } from "./set-meeting"
import { debriefOf, type Story } from "./story"
import type { Telling } from "./telling"
import { addUnfitting } from "./unfitting-rows"

type PlanToAdd = {
  story: Story
  set: SetMeeting
  /** The meeting before it at the same account. */
  before: SetMeeting | null
  /** The last one there that ended with something agreed. */
  agreed: SetMeeting | null
  accountId: string
  contactIds: ReadonlyMap<string, string>
  relationships: RelationshipBook
}

/** One plan with its people, situation and fallbacks. */
export function addPlan(
  telling: Telling,
  toAdd: PlanToAdd,
): { id: string; life: PlanLife; hears: ReturnType<typeof whatTheyHear> } {
  const { orgId, chance, rows } = telling
  const { story, set, before, accountId, contactIds } = toAdd
  const { meeting, repKey, day, startsAt, minutes } = set
  const life = lifeOf(telling, set, before)
  const id = chance.id(life.createdAt)
  const say = (words: string | undefined) => datedWords(words ?? "", day, telling.dayOf(repKey, 0))
  const hears = whatTheyHear(toAdd, life.wasReady)
  const contactId = (key: string) => contactIds.get(key) ?? unknownContact(key, story)
  const channel = meeting.by ?? "visit"

  const { wasReady, ...facts } = life
  rows.plans.push({
    orgId,
    id,
    repId: telling.person(repKey).id,
    accountId,
    source: meeting.unplanned ? "unplanned" : (meeting.from ?? "blank"),
    calendarKey: meeting.from ? `${id}@${meeting.from}.example` : null,
    mainContactId: meeting.with ? contactId(meeting.with) : null,
    startsAt,
    timeZone: story.zone,
    minutes,
    channel,
    place: meeting.place ?? (channel === "visit" ? story.account.place : ""),
    stage: meeting.stage,
    need: say(meeting.need),
    alsoLearn: say(meeting.learn),
    primaryWords: say(meeting.primary),
    purpose: say(meeting.purpose),
    askSize: meeting.size ?? null,
    factors: meeting.factors ?? [],
    hears,
    againstAdvice: meeting.against ?? null,
    againstAdviceWords: say(meeting.againstWords),
    openingLine: say(meeting.opening),
    ...facts,
    version: meeting.primary ? chance.between(4, 31) : 1,
  })
  for (const key of meeting.others ?? []) rows.planContacts.push({ orgId, planId: id, contactId: contactId(key) })
  for (const [index, { words, only, differs }] of (meeting.fallbacks ?? []).entries()) {
    rows.fallbackObjectives.push({
      orgId,
      planId: id,
      position: index + 1,
      words: say(words),
      trigger: say(only),
      howItDiffers: say(differs),
    })
  }
  addUnfitting(telling, { set, planId: id, createdAt: life.createdAt, words: say(meeting.primary) })
  addSituation(telling, { ...toAdd, planId: id, createdAt: life.createdAt, say })
  return { id, life, hears }
}

function addSituation(
  telling: Telling,
  {
    story,
    set,
    agreed,
    planId,
    createdAt,
    say,
  }: PlanToAdd & { planId: string; createdAt: Date; say: (words: string) => string },
): void {
  const lines: Partial<Record<string, { words: string; asOf: string }>> = {}
  const action = agreed && debriefOf(agreed.meeting)?.agreed
  if (set.meeting.primary !== undefined && agreed && action) {
    const words = datedWords(`${action.what}, by {day +${action.due}}.`, agreed.day, telling.dayOf(set.repKey, 0))
    lines["agreed-last-time"] = { words, asOf: agreed.day }
  }
  for (const [prompt, words] of Object.entries(set.meeting.situation ?? {}))
    lines[prompt] = { words: say(words), asOf: dayIn(createdAt, story.zone) }
  for (const prompt of SITUATION_PROMPTS) {
    const line = lines[prompt]
    if (line) telling.rows.situationLines.push({ orgId: telling.orgId, planId, prompt, ...line })
  }
}

/** What the story says; else, for a plan that was made ready, what the product advised at the time. */
function whatTheyHear({ story, set, relationships }: PlanToAdd, wasReady: boolean) {
  const { meeting, repKey, day } = set
  if (meeting.hears) return meeting.hears
  if (!wasReady || !meeting.with) return null
  const { grade, brakes } = gradeRelationship({ ...relationships.knownOn(repKey, meeting.with, day), meetingDate: day })
  const style = story.contacts[meeting.with]?.style ?? "neutral"
  const ask = { type: "other" as const, size: meeting.size ?? null, factors: meeting.factors ?? [], isFallback: false }
  return adviseRung({ ...ask, grade, style, braked: brakes.length > 0 }).rung
}

function unknownContact(key: string, { account }: Story): never {
  throw new Error(`The story of ${account.name} has no contact ${key}.`)
}
