import { listed } from "./listed"

/** Words that come to the same in a sales objective: one row a meaning, its first word standing for all. */
export const SAME_MEANING = listed(`
agree agrees agreed agreement accept accepts accepted acceptance consent consents ok okay oks okays yes approve
approves approved approval signoff sign signs signed signature signing authorise authorises authorised confirm
confirms confirmed confirmation says say commit commits commitment go-ahead, attend attends attended attending
attendance come comes coming along join joins joining participate participates visits, buy buys bought purchase
purchases po order orders ordered ordering take takes, demo demos demonstrate demonstrates demonstrated
demonstration shown see sees show, event seminar webinar conference session open-day expo, visit tour walk
walk-round visits visited, collection collections pickup pickups pick picks, staff people members member
employees team folk personnel, trial trials pilot pilots test tests try trying evaluation evaluate poc, meeting
meet meets call appointment conversation slot, contract agreement deal, head boss lead chief director
headteacher principal, use uses using run runs, introduce introduces intro introduction introductions
introducing connect connects, quote quotes quotation price prices pricing proposal proposals offer, renew renews
renewed renewal extend extends extended extension, training course courses workshop, doctor dr, finance fd cfo,
it ict, ops operations, hr personnel, send sends sent forward forwards email emails, begin begins start starts
starting started kick-off, drawing drawings design designs layout plan plans, licence licences license licenses
subscription subscriptions seat seats user users, place places placed book books booked booking reserve reserves
schedule schedules, release releases released free frees unlock, store stores shop shops, factory plant site
works, year yearly annual 12-month, quarter quarterly quarter-long 3-month three-month, week weekly
`)

/** Words that carry no meaning of their own here. */
export const GLUE = `a an the to of for on in at by with from and or but so that this these those their his her its our us we i me my he she they them him it be is are was will would can could has have had do does get gets got make makes give gives let lets want wants need needs who which whose as up out off over into about before after until than then also again both all any some not no if when at mr mrs ms miss w via per`
