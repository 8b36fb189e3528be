import { listed } from "./listed"

/**
 * What people at a customer do. Two observers would agree whether these happened.
 * One word a verb, in its base form; the other forms are built from it.
 */
export const PLAIN_ACTS = `
accept add admit adopt agree allocate allow announce answer apply appoint approve arrange assign attend authorise authorize award
back ballot book bring bump buy call cancel cascade champion choose circulate clear close commission commit complete confirm connect consent copy countersign
dial decide declare deliver demo deposit describe designate dictate direct disclose divert draft draw drop earmark elect email endorse enrol enroll enter escalate
evaluate exchange exclude extend fill film finalise finalize fix forward free fund give grant greenlight guarantee hand hold host
identify include initial initiate install instruct intro introduce invite issue join keep kick launch leave lend let license lift line list load log lodge
mail make mandate mark match meet message migrate move name nominate nod note notify offer okay ok onboard open opt order organise organize own
park pass pay permit phone pick pilot place plan pledge pool post prescribe present print process procure promote propose provide publish pull purchase put
qualify quote raise rank rate ratify read rebook receive recommend record reduce refer reference register reinstate release relist remit remove renew replace reply report request requisition
reschedule reserve resign restart resume retain return reveal review ring roll rotate route rule run
save say schedule score secure see select send set settle share ship shortlist show sign sit specify split sponsor spell spend stage stamp start state stock stop store submit subscribe supply swap switch
table take talk tell tender test text tick top transfer trial try trim underwrite upgrade upload use validate verify visit vote vouch waive walk whitelist win withdraw witness write
wave swallow line load house plug bin ditch drop scrap shift consolidate convert cover credit advertise advise stipulate clarify detail explain outline state chair draft co-sign countersign convene
act appear begin come do find get go help host look open order ask change check compare correct create cut define demonstrate design display dispatch drill lease hire rent lay map mention measure monitor
nominate pencil persuade print put recycle refund reissue rewrite scan seek shake shoot speak stand step store supply train treat turn unlock vet wire work
`

/** Acts nobody could check: attitudes, moods and half-promises. */
export const SOFT_ACTS = `
acknowledge admire appreciate associate believe bond care consider contemplate digest discuss embrace engage enjoy entertain favour favor feel
get-on grasp hear imagine improve laugh lean learn like listen love mull nurture ponder prefer reconsider reflect
regard relate remember respect rethink soften speak support sympathise think trust understand value warm weigh welcome wonder explore ease loosen
`

/** States that are nobody's act, with the verb that brings them in: "be more in favour", "feel good". */
export const STATES = listed(`
be more *, be in favour, be in favor, be positive, be happy, be keen, be sold, be aware, be on board, be
interested, be convinced, be warm*, be open *, be excited, be impressed, be comfortable, be supportive, be on
our side, be behind us, be a fan, be less *, be better *, be closer *, feel, feels, like us, likes us, love us,
loves us, trust us, trusts us, think of us, think well, thinks well, think highly, understand, understands,
appreciate, appreciates, value us, see us as, sees us as, view us, regard us, treat us, treat our, remember us,
remembers us, believe, believes, have a think, have a good, think about, think it over, keep us in mind, bear us
in mind, keep in mind, mull, consider, considers, ponder, reflect, get on, warm to, warms to, know who we are,
realise, realize, realises, see the value, sees the value, see the benefit*
`)

/** Verbs that put somebody else to the act: "get Anil to raise", "have Dan shoot". */
export const CAUSATIVES = `
get have ask persuade convince push urge encourage invite press let make help want need like bring hope chase nudge prompt tell remind request expect
aim see leave coax talk lead move trust secure allow enable require beg oblige nail commit
`

/** Verbs for what we do ourselves. */
export const SELLER_ACTS = `
present pitch explain show demonstrate demo introduce discuss talk walk deliver drop hand issue send email upload log photograph visit tell remind follow
chase apologise apologize update brief promote position educate train convince persuade impress calm resolve win beat top sell cross-sell upsell prepare quote submit collect count measure audit
survey check do make give offer post put set review run update fix close sort take thank use write call ring phone try start attend speak leave leaflet distribute
circulate cover drive defend displace reassure smooth repair rebuild restore raise reinforce refresh highlight outline run-through qualify prospect research rehearse practise practice tidy clean stack restock replenish merchandise install swap photograph snap
scan obtain extract gain claim bag squeeze record enter file complete finish tick hit reach smash earn get build grow develop become own dominate transform be
`

/** Things that are given, signed or booked: seeing one afterwards settles whether it happened. */
export const DELIVERABLES = listed(`
po, pos, p.o, purchase order*, order, orders, signature*, contract*, agreement*, letter*, loi, msa, nda, sow,
term sheet, heads of terms, framework*, call-off*, call off*, slot*, date, dates, meeting*, appointment*, site
visit*, site walk*, walk-round, demo, demos, demonstration*, trial*, pilot*, sample*, intro, intros,
introduction*, referral*, reference*, case study, testimonial*, quote*, quotation*, proposal*, tender*, brief,
spec, specification*, drawing*, design*, renewal*, licence*, license*, invoice*, budget, sign-off, sign off,
approval*, go-ahead, go ahead, green light, yes or no, confirmation, in writing, email, e-mail, list, name*,
number*, mobile, address*, report*, data, figures, copy, org chart*, form, forms, minutes, agenda, diary,
calendar, invite*, place*, seat*, desk*, price, prices, rate, rates, preferred supplier, supplier status, sole-supplier, sole supplier,
shortlist*, deadline*, criteria, scorecard*, plan, visit*, workshop*, webinar*, card, cards, patient*, pallet*,
case, cases, unit, units, box, boxes, machine*, van, vans, line, display*, delivery, deposit*, payment*, capex,
capital request*, business case, roadmap*, competitor*, picture*, photo*, selfie
`)

/** An end state that is plain to see: "signed", "in the diary". Participles as well as set phrases. */
export const RESULTS = listed(`
signed, booked, confirmed, agreed, approved, closed, done, paid, placed, raised, sent, ordered, renewed,
registered, enrolled, invited, shortlisted, installed, delivered, submitted, issued, named, accepted, completed,
released, scheduled, fixed, settled, returned, collected, received, listed, awarded, extended, ticked off,
signed off, signed up, in the diary, in diary, in hand, in writing, in the bag, in my bag, in my inbox, in
place, on the calendar, in the calendar, back on the books, over the line, secured, won, sigend, sorted out in
writing, countersigned, promoted
`)
