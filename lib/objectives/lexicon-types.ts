import { listed } from "./listed"
import type { ObjectiveType } from "./vocabulary"

/** The words that name what an objective is after. Of several, the one nearest to what the customer does wins. */
export const TYPE_WORDS = {
  renewal: listed(`
rolls on, roll on for, extend~ for, extend~ by, extend~ the, extend~ our, further year, second term,
carry on for another, before it lapses, new term, prolong*, renew*, extend the contract, extend for another,
extend another, extension of the contract, contract extension, stay with us for, re-sign, resign the, lapsed,
roll~ over for, re-up, another year with us
`),
  "complaint-resolution": listed(`
cracked, damaged delivery, damaged, broken, mislabelled, wrong delivery, missed deliveries, put~ it right,
replacement of the, corrective, snag*, fault, faults, returns claim, claim, claims, complaint*, apologise*,
apologize*, apology, goodwill gesture, credit note, compensation, put right, make good, went wrong, late deliveries,
faulty, defect*, 8d report, root cause, dispute*, grievance*, calm things, calm down, failed batch, warranty claim,
settlement, supply hold, quality hold, rejected batch, non-conformance*
`),
  referral: listed(`
our praises, kind word*, recommend~ our, recommend~ me, mention~ us, names us to, pass~ our name, pass on our name,
speak up for us, quote from her, quote from him, give~ our name, two names, warm lead, referral*, refer~ us,
reference*, testimonial*, case study, good word, recommend~ us, vouch for us, put us forward to, speak for us,
endorse~ us
`),
  introduction: listed(`
walk~ me over, take~ me to meet, take us to, put me in copy, me in copy, me on cc, in copy, cc us, cc me, counterpart,
make the connection, bring us together, bring me together, hands us over to, present~ us to, introduce~ us,
introduce~ me, intro, intros, introduction*, introductory email, get~ us in front of, put~ us in touch,
put~ me in touch, connect~ us with, connect me with, connect~ us to, warm handover, open~ the door to, loop in,
loops in, introducing
`),
  "design-signoff": listed(`
option a, option b, option 1, option 2, option 3, revision, rev, v2, v3, v4, v5, sign~ off the scope,
signs off the plan, elevation*, sketch*, style guide, storyboard*, specimen*, proof, master plan, masterplan,
module list, curriculum, syllabus, sign off the drawing*, layout*, drawing*, design, designs, mock-up*, mockup*,
artwork, blueprint*, wireframe*, prototype sign*, spec sign*, sign~ off the spec*, rev a, rev b, rev c, rev d,
colourway*, floor plan*, render*, proofs, sample board, specification signed, urs, functional spec*, colour scheme,
general arrangement, ga drawing*, scope document
`),
  budget: listed(`
spend, q1 spend, q2 spend, q3 spend, q4 spend, his spend, her spend, financial year, set aside, put~ aside, allocate*,
allocation, moved from, spending, next year's plan, investment plan, cost code, in the plan for, budget*, capex, opex,
funding, funds, money is, money set aside, earmark*, ring-fenc*, ringfence*, release _, cost centre, purse,
grant money, money for, spend approved, financial approval, business case approved, money committed, provision in
`),
  "demo-trial": listed(`
let~ us run, lend~ us, borrow, borrows, tried, try~ it, wear the, wears the, side by side test, run~ on line,
goes in for, in use for a week, for a week, for two weeks, for a fortnight, a week's use, first session, proving run,
beta, audition, mock run, dry run, trial*, pilot*, demo, demos, demonstration*, demonstrate*, sandbox,
proof of concept, poc, evaluation*, evaluate*, sample*, taster*, loan unit*, loan form, loan machine*, free loan,
on loan, test drive, test run, bench test, field test, site test, side by side, have a go, more of a go, try out,
try~ our, try~ the, parallel run, test batch, starter pack
`),
  event: listed(`
workshop on the, our _ workshop, our _ _ workshop, our # _ _ workshop, open morning, open evening, festival, congress,
gala dinner for customers, lunch and learn, lunch & learn, demo days, dealer day, supplier day, tour of our,
come~ to our, attend~ our, at our factory, at our plant, academy day, talk at our, sign up for the,
registered for our, enrol~ on, places on the, webinar*, seminar*, open day*, open house, expo, exhibition*,
conference*, trade show, show stand, roadshow*, our event, masterclass*, course, training day*, launch event,
demo day*, factory tour*, plant tour*, user group*, roundtable*, round table*, breakfast briefing*, customer panel*,
advisory board*, speaker evening*, customer day*, symposium*, workshop at our, summit, forum, reception on,
at our stand, on our stand, register~ for, down for the, delegate*, hackathon*, study day*, field day*, farm walk*,
tasting*, showroom visit*, visit our showroom, visit our plant, visit our factory, visits our
`),
  proposal: listed(`
priced, price on, a price on, price for the, ask~ us for, ask for a price, invite~ us to, invited to, bidders,
bidder list, panel of suppliers, pre-qualif*, prequalif*, specify us, written by name into, costing, cost up,
draft scope, scope of work, offer letter, proposal*, quote*, quotation*, tender, tenders, invited to tender, bid list,
tender list, rfp*, rfq*, rfi*, bid, estimate*, pricing pack, survey report, shortlist*, short-list*, pitch for,
costings, costed, written offer, value engineering, price it, price up, business case
`),
  information: listed(`
idea of, an idea of, some idea, name~ the, names her, names his, name their, who sits, sits on the panel,
when it meets, what they pay, what keeps, what they, how they, who else, what else, why they, where they, when their,
whether they, find where, hear how, hear what, hear why, tell me who, explains who, lets us know, share~ their,
share~ the, walk~ us through, show us the figures, shows us the, gives me the, gives us their, target rates, explain*,
numbers on, details of, find~ out, learn*, understand*, discover*, work out, tell~ us, tell~ me, name of the,
names of, picture of, open~ up about, about how, about what, about why, serial number*, competitor names, get a feel,
feel for, who decides, who signs, gives us the, share the figures, share her figures, share his figures, org chart*,
org charts, rate of sale, clarif*, explains how, establish who, establish how, establish what, identify who,
identify what, identify the, map the, what matters, where we stand, which of, usage data, their pains, pain points,
decision process, decision-making, decision criteria, the date of the, information, numbers for, uncover, gauge,
explore, qualify
`),
  contract: listed(`
clause*, lease, amendment, countersign*, payment terms, terms, supply deal, maintenance on, service plan, signature,
sign, signs, volume deal, standing order, preferred status, joint venture, partnership, commission rate, sole,
hand~ us, contract*, msa, framework*, agreement, agreements, nda, term sheet, heads of terms, letter of intent, loi,
retainer, letter of appointment, appoint~ us, appointed, sole supplier, preferred supplier, variation, rate card,
price list, rebate, season price, pricing for, price rise, price increase, terms and conditions, tariff, sla,
licence form, license form, licence, license, 1 yr, year deal, three-year, five-year, 2-year, 3-year, 5-year, 10-year,
outsourc*, award~ us, subscription, price freeze, exclusive*, signed up, move~ all, sign every, vote for us,
win the account, take over, deal
`),
  order: listed(`
commit~ to #, take _ _ of, tonnes, tonne, litres, drums, bags, kegs, crates, tubes, sets, reel, reels, vans, trucks,
hectares, ha, starter stock, first stock, stock~ two, stocks three, send~ more, more work, more jobs, more of our,
more of his, more of her, spare, spares, parts, replenish*, restock*, extra, consignment, first delivery, delivery,
units, cases, case of, kilos, kg, order, orders, ordered, po, pos, buy, buys, bought, purchase, purchases, place *,
call-off*, reorder*, takes # shipper, sale or return, pallet, pallets, units of, switch to, switch the, switches,
start * patients, prescrib*, stock~ our, list~ our, listing, listed in, use~ our, use the pen, displace, give us more,
loads, more of the, shipment, rollout, roll-out, fee, add-on, upsell, upgrade, top-up, extra seats, # seats,
additional licences, takes #
`),
  meeting: listed(`
firm date, follow-up, site walk, date for, date agreed, set~ a date, fixes a date, next review, calendars, 45 minutes,
30 minutes, 20 minutes, an hour with, half an hour, hour with, minutes with, in the room with, bring~ her, bring~ his,
second visit, next visit, see~ us again, sit-down, get-together, catch up with the, next week's call, phone call,
next call, meeting, meetings, meet~ me, meet~ us, diary, slot, calendar, appointment*, session, call booked,
book a call, site visit*, visit us, video call, teams call, zoom*, join~ us, join our, present to the board,
sit~ down with, workshop, half an hour with, # minutes with, # min slot, next conversation, steering, qbr
`),
} as const satisfies Record<Exclude<ObjectiveType, "other">, readonly string[]>
