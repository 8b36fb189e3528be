import { listed } from "./listed"

/** "By the end of the meeting", in the words people use. */
export const IN_THE_MEETING = listed(`
as we speak, at my table, at our meeting, at our session, at our table, at the counter, at the desk,
at the end of our, at the meeting, at the qbr, at the table, at this meeting, at today's, before close,
before closing time, before hanging up, before he leaves, before i drive, before i get back, before i go,
before i leave, before i'm out, before leaving, before she leaves, before the meeting ends, before they leave,
before we break, before we close, before we finish, before we get up, before we go, before we hang up,
before we leave, before we part, before we stand up, by end of visit, by the end of, by the time her,
by the time his, by the time i, by the time i leave, by the time the, by the time we, by the time we leave,
close of business, close of play, cob, during my visit, during our, during the call, during the meeting,
during the session, during this call, during this visit, end of call, end of meeting, end of our, end of our call,
end of our meeting, end of play, end of session, end of the call, end of the meeting, end of the session,
end of the visit, end of this, end of this call, end of this meeting, end of this visit, end of visit, eod, eom,
eow, in front of me, in front of us, in one sitting, in our hour, in our meeting, in our slot, in the hour,
in the meeting, in the room, in the session, in this call, in this meeting, in this visit, in today's,
inside our hour, inside the hour, inside the meeting, of our meeting, of the call, of the meeting, of the visit,
on my visit, on the call, on the day, on the spot, on the train home, on the way home, on the way out,
on this call, over lunch, over the lunch hour, over this, over this call, right away, same day, straight away,
the same day, then and there, there and then, this meeting, this one call, this visit, when we meet,
while i am there, while i am with, while i visit, while i wait, while i'm here, while i'm on site,
while i'm there, while i'm with, while we are there, while we meet, while we talk, while we wait, while we're sat,
while we're there, while we're together, within our hour, within the hour, within the meeting, within this call
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
advent, agm, anzac, assembly, audit, autumn, bank, bedtime, bell, bid, bids, board, bonfire, boxing, break,
budget, calving, canada, carnival, christmas, close, closing, committee, conference, cup, cut, cut-off, cutoff,
deadline, derby, dispatch, diwali, drilling, dusk, easter, eid, end, eom, eoy, expiry, father's, financial,
finish, fiscal, freeze, fy, gates, go-live, golden, governors, governors', h1, h2, half, halloween, handover,
harvest, her, his, hogmanay, holiday, holidays, independence, inspection, its, kick, kick-off, knocking, labor,
labour, lambing, lapse, launch, lent, licence, lunch, meeting, memorial, michaelmas, midnight, month, mothering,
new, next, oktoberfest, open, our, pancake, passover, payroll, peak, pentecost, q1, q2, q3, q4, quarter, raffle,
ramadan, renewal, review, school, season, season's, shift, show, shutdown, sowing, spring, start, steering,
stocktake, summer, sundown, teatime, tender, term, thanksgiving, the, their, this, trustees, turnout, valentine's,
week, weekend, whistle, whitsun, winter, xmas, ye, year, years, yom
`)

/** Not times at all, or none that binds. */
export const NO_TIME = listed(`
asap, at her convenience, at his convenience, at some point, at their convenience, before long, before too long,
by and by, down the line, eventually, going forward, in due course, in the long run, in the near future, in time,
one day, over time, some time, sometime, soon, sooner or later, sooner the better, when convenient, when possible,
when ready, whenever
`)
