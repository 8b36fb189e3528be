import { listed } from "./listed"
import type { DisclosureFactor } from "./vocabulary"

/** Words that show a fact which moves the advice; only what the words themselves say. */
export const FACTOR_WORDS = {
  "motive-obvious": listed(`
renew*, renewal*, re-sign, complaint*, as agreed last time, both of us expect, both expect, expected by both, clarif*,
follow-up to the complaint, contract runs out, contract ends, contract expires, as requested, at their request,
at her request, at his request
`),
  "voiced-need": listed(`
she asked for, he asked for, they asked for, asked us for, asked us to, she told us, he told us, they told us, she wants,
he wants, her own idea, his own idea, their own idea, she raised, he raised, they raised, she complained, he complained
`),
  "must-prepare": listed(`
bring her, bring his, bring their, bring along, brings her, brings his, brings their, come with her, come with his,
with her colleague, with his colleague, have ready, to prepare, prepares the, needs to prepare, invite*
`),
  "price-at-stake": listed(`
discount*, concession*, price rise*, price increase*, price cut*, price reduction*, price hike*, higher price*, lower price*,
raise the price, raise prices, put prices up, rebate*, uplift, surcharge*, per cent more, per cent off, list price, margin,
penalt*, payment terms, credit note*, give-back*, free of charge
`),
  "go-between": listed(`
via the broker, via his assistant, via her assistant, via the assistant, via the pa, via an agent, via the agent,
via a consultant, via the consultant, via the distributor, via the dealer, through the broker, through his assistant,
through her assistant, through the assistant, through his pa, through her pa, through an agent, through the agent,
through a consultant, through the consultant, through the distributor, through the dealer, pass on to, passes on to,
pass it on, relay*, go-between, middleman
`),
  "tender-rules": listed(`
tender*, rfp, itt, invitation to tender, bid rules, bidding rules, procurement rules, procurement portal, public procurement,
sealed bid*, standstill period, award criteria
`),
} as const satisfies Partial<Record<DisclosureFactor, readonly string[]>>
