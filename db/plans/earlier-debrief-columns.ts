import { contacts, debriefs, plans } from "../schema"

/** What the next meeting needs of a debrief; to be selected from `plans` joined with its debrief and main contact. */
export const earlierDebriefColumns = {
  planId: plans.id,
  startsAt: plans.startsAt,
  timeZone: plans.timeZone,
  contact: { name: contacts.name, title: contacts.title },
  heard: debriefs.heard,
  reaction: debriefs.reaction,
  agreedAction: debriefs.agreedAction,
  agreedBy: debriefs.agreedBy,
  agreedDue: debriefs.agreedDue,
  agreedAnswer: debriefs.agreedAnswer,
  agreedAnsweredAt: debriefs.agreedAnsweredAt,
}
