import { listed } from "./listed"

/** "By the end of the meeting", in the words people use. */
export const IN_THE_MEETING = listed(`
at our table, at my table, this one call, over this call, over this, in front of me, in front of us, at the counter, at the desk, of the meeting, of our meeting, of the call, of the visit, in our slot,
on the spot, in the room, in the meeting, at the meeting, at this meeting, in this meeting, during the meeting,
within the meeting, inside the meeting, this meeting, before i leave, before we leave, before i go, before we
go, before i'm out, before leaving, before we hang up, before hanging up, before we finish, before we close,
before we part, before we break, before we stand up, before we get up, before i get back, before i drive, before
the meeting ends, before he leaves, before she leaves, before they leave, by end of visit, end of visit, end of
the visit, end of this visit, end of meeting, end of the meeting, end of our meeting, end of this meeting, end
of call, end of the call, end of this call, end of our call, end of session, end of the session, end of this,
end of our, end of play, close of play, close of business, cob, eod, eow, eom, within this call, in this call,
on this call, on the call, during the call, during this call, during this visit, this visit, in this visit,
inside our hour, within our hour, in our hour, in the hour, within the hour, inside the hour, while we're sat,
while we're there, while i'm there, while we are there, while i am there, while we're together, while we talk,
while i wait, while we wait, while i'm on site, there and then, then and there, straight away, right away, at
the table, at the end of our, by the time i leave, by the time we leave, by the time i, by the time we, by the
time her, by the time his, by the time the, same day, the same day, at the qbr, in the session, during the
session, in one sitting, in today's, at today's, on the train home, over the lunch hour, over lunch, on the way
out, on the way home, on the day, before close, before closing time, when we meet, as we speak, during our, at
our meeting, in our meeting, at our session, while i'm with, while i am with, while i'm here, while we meet,
while i visit, on my visit, during my visit, by the end of
`)

/** Words that name a day, near enough. */
export const DAY_WORDS = listed(`
today, tonight, tomorrow, tomorow, tmrw, tmw, tomo, 2moro, 2morrow, noon, midday, midnight, lunchtime, lunch,
breakfast, teatime, morning, afternoon, evening, overnight
`)

export const WEEKDAYS = listed(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs,
fri, sat, sun
`)

export const MONTHS = listed(`
january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,
apr, jun, jul, aug, sep, sept, oct, nov, dec
`)

/** What a time may also be set by: feasts, terms, and the customer's own calendar. */
export const OCCASIONS = listed(`
xmas, christmas, easter, new, ramadan, eid, diwali, thanksgiving, half, term, summer, winter, spring, autumn,
harvest, year, month, week, quarter, end, close, closing, kick-off, kick, start, launch, deadline, expiry,
lapse, licence, renewal, meeting, board, committee, review, budget, shutdown, holidays, holiday, weekend,
tender, bids, bid, go-live, stocktake, agm, audit, inspection, show, conference, peak, season, season's,
drilling, sowing, lambing, calving, q1, q2, q3, q4, h1, h2, fy, ye, eoy, eom, steering, governors, governors',
trustees, open, cut-off, cutoff, cut, next, the, this, his, her, their, our, its, bank, whitsun, michaelmas,
freeze, financial, fiscal, school, halloween, hogmanay, bonfire, pancake, lent, advent, boxing, finish, turnout, midnight, teatime,
shift, handover, assembly, closing, knocking, dusk, sundown, raffle, whistle, bell, bedtime, lunch, break, dispatch, payroll, yom, passover, pentecost,
new, years, valentine's, mothering, father's, carnival, oktoberfest, golden, canada, labor, labour, independence, memorial, anzac, cup, derby, gates
`)

/** Not times at all, or none that binds. */
export const NO_TIME = listed(`
asap, soon, sooner or later, sooner the better, in due course, at some point, some time, sometime, one day,
eventually, when possible, when convenient, in the near future, going forward, at his convenience, at her
convenience, at their convenience, before long, before too long, in time, over time, when ready, down the line,
in the long run, whenever, by and by
`)
