import type { PlainDate } from "@/lib/relationships/sign"
import type { StoryMeeting } from "./story"

/** A meeting of a story once it has its place in the calendar. */
export type SetMeeting = { meeting: StoryMeeting; repKey: string; day: PlainDate; startsAt: Date; minutes: number }
