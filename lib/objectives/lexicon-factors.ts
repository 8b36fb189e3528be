import { listed } from "./listed"
import type { DisclosureFactor } from "./vocabulary"

/** Words that show a fact which moves the advice; only what the words themselves say. */
export const FACTOR_WORDS = {
  "motive-obvious": listed(`
renew*, renewal*, re-sign, complaint*, as agreed last time, as we agreed, as you both agreed, both of us expect, both expect,
expected by both, both expecting, clarif*, contract runs out, contract ends, contract expires, contract lapses, licence lapses,
license lapses, as requested, at their request, at her request, at his request, as every year, as usual, same as last year,
the usual, repeat order, reorder*, re-order, top up, annual service, yearly service, routine *, delivery slot, delivery window,
delivery date, is due, are due, falls due, comes due, due for, decide together, decided together, decide jointly, jointly decide*,
we both want, both sides want, both want, waiting for us to, invited us to, invited us for
`),
  "voiced-need": listed(`
she asked for, he asked for, they asked for, asked us for, asked us to, she told us, he told us, they told us, she wants,
he wants, her own idea, his own idea, their own idea, she raised, he raised, they raised, she complained, he complained,
they complained, told me, told us, asked me for, asked me to, asked about, asked whether, asked if, she asked, he asked,
they asked, she needs, he needs, they need, she said, he said, they said, they want, wants to know, has been asking,
have been asking, been after, her wish, his wish, their wish, keeps asking, he mentioned, she mentioned, they mentioned,
rang us, wrote to us, came to us, in her own words, in his own words, in their own words
`),
  "must-prepare": listed(`
bring her, bring his, bring their, bring along, brings her, brings his, brings their, come with her, come with his,
with her colleague, with his colleague, have ready, has ready, gets ready, to prepare, prepares the,
needs to prepare, invite*, comes with, come along with, brings along, brings both, brings two,
turns up with, attends with, is joined by, lays out the, digs out
`),
  "price-at-stake": listed(`
discount*, concession*, price rise*, price increase*, price cut*, price reduction*, price hike*, higher price*, lower price*,
raise the price, raise prices, put prices up, rebate*, uplift, surcharge*, per cent more, per cent off, list price, margin,
penalt*, payment terms, credit note*, give-back*, free of charge, lower our, lower her, lower the price, lower the fee,
lower the charge, cut our, drop our price, drop our fee, drop our rate, waive*, knock off, knocks off, throw in, throws in,
in exchange for, in return for, goodwill, refund*, cheaper, dearer, haggl*, price match, match the price, match their price,
better price, special price, price hold, hold the price, per cent on, our rate goes up, rates go up, prices go up, mark-up
`),
  "go-between": listed(`
via the broker, via his assistant, via her assistant, via the assistant, via the pa, via an agent, via the agent,
via a consultant, via the consultant, via the distributor, via the dealer, through the broker, through his assistant,
through her assistant, through the assistant, through his pa, through her pa, through an agent, through the agent,
through a consultant, through the consultant, through the distributor, through the dealer, pass on to, passes on to,
pass it on, relay*, go-between, middleman, through her office, through his office, through reception, via reception,
via the dealer, via our dealer, via his pa, via her pa, via her office, via his office, via a broker, through a broker,
through an intermediary, via an intermediary, through his secretary, through her secretary, via his secretary,
via her secretary, gatekeeper
`),
  "tender-rules": listed(`
tender*, rfp, rfq, itt, bidder*, scoring sheet, framework call-off, invitation to tender, bid rules, bidding rules, procurement rules, procurement portal, public procurement,
sealed bid*, standstill period, award criteria
`),
} as const satisfies Partial<Record<DisclosureFactor, readonly string[]>>

/** Words that show something broken between us and not put right. */
export const BRAKE_WORDS = listed(`
came late, arrived late, was late, were late, broke our promise, broken promise, our mistake, our error, we let them down,
we let her down, we let him down, we missed, we botched, we forgot, nothing was done, still angry, still cross, still sore,
still waiting for our, has not forgiven, not forgiven, never put right, not put right, not been put right, still not fixed,
bad blood, fell out with, after the row, we owe
`)
