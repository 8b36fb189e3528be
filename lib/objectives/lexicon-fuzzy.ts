import { listed } from "./listed"

/** Words after which nobody can say whether it happened, or how much. */
export const FUZZY_WORDS = listed(`
talk~ me up, talk~ us up, sing my praises, sing our praises, concerns on board, a few, some more, more, less of,
a bit, a little, a lot, lots of, plenty, bulk of, the bulk, most of, pretty much, rather, somewhat, somehow, roughly,
approximately, broadly, generally, better, closer, deeper, stronger, warmer, warmly, nicely, nice things, nice words,
kindly, kind words, good things, good word, nice about, good about, kind word, highly of, well of, favourably,
favorably, positive*, enthusias*, keen*, happy, happier, comfortable, confident, confidence, on board, onboard with,
onside, on side, on our side, buy-in, buys into, warm~ up, warm~ to, soften*, lean~, loosen*, open~ up, go~ easy,
think about, have a think, think it over, consider*, sold on, excited, impress*, interest, interested, awareness,
aware of, rapport, relationship*, trust us, trusted, goodwill, good will, understand*, get a feel, feel for,
a sense of, get a sense, feeling, vibe*, buzz, appetite, in favour, in favor, support~ us, supportive, value of,
see the value, the benefits, benefits of, talk~ up, speak~ well, the odd, odd job, various, several, certain,
appropriate, suitable, meaningful, significant, substantial, decent, reasonable, as much as, as many as, convince~,
persuaded, reassure*, calm*, smooth things, smooth over, build bridges, mend fences, laugh, fun, good time, good chat,
great *, awesome, amazing, epic, fantastic, brilliant, wonderful, success, excellence, delight*, inspire*, wow,
world class, best, favourite, favorite, most popular, liked, loved, love~ us, family, friends, partner of choice,
strategic partner, thought leader*, top of mind, front of mind, on their radar, on the radar, visible, presence,
our way, less resist*, pains, pain points, what matters, explore*, learn more, learn about, find out more,
find out a bit, find out about, get to know, know more, dig into, insight*, where we stand, lay of the land,
what makes, how things, how it's going, how they feel, how everybody, what's going on, see how, explain, talk through,
talk _ through, talk _ thru, talk _ _ through, walk _ through, walk _ _ through, walk _ thru, walk them, discuss*,
chat about, catch up on, progress, move things, move~ forward, take things forward, next steps, improve*, strengthen*,
deepen*, develop, maximise, maximize, optimise, everything, absolutely, totally, completely, help~ us, look~ at,
look~ into, have a look, promises to, steer, push~ us, champion us, transform*, whenever, from time to time,
now and again, cut us some slack, go softer, softer, easier, gentler, nicer, kinder, some sort of, some kind of,
idea of, an idea of, well disposed, flexible, relax*, ease~, smoother, quicker, faster, bigger, larger, greater,
increase*, grow~, boost*, raise our profile, profile, take~ us seriously, serious*, bear us in mind, bear in mind,
keep us in mind, keep in mind, in mind
`)

/** Adjectives and nouns above that a hard number or a signature in the same breath makes sharp again do not exist; these only look fuzzy. */
export const NOT_FUZZY = listed(`
interest rate*, trusted signature, case study, value engineering, best and final, best price, in writing, no
more than, not more than, or more, more than #, progress report*, progress meeting*, support contract*, support
tier*, relationship manager*, happy to sign, one more, two more, three more, # more, development plan*,
improvement plan*
`)
