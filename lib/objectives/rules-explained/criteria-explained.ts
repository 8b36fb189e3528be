import type { Criterion } from "../vocabulary"
import { type Explanation, primaryOf } from "./example"

/** The five SMART criteria, as a sales call needs them. */
export const CRITERIA_EXPLAINED: Record<Criterion, Explanation> = {
  specific: {
    looksFor:
      "Somebody at the customer, by name, by title or plainly the customer, does or agrees one concrete thing. A name that only receives something, a colleague of ours, or “them” is not enough.",
    good: primaryOf("Hanna books two places on the open day before I leave"),
    bad: primaryOf("Present the new modules to Hanna"),
    limits:
      "People are known by capital letters, titles and their place in the sentence. A title few would use, written small, may be overlooked, and a product with a first name may pass for a person.",
  },
  measurable: {
    looksFor:
      "Two people who were there would agree afterwards whether it happened: a yes or no, a number, a thing with a name. What somebody feels is not to be seen.",
    good: primaryOf("Hanna signs the order for 40 licences by 12 June"),
    bad: primaryOf("Hanna is more positive about our modules by Friday"),
    limits:
      "It reads words and not the world: “names a date” counts, even where everybody in the room knows that the date means little.",
  },
  achievable: {
    looksFor:
      "It can be had in one meeting, from this person, and is one thing rather than several. A decision and what follows from it, “signs off the design and commits the money”, is one. What would not be fair dealing is never achievable.",
    good: primaryOf("Hanna signs off the programme design and commits the money so that planning can start"),
    bad: primaryOf("The whole group switches everything to us worldwide by Friday"),
    limits:
      "The words alone show only what is too much, packed or unfair. Whether this person may decide it, and whether it is too small by now, is judged from the plan: see “What the plan knows”.",
  },
  relevant: {
    looksFor:
      "It moves this sale or this customer's need on. Hospitality, our own paperwork, a survey, an overdue invoice or our quota do not, unless the plan quotes the customer's own need and the words speak of it.",
    good: primaryOf("Hanna forwards our quote for the spring course to her finance lead by 9 June"),
    bad: primaryOf("Hanna comes to the golf day and stays for dinner on Friday"),
    limits:
      "It knows themes, not your market. A golf day that is the product itself looks like hospitality; say that it does not fit.",
  },
  time_bound: {
    looksFor:
      "It is settled by the end of this meeting or done by a day, said or implied: “on the spot”, “before I leave”, “by the 14th”. A duration, a rate, a season as a topic, “as soon as possible” and a day already past are no such time.",
    good: primaryOf("Hanna sends us the list of participants by 12 June"),
    bad: primaryOf("Hanna sends us the list of participants as soon as possible"),
    limits:
      "A plain rule, and nothing learnt. A day that is only hinted at, “when the swallows are back”, is not understood; 03/04 is read as the third of April, even where an American wrote it.",
  },
}
