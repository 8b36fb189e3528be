import { listed } from "./listed"

/** More than one meeting can bear, whoever it is with. */
export const OVERREACH = listed(`
completely, the market, the industry, the world, the competition, by storm, nobody there ever, ever again,
never again, guarantee~, unanimous*, worldwide, globally, across the globe, on the planet, the whole world, in europe,
nationwide, in the country, every single, the entire, their entire, everyone, everybody, everything, absolutely all,
absolutely every, all of their, all their business, all of the business, all their spend, # countries, # country,
sole supplier, sole provider, exclusive supplier, exclusivity, for life, lifetime, for ever, forever, no matter what,
110%, 110, total success, totally sold, utterly, top to bottom, take over all, take over the whole, transform how,
transform the, strategic partner, become their only, the only option, only supplier, no other supplier, kick out,
wipe out, get rid of all, number one, number 1, no 1, best supplier, the best one, most popular, market leader,
leaderboard, get rich, promoted, prime minister, all the top, bulk of their, the lion's share, group-wide,
company-wide, enterprise-wide, entire fleet, whole fleet, our whole range, full range across, world domination,
dominate, perfect, never buy from, instantly, no trial, beat all, beat every, own the, best in the, best * ever,
best anyone, best in class, for anything, go-to partner, partner of choice, market share, monopoly, revolutionis*,
flawless*, dream
`)

/** Asks too large for somebody with little power, or for a first meeting. */
export const LARGE_ASKS = listed(`
the region, the county, the country, the group, the chain, the estate, the whole, the entire, contract, contracts,
framework, frameworks, msa, sole-supplier, rollout, roll-out, group-wide, nationwide, whole trust, whole hospital,
whole company, whole scheme, whole estate, all sites, all depots, all # depots, all # sites, all stores, merger,
letter of intent, year deal, year agreement, year term, exec team, board, directors, ceo, chief executive, budget for,
million, supply agreement, outsourc*, enterprise licence, enterprise license, site licence, master agreement,
national agreement, whole group, acquisition, annual spend, entire fleet, whole fleet, all the top, whole school,
every school, every ward, every site, every store, all wards, all our products, preferred supplier status,
partnership agreement, exclusiv*, multi-year, capital order, capital spend
`)

/** Signs that nobody here knows us yet. */
export const FIRST_CONTACT = listed(`
cold call, first visit, first meeting, first contact, first coffee, intro coffee, intro call, introductory call,
introductory meeting, first call, never met, haven't met, not met before, met on the stand, met at the stand,
just met, walk-in, cold visit, door knock, first appointment, first chat, first time i've met, first time we meet
`)
