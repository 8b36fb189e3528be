import { listed } from "./listed"

/**
 * What people at a customer do. Two observers would agree whether these happened.
 * One word a verb, in its base form; the other forms are built from it.
 */
export const PLAIN_ACTS = `
accept act add admit adopt advertise advise agree allocate allow announce answer appear apply appoint approve arrange ask assign attend authorise authorize award back ballot begin bin book bring bump buy call cancel cascade chair champion change check choose circulate clarify clear close come
commission commit compare complete confirm connect consent consolidate convene convert copy correct countersign cover create credit cut decide declare define deliver demo demonstrate deposit describe design designate detail dial dictate direct disclose dispatch display ditch divert do draft draw
drill drop earmark elect email endorse enrol enroll enter escalate evaluate exchange exclude explain extend fill film finalise finalize find fix forward free fund get give go grant greenlight guarantee hand help hire hold host house identify include initial initiate install instruct intro introduce
invite issue join keep kick launch lay lease leave lend let license lift line list load lodge log look mail make mandate map mark match measure meet mention message migrate monitor move name nod nominate note notify offer ok okay onboard open opt order organise organize outline own park pass pay
pencil permit persuade phone pick pilot place plan pledge plug pool post prescribe present print process procure promote propose provide publish pull purchase put qualify quote raise rank rate ratify read rebook receive recommend record recycle reduce refer reference refund register reinstate
reissue release relist remit remove renew rent replace reply report request requisition reschedule reserve resign restart resume retain return reveal review rewrite ring roll rotate route rule run save say scan schedule score scrap secure see seek select send set settle shake share shift ship shoot
shortlist show sign sit speak specify spell spend split sponsor stage stamp stand start state step stipulate stock stop store submit subscribe supply swallow swap switch table take talk taste tell tender test text tick top train transfer treat trial trim try turn underwrite unlock upgrade upload use
validate verify vet visit vote vouch waive walk wave whitelist win wire withdraw witness work write
`

/** Acts nobody could check: attitudes, moods and half-promises. */
export const SOFT_ACTS = `
acknowledge admire appreciate associate believe bond care consider contemplate digest discuss ease embrace engage enjoy entertain explore favor favour feel grasp hear imagine improve laugh lean learn like listen loosen love mull nurture ponder prefer reconsider reflect regard relate remember respect
rethink soften speak support sympathise think trust understand value warm weigh welcome wonder
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
aim allow ask beg bring chase coax commit convince enable encourage expect get have help hope invite lead leave let like make move nail need nudge oblige persuade press prompt push remind request require secure see talk tell trust urge want
`

/** Verbs for what we do ourselves. */
export const SELLER_ACTS = `
apologise apologize attend audit bag be beat become brief build call calm chase check circulate claim clean close collect complete convince count cover defend deliver demo demonstrate develop discuss displace distribute do dominate drive drop earn educate email enter explain extract file finish fix
follow gain get give grow hand highlight hit impress install introduce issue leaflet leave log make measure merchandise obtain offer outline own persuade phone photograph pitch position post practice practise prepare present promote prospect put qualify quote raise reach reassure rebuild record
refresh rehearse reinforce remind repair replenish research resolve restock restore review ring run scan sell send set show smash smooth snap sort speak squeeze stack start submit survey swap take talk tell thank tick tidy top train transform try update upload upsell use visit walk win write
`

/** Things that are given, signed or booked: seeing one afterwards settles whether it happened. */
export const DELIVERABLES = listed(`
po, pos, p.o, purchase order*, order, orders, signature*, contract*, agreement*, letter*, loi, msa, nda, sow,
term sheet, heads of terms, framework*, call-off*, slot*, date, dates, meeting*, appointment*, site visit*,
site walk*, walk-round, demo, demos, demonstration*, trial*, pilot*, sample*, intro, intros, introduction*, referral*,
reference*, testimonial*, quote*, quotation*, proposal*, tender*, brief, spec, specification*, drawing*, design*,
renewal*, licence*, license*, invoice*, budget, sign-off, approval*, go-ahead, green light, yes or no, confirmation,
in writing, email, e-mail, list, name*, number*, mobile, address*, report*, data, figures, copy, org chart*, form,
forms, minutes, agenda, diary, calendar, invite*, place*, seat*, desk*, price, prices, rate, rates,
preferred supplier, supplier status, sole-supplier, shortlist*, deadline*, criteria, scorecard*, plan, visit*,
workshop*, webinar*, card, cards, patient*, pallet*, case, cases, unit, units, box, boxes, machine*, van, vans, line,
display*, delivery, deposit*, payment*, capex, capital request*, business case, roadmap*, competitor*, picture*,
photo*, selfie
`)
