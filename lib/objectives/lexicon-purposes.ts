import { listed } from "./listed"

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
