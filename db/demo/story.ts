import type { AskSize, Criterion, DisclosureFactor, Rung, SituationPrompt } from "@/lib/objectives/vocabulary"
import type { AgainstAdviceReason, BuyerReaction, CancelReason, Channel, Outcome, Stage } from "@/lib/plans/meeting"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import type { Grade } from "@/lib/relationships/grade"
import type { SignId } from "@/lib/relationships/sign"

/**
 * One account of the demonstration and the meetings held there, told in order. `day` counts calendar days from
 * today: -30 is a month ago, 1 is tomorrow. All words may hold dates counted from their own meeting, such as
 * `{day +9}` (see dated-words.ts).
 */
export type Story<Who extends string = string> = {
  account: { name: string; industry: string; place: string }
  /** IANA zone of its meetings. */
  zone: string
  /** Key of the person whose account it is. */
  rep: string
  contacts: Record<Who, StoryContact>
  meetings: StoryMeeting<NoInfer<Who>>[]
}

export type StoryContact = {
  /** Empty where only the role is known yet. */
  name: string
  title: string
  style: BuyerStyle
  /** What was seen of them outside the meetings below. A brake may have been put right since. */
  seen?: { sign: SignId; day: number; repaired?: number }[]
  /** Grades given by hand. `by` is a manager's key for a manager's own grade, else the rep's. */
  graded?: { grade: Grade; reason: string; day: number; by?: string }[]
}

export type StoryMeeting<Who extends string = string> = {
  day: number
  /** Wall time at the account, "HH:MM"; moved to the next free half hour where the rep is taken. */
  at: string
  minutes?: number
  by?: Channel
  /** Where, when not at the account's own address. */
  place?: string
  /** Who prepared it, when not the account's rep of today. */
  rep?: string
  /** The main contact, and who else is there. */
  with?: Who
  others?: Who[]
  stage: Stage
  /** Taken over from a calendar or an invitation, and nothing written yet. */
  from?: "calendar" | "invitation"
  /** It was planned for another day first, and moved two days before that. */
  movedFrom?: { day: number; at: string }
  /** It took place without a plan, and was noted afterwards. */
  unplanned?: true

  /** The situation. What was agreed last time follows from the debrief before, unless it is told here. */
  situation?: Partial<Record<SituationPrompt, string>>
  need?: string
  learn?: string
  primary?: string
  /** What the rules found in the primary, and the rep said does not fit. */
  doesNotFit?: Criterion[]
  purpose?: string
  fallbacks?: StoryFallback[]
  size?: AskSize
  factors?: DisclosureFactor[]
  /** What they hear, when it is not what the product advises; `against` says why. */
  hears?: Rung
  against?: AgainstAdviceReason
  againstWords?: string
  opening?: string

  /** How far it got before the meeting; told by the words when absent: with a fallback it was ready. */
  prepared?: "draft" | "changes-requested"
  /** What the customer was sent. `since`: the topics as they were changed afterwards, and not published again. */
  agenda?: { purpose: string; topics: string[]; since?: string[]; published?: false }
  /** What became of it. Absent: still to come, or nobody has said yet. */
  after?: "held" | { cancelled: CancelReason } | StoryDebrief<Who>
}

export type StoryFallback = { words: string; only?: string; differs?: string }

export type StoryDebrief<Who extends string = string> = {
  outcome: Outcome
  /** Whether the primary was asked for; it was, unless told. */
  asked?: false
  /** What brought the fallback out. */
  trigger?: string
  said: string
  reaction?: BuyerReaction
  /** What they agreed to do, who does it, and in how many days. */
  agreed?: { what: string; by: Who; due: number }
  /** Signs seen of the main contact at this meeting. */
  saw?: SignId[]
}

/** Keeps the keys of the contacts, so that a meeting with somebody the story does not know is a type error. */
export const story = <Who extends string>(told: Story<Who>): Story => told as unknown as Story

/** What was told of a meeting afterwards, if anything. */
export const debriefOf = ({ after }: StoryMeeting): StoryDebrief | null =>
  typeof after === "object" && "outcome" in after ? after : null
