import { listed } from "./listed"

/** Nothing written yet. */
export const PLACEHOLDERS = listed(`
to be confirmed, to be agreed, to be decided, to be advised, to be discussed, to be defined, still open, not yet,
tbc, tba, tbd, n a, na, none, nothing, as discussed, as above, see above, see below, see notes, see email, see
crm, same as last time, same again, as before, as usual, ditto, todo, to do, test, testing, asdf, qwerty, lorem
ipsum, primary_objective, objective, xxx, xx, x, blah, etc, whatever, dunno, don't know, not sure, no idea,
placeholder, insert objective, insert objective here, my objective, fill in, fill in later, later, to follow,
visit, meeting, call, customer visit, follow up, general, misc, various, stuff, things, hello, hi, ok, yes, no,
wip
`)
