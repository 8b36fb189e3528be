import { listed } from "./listed"

/** Going on as before: nothing would be different afterwards. */
export const CONTINUING_WORDS = listed(`
hello, look in, stay close, keep close, stay near, remain close, keep~ in touch, stay in touch, staying in touch,
stay in contact, keep in contact, touch base, touching base, catch up, check~ in, pop in, popping in, pop round,
drop by, drop in on, dropping in, pass~ by, call in on, swing by, stop by, say hi, see how, see if anything,
see what's new, see what is new, hear how, small talk, no agenda, stick my head, show my face, be around, be visible,
nothing special, have a think, think it over, think about it, come back to us, get back to us, keep the dialogue,
keep talking, good terms, keep warm, keep things warm, keep it warm, build rapport, build a relationship,
build relationship*, build the relationship, maintain the relationship, keep~ the relationship, stay on the radar,
as discussed, courtesy call, courtesy visit, social call, chat, natter, cuppa, coffee with, bear us in mind,
keep us in mind
`)
