import { listed } from "./listed"

/** Words of giving the sale up: nothing is asked of anybody. */
export const GIVING_UP = listed(`
to the competition, to a competitor, to the competitor, to a rival, to the rival, chalk it up, rest until, a rest,
take the hint, on with the day, fair enough, on to the next, go on to, leave her be, leave him be, leave them be,
leave her alone, leave him alone, walk~ away, leave it, leave things, drop it, drop this, drop the deal, forget it,
forget about, forget this, give~ up, give in, call it a day, call it quits, move on, cut our losses, accept we,
accept it, accept that, accept their, accept his, accept her, try again, try later, come back another, come back next,
come back later, ask again, another time, another day, some other time, next time i'm, next time we, wait for,
wait and see, wait until, wait till, wait it out, hold off, sit tight, we'll see, see what happens, mark it, mark the,
write it off, write them off, write this off, lost cause, lost it, not worth, not bother, n a, all or nothing,
there isn't, there is no, there's no, not needed, not applicable, wish them, wish him, wish her, thank them and,
thank him and, thank her and, say thanks and, shake hands and, park it, park this, shelve it, shelve this,
put it on ice, put it to bed, bin it, let the competitor, take it on the chin, revisit next, revisit it, better luck,
go home, pack up, too small, see you next, concede, withdraw, pull out, back out, abandon*, end it there, nfa,
remove from, take it off, take them off, concentrate on, spend the time on, bow out, throw in the towel, quit,
postpone indefinitely, defer, do without, live with it, not meant to be, plenty more, cross them off, strike them off,
delete the
`)

/** Words of going on as before. */
export const GOING_ON = listed(`
keep in touch, keep the conversation, keep the door open, leave the door open, keep it ticking, keep ticking,
bear in mind, keep in mind, see what happens, know who we are, know we're here, knows we're here, knows where we are,
know where to find us, drop * a line, drop a line, drop in again, check in, check back, give them a ring,
give him a ring, give her a ring, ring again, call again, call back in, follow up, chase, linkedin, nurture,
mull it over, let us know, will consider, at some point, in a month or so, happy to talk, open to talking,
positive noises, a good feeling, feel~ good, good impression, show willing, be patient, stay positive,
continue talking, carry on talking, further discussions, more discussions, keep discussing
`)

/** Words that make a thing smaller than the whole: the mark of a good fallback. */
export const NARROWING = listed(`
only, just, alone, part, partial*, one, half, first, interim, trial, pilot, sample*, instead, limited, small, smaller,
short, shorter, single, couple, few, fewer, least, spot, overflow, phase, test, remote*, draft, provisional*,
conditional*, subset, section, loan, box, batch, strip, separate*, without, paper, agenda, question, questions,
review, visit, workshop, taster, principle, step, reserve, hold, pencil, option, data, figures, report, reason,
reasons, criteria, someone, colleague, deputy, different, another, later
`)

/** Words that tie a fallback to the very thing the primary hangs on. */
export const SAME_FATE = listed(`
same, that sitting, that meeting, that day, that session, that morning, that afternoon, that evening, that vote,
that event, that date, that visit, that week, the vote, at that
`)
export const HANGS_ON = listed(`
once, provided, providing, subject to, as soon as, as long as, assuming, conditional on, pending, depending on,
depends on, when, after, if, on condition, dependent on, contingent on, following, unless
`)
/** What stops a customer whatever the size of the ask. */
export const OBSTACLES = listed(`
freeze, frozen, embargo, moratorium, purdah, blackout, on hold, ban, banned, spending stop, spending ban, budget
cut*, no budget, lockdown, suspended, suspension, maternity leave, on leave, sabbatical, away until,
administration, insolven*, restructur*, reorgani*
`)

/** Purposes beside the sale: found in a fallback, they leave it with nothing to do with the primary. */
export const BESIDE_THE_SALE = listed(`
notepad, notepads, mugs, calendars, flyer, flyers, leaflet, vending machine, cousin, nephew, niece, brother, uncle,
press award*, awards, thesis, mba, raffle, sponsor~ our, marathon, tournament, padel, tickets to, follow us,
like~ our, vacancy, apprentice for us, caterer, plumber, recipe, christmas card, office furniture, photocopier,
staff party, summer party, school run, season ticket, old car, free parking, work experience, hairdresser, babysitter,
holiday home, furniture come, sandwich*
`)

/** Words for steps in any sale: with one of them a fallback may serve the primary though it names other things. */
export const SALES_STEPS = listed(`
demo*, meeting, session*, inspection*, audit*, assessment*, interview*, call, numbers, usage, certificate*, spec,
specification*, drawing*, list, quote*, proposal, brief, letter of intent, extension, lend*, run, runs, parallel,
budget, deadline, decision, decide*, board, boss, director, finance, sponsor, contract, order*, agreement, price,
prices, rates, terms, delivery, measure*, compare*, tell~ us, tells me, introduce*, access, users, date in, diary,
w c, month, fortnight, weeks, vendor, supplier, security, survey, heads of
`)

/** What is ours and not for sale: with "our" before it, somebody does us a favour. */
export const OUR_AFFAIRS = listed(`
website, web site, logo, brochure, app, notepads, flyer*, leaflet*, stand, podcast, blog, magazine, newsletter, photo*,
office*, showroom, staff, driver, party, hr, recruiter, sister firm, charity, marathon, tournament, competition, campaign,
sales meeting, away day, post, dog, careers, social, apprentice*, vacanc*, vacant, award*, anniversary, canteen, kitchen
`)

/** How far each thing binds a customer, least first: talking, trying, buying, tying themselves. */
export const BINDING_LEVELS = [
  listed(`
see~, meet~, talk~, visit~, look~, tell~, send~, share~, show~, measure~, intro, introduce~, introduction, attend~, read~,
hear~, taste~, survey*, study, brief, call, circulate~, quote, proposal, webinar, slot, comes to
`),
  listed(`
demo*, trial*, test, tests, pilot*, sample*, evaluation, workshop, lesson, taster*, poc, proof of concept, loan,
free, try, tries
`),
  listed(`
order*, buy~, purchase*, po, takes, stock~, approve~, release*, pays, switch~, commit~, patients on, signs, sign, replace~, books
`),
  listed(`
appoint~, award~, instruct~, hire~, contract, msa, framework, licence, license, rollout, roll-out, sole supplier, exclusive*, every site, every
store, group wide, group-wide, nationwide, whole group, whole estate, all sites, all stores, three-year,
five-year, multi-year, preferred supplier
`),
] as const
