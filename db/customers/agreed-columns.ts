import { debriefs } from "../schema"

/** What the customer agreed to do at a meeting and what became of it; to be selected beside its debrief. */
export const agreedColumns = {
  action: debriefs.agreedAction,
  by: debriefs.agreedBy,
  due: debriefs.agreedDue,
  answer: debriefs.agreedAnswer,
}
