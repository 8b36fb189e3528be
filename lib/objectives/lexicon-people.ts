import { listed } from "./listed"

/** What people at a customer are called when they are not called by name. */
export const ROLES = listed(`
accountant, adviser, advisor, agent, analyst, architect, auditor, board, board's, boss, bursar, buyer, captain,
carrier, caterer, ceo, cfo, chair, chairman, chancellor, chef, chief, chieftain, cio, ciso, client, cmo, co-founder,
coo, colleague, commissioner, committee, company secretary, comptroller, consultant, contractor, controller, council,
councillor, cpo, cro, cto, curator, custodian, customer, dean, decision maker, dentist, deputy, deputy head, designer,
developer, director, dir, dispatcher, distributor, doctor, economist, editor, engineer, executive, exec, exec team,
farmer, fd, finance, fm, foreman, founder, franchisee, gm, governor, gp, grower, guardian, haulier, head, headteacher,
head teacher, head office, hygienist, infosec, inspector, installer, keeper, landlord, lawyer, lead, leader, lecturer,
legal, librarian, maintainer, management, manager, mgr, matron, mayor, md, mechanic, merchandiser, minister, officer,
owner, partner, pharmacist, physio, planner, plumber, practitioner, president, principal, procurement, producer,
professor, programmer, provost, publican, purchaser, purchasing, qs, rancher, rector, registrar, reseller, retailer,
safety rep, scheduler, scientist, specifier, specialist, sponsor, steward, stockist, superintendent, surgeon,
surveyor, tech lead, tenant, treasurer, trustee, underwriter, user, vet, vicar, vp, warden, wholesaler, worker,
accounts, purchase ledger, accounts payable, ap, hr, it, ops, operations, facilities, estates, logistics,
transport office, stores, shop floor, department, team, panel, cabinet, steering group, formulary, sales director,
biomed, smt, slt, everybody, everyone, reception, branch, depot, practice, supermarket, school, hospital, trust, firm,
company, chain, store owner, shop, council leader, housing association, main contractor, site qs, qa, svp, evp, cso,
chro, dpo, bdm, kam, rd, psm, midwife, radiographer, anaesthetist, gardener, brewer, winemaker, baker, butcher,
printer, tailor, trader, broker, banker, actuary, auctioneer, sommelier
`)

/** Words that make a name of what follows. */
export const TITLES = listed(`
mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lord, lady, sister, father, captain, herr, frau, madame,
monsieur, senor, senora, cllr, councillor, rev, mme, signor, signora
`)

/** Roles that seldom may decide anything large. */
export const LITTLE_POWER = listed(`
receptionist, trainee*, apprentice, intern, graduate*, junior*, assistant, assistants, staff nurse, ward sister,
sister, student, temp, clerk, pa, secretary, porter, storeman, storeperson, storekeeper, maintenance supervisor,
shift supervisor, supervisor, operator, technician, fitter, security guard, guard, cleaner, barista, van driver,
driver, janitor, caretaker, teaching assistant, healthcare assistant, administrator, work experience, waiter,
waitress, cashier, shop assistant, doorman, concierge, office junior, coordinator, co-ordinator, night porter,
gatekeeper, groundsman, warehouse operative, operative, team leader, forklift driver, lab tech, nurse, placement
student, new starter, saturday girl, saturday boy, dinner lady, bar staff
`)

/** Common first names, for texts typed without capitals. Names that are also everyday words are left out. */
export const FIRST_NAMES = `
aaron abby abdul abigail adam adele adrian ahmed aidan aisha alan albert alex alfie ali alice alicia alina alison amanda amber amelia amir amit amy ana anders andrea andreas andrew andy angela angus anil anita ann anna anne anthony anton antonio anya archie arjun arthur asha ashley astrid audrey ava
barbara barry beata becky ben bernard beth betty bev bjorn bob brenda brian bridget bruce bryan callum camilla carl carla carlos carmen carol cathy charles charlie chen chloe chris ciara claire clara clare clive colin connor craig cynthia daisy damian dan daniel danny darren dave david deb debbie
deborah declan deepak denise dennis derek diana diane dmitri dominic donna dora doreen doug douglas duncan dylan eddie edward eileen elaine eleanor elena elisa ella ellen ellie emily emma eric erica erik erin ethan eva evelyn ewa fatima felix fiona frances francis frank fraser fred freya gail gareth
gary gavin gemma geoff george georgia gerald gerry gill gillian gina giulia glen glenn gordon graham greg greta hamish hana hannah harriet harry harvey hassan hazel heather helen helena henrik henry hilary howard hugh hugo iain ian imran ines ingrid irene iris isaac isabel ivan jackie jacob jade
jake jamal james jamie jan jane janet janice jasmine jason javier jean jeff jeffrey jemma jen jenna jenny jeremy jerry jess jessica jill jim jimmy jo joan joanna joanne joe joel johan john jon jose joseph josh joshua joyce juan judith judy julia julian julie juliet june justin kai karen karim karl
kasia kate kathryn kathy katie katya kayla keith kelly ken kenji kenneth kerry kev kevin khalid kieran kim kirsten kirsty klaus kofi kris kumar kwame kyle lars laura lauren leah leanne lee lena leo leon leonard leroy lesley leslie lewis liam lila linda lisa liz lorna louis louise luca lucas lucia
lucy luis luke lydia lynn lynne maeve magda malcolm mandy marc marcel marco marcus margit maria marie marina mario marion marta martha martin martina mary mateo matt matthew maureen maya megan mehmet mei mel melissa mia michael miguel mike mina miriam mohamed moira molly monica morag myra nadia
nancy naomi natalie natasha nathan neha neil nell niall nick nicola nigel nikhil nina noah noel noor nora norman nuala olaf oleg olga oliver olivia olu omar oscar owen paddy pam pamela patel patrick paul paula pauline pavel pedro peggy penny pete peter petra phil philip phoebe pierre piotr polly
pooja priya rachel raj rajesh ralph raul ravi ray raymond rebecca reg rhona rhys richard rita rob robert roberto robin roger roland ron ronan rory rosa rosie ross roy russell ruth ryan sally sam samir samuel sandeep sandra sanjay sara sarah sasha saul sean sergei seth shane sharon shaun sheila
shirley shona sian simon sofia sonia sophia sophie stacey stan stella stephen steve steven stuart sunil susan suzanne sven sylvia tamara tania tanya tara tariq ted teresa terry tess theo theresa thomas tim tina toby tom tomas tommy tony tracey tracy trevor tricia ulrich uma una ursula valerie
vanessa vera vicky victor vijay vikram vincent viola violet vivian wayne wei wendy werner william wojtek xavier yasmin yuki yusuf yvonne zack zara zoe zoltan
`
