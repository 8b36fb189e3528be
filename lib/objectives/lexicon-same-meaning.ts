import { listed } from "./listed"

/**
 * Words that come to the same in a sales objective: one row a meaning, its first word standing for all.
 * Verbs stand in their base form and nouns in the singular; the other forms are found from these.
 */
export const SAME_MEANING = listed(`
agree agreed accept acceptance consent ok okay yes approve approval signoff sign signature authorise authorisation
confirm confirmation say commit commitment go-ahead permission, attend attendance come along join participate visit
tour walk walk-round there, buy purchase po order take, demo demonstrate demonstration shown see show, event seminar webinar conference
session open-day expo, collection collect pickup pick, staff people member employee team
folk personnel, trial pilot test try evaluation evaluate poc, meeting meet call appointment conversation slot,
contract agreement deal, head boss lead chief director headteacher principal, use run, introduce intro introduction
connect, quote quotation price pricing proposal offer, renew renewal extend extension, training train course workshop,
doctor dr, finance fd cfo, it ict, ops operation, hr personnel, send forward email mail, begin start kick-off, drawing
design layout plan, licence license subscription subscribe seat user, place book booking reserve reservation schedule diary calendar,
release free unlock, store shop, factory plant site works, year yearly annual, quarter quarterly, week weekly, month
monthly, kilo kg kilogram, litre l, tonne ton t, metre m, recommend recommendation, invite invitation, deliver
delivery, choose choice select selection, decide decision, install installation, inspect inspection, sponsor
sponsorship, present presentation, budget fund money, owner proprietor, manager mgr, nurse sister, hospital trust
`)

/** Words that carry no meaning of their own here. */
export const GLUE = `a an the to of for on in at by with from and or but so that this these those their his her its our us we i me my he she they them him be is are was will would can could has have had do does get gets got make makes give gives let lets want wants need needs who which whose as up out off over into onto about before after until than then also again both all any some not no if when at mr mrs ms miss w via per put puts through ask asks secure have end once later latest euro euros pound pounds gbp eur dollar dollars percent pct`
