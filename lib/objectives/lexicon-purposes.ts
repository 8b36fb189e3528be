import { listed } from "./listed"

/** Greetings and looking in: they move no sale on. */
export const PLEASANTRIES = listed(`
who's about, see who is about, greet everyone, catch-up, chinwag, gossip, family is, kids are, show~ my face,
fly the flag, keep in touch, visible, buzz, friends with, make friends, be mates, how is, lunch at, holidays,
holiday snaps, a laugh
`)

/** Pastimes, treats and gifts: pleasant, and beside any sale. */
export const PASTIMES = listed(`
nine holes, eighteen holes, 18 holes, pub, pint, pints, cuppa, cup of tea, beer, beers, drinks, dinner, golf,
football, rugby, cricket, tennis, match tickets, tickets for, races, racing, box at, hospitality, entertaining,
entertainment, birthday, wedding, barbecue, bbq, curry, karaoke, gala, restaurant, party, grandchildren, new baby,
hobby, hobbies, favourite team, favorite team, team he supports, team she supports, selfie, linkedin, follow us on,
instagram, facebook, twitter, tiktok, photo of, picture of each, picture of us, picture of our, picture of him,
picture of her, picture with, photo with, mug, giveaway*, goodie bag*, freebies, merch, size for, calendar from us,
chocolates, biscuits, cake, cakes, raffle, charity run, fun run, quiz night, bowling, fishing, sailing, skiing,
spa day, concert, theatre tickets, festival tickets, five-a-side
`)

export const HOUSEKEEPING = listed(`
cough up, our postcode, our details, our record, correct our, in their system, on their system, on her system,
on his system, survey done, fill in complete the survey, do the survey, answer the survey, store checks,
outlet checks, invoice, invoices, overdue, days late, months late, past due, old statement, our statement,
pay us what, pay up, late invoice*, chase payment, collect payment, debtor*, arrears, debt, outstanding balance,
pay what they owe, owes us, owe us, unpaid, late payment*, remittance, statement of account, bank details,
direct debit mandate, credit note, purchase ledger to pay, settle their account, call card, call sheet*, visit report,
log this visit, log the visit, the crm, timesheet*, expenses, mileage, expense claim, parking, car park, badge*,
visitor pass, wifi, wi-fi, spelling, vendor list, vendor form, supplier portal details, contact details, mailing list,
change of address, address on, update their address, newsletter, our survey, a survey, satisfaction survey,
customer survey, feedback survey, survey form, nps, csat, questionnaire, feedback form, satisfaction form,
satisfaction score, star rating, five stars, google review, trustpilot, review online, star review, online review,
dissertation, planogram audit, shelf photo, upload*, ride along form, sign my, empty pallets, empties, pallets back,
crates back, return the crates, give back, business cards, brochures, leaflets, flyers, catalogues, catalogs,
gdpr form, consent form for marketing, data protection form, health and safety induction form, accident book,
keys back, umbrella, lost property, lanyard*, stock count for, delivery note*, proof of delivery, signed pod, pods
`)

export const OUR_OWN = listed(`
the dashboard, goes green, talk~ me up, prize, nominate~ us, nominate~ our, company magazine, our magazine, call plan,
journey plan, our target, my number, commission cheque, leaderboard, league table, promoted, promotion for me,
rep of the year, salesperson of the year, award for, nominate~ me, our ceo, call rate, calls a day, visits per day,
tick~ off, tick the box, tick it off, response target, activity target, get rich, number one, no 1 rep, top rep,
president's club, presidents club, most popular, favourite rep, best rep, cover photo, intranet, for head office,
head office wants, nicely to my, of me to, about me, mention me, praise me, vote for us, an award, choice award,
trade press award*, industry award*, academy assignment, our vacancy, vacant, a job, job with us, recruit,
interviews for, internship, work placement, brag, get noticed, noticed by, look good, make me look, our marketing team
`)

/** Talk without an aim at all. */
export const SLOGANS = listed(`
world class, service excellence, 110%, 110, total success, awesome, epic, live our values, delight and inspire,
make a difference, go the extra mile, smash it, crush it, nail it, kill it, be the best, best supplier, best ever,
love us, for ever, forever, number one, no matter what, great call, great meeting, good meeting, win win,
knock their socks, blow them away, rock star, rockstar, superstar*, in everything, be amazing, success in, do my best,
give it my all, be a star, like family, as family, be positive, stay positive, think big, onwards and upwards,
business as usual
`)

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

/** Reasons a purchase has nothing to do with: law and fairness. */
export const UNLAWFUL = listed(`
before the bids are opened, before bids are opened, before the tender closes announce, under the counter,
brown envelope, backhander, bribe, kickback, cash in hand, leak us, leaks us, leak the, rival's bid, rivals' bids,
competitor's bid, competitors' bids, competing bids, other bids, price of the other, fix the price with, price fixing,
carve up, rig the, rigged, off the books, skip the tender, bypass procurement, without a tender, sacks the, fire the,
blacklist
`)
