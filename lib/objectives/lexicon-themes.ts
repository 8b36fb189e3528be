/**
 * What words speak of. A word stands for all its forms ("sign" for signs, signed and signing), words that stand together
 * are joined by "_", and a word may stand under several themes. No theme decides anything: what each counts for, beside
 * the others, was learnt from labelled objectives and stands in `objective-weights.ts`.
 */
export const THEMES = {
  /** Pleasant, and beside any sale. */
  leisure: `golf hole pub pint cuppa tea beer drinks dinner football rugby cricket tennis racing ticket hospitality entertain
entertainment birthday wedding barbecue bbq curry karaoke gala restaurant party grandchildren baby hobby
favourite_team favorite_team selfie holiday_snap chocolates biscuit cake raffle fun_run bowling fishing sailing
skiing spa concert theatre festival steak whisky wine brunch banter joke laugh anecdote gossip chinwag natter
weather kids family dog puppy garden christmas_card hamper gift freebie merch mug goodie_bag baseball padel pizza
breakfast lunch coffee ice_cream weekend box_at quiz marathon charity hug`,
  /** Looking in and staying close: nothing would be different afterwards. */
  goingOn: `hello look_in stay_close keep_close stay_near stay_in_touch keep_in_touch in_touch touch_base catch_up check_in
pop_in pop_round pop_by drop_by drop_in call_in swing_by stop_by say_hi see_how see_if_anything small_talk no_agenda
show_my_face be_around be_visible nothing_special have_a_think think_it_over get_back_to_us come_back_to_us dialogue
keep_talking good_terms warm rapport relationship radar courtesy_call courtesy_visit social_call chat natter
bear_us_in_mind in_mind nurture ticking continue maintain remain conversation presence fly_the_flag wave
as_discussed as_usual see_where follow_up going_well on_our_toes`,
  /** Facts to find out. */
  finding: `find_out learn understand discover work_out figure_out get_a_feel get_a_sense idea_of gauge explore clarify
establish identify uncover know who_decide who_sign how_they why_they what_they whether_they insight pick_his_brain
pick_her_brain pick_their_brain pain suss_out sound_out hear_what hear_why check_whether check_if ask_about
ask_whether ask_what ask_how ask_who tell explain describe reveal disclose spell_out talk_us_through walk_us_through
open_up dictate curious question answer reason criteria org_chart decision_process which_of how_many how_much
picture_of view_of handle_on an_idea_of some_idea name_the names_her names_his name_their who_sits sits_on_the_panel
when_it_meets what_they_pay what_keeps who_else what_else where_they when_their find_where hear_how share_their
share_the show_us_the_figures shows_us_the gives_me_the gives_us_their target_rates numbers_on details_of
name_of_the names_of open_up_about about_how about_what about_why serial_number competitor_names feel_for
gives_us_the share_the_figures share_her_figures share_his_figures rate_of_sale clarif map_the what_matters
where_we_stand usage_data decision-making the_date_of_the information numbers_for qualify`,
  /** Paperwork and favours of our office. */
  office: `postcode our_detail our_record in_their_system survey questionnaire nps csat feedback_form satisfaction star_rating
google_review trustpilot review_online online_review invoice overdue days_late past_due statement remittance
bank_detail direct_debit credit_note debtor arrears debt outstanding owe unpaid late_payment pay_up cough_up bacs
ledger account_detail call_card call_sheet visit_report log crm timesheet expense mileage parking badge visitor_pass
lanyard wifi spelling vendor_form supplier_form contact_detail mailing_list change_of_address newsletter
planogram_audit upload ride_along business_card brochure leaflet flyer catalogue catalog gdpr data_protection
induction accident_book keys umbrella lost_property stock_count delivery_note proof_of_delivery pod pallets_back
crates_back empties password login email_address phone_number form_back file dashboard tidy update_the spreadsheet
record_card admin training_record quiz_score photo visitor_book register_our correct tick`,
  /** Our own number, standing and pleasure. */
  ours: `my_target our_target quota commission bonus leaderboard league_table promotion promoted rep_of_the_year award prize
nominate magazine call_plan call_rate journey_plan activity_target our_ceo my_boss my_manager head_office appraisal
my_review about_me praise kudos noticed look_good brag intranet cover_photo linkedin instagram facebook tiktok
follow_us vacancy job recruit internship work_placement apprentice nephew niece cousin daughter brother number_one
no_1 top_rep president our_quarter our_number my_number gratitude thank impress like_me likes_us love_us popular
legend hero spotlight wall_of_fame testimonial_for_me selfie cv pipeline forecast`,
  /** Wishes and slogans. */
  slogan: `world_class excellence 110 success awesome epic values delight inspire make_a_difference extra_mile smash crush
nail_it kill_it be_the_best best_supplier best_ever for_ever forever great_call great_meeting good_meeting win_win
blow_them_away rock_star superstar amazing be_positive think_big onwards dream magic legendary partner_of_choice
thought_leader strategic_partner transform revolutionise revolutionize dominate conquer wow wonderful fantastic
brilliant perfect flawless passion synergy go_to_partner market_leader household_name`,
  /** Against law and fairness, whatever else is said. */
  unfair: `before_the_bid bids_are_opened under_the_counter brown_envelope rival's_bid competitor's_bid competing_bid
sealed_bid price_fixing carve_up off_the_books skip_the_tender without_a_tender bribe backhander kickback
price-fixing blacklist illegal`,
  /** Often against fairness. */
  shady: `cash_in_hand leak other_bid fix_the_price rig bypass sack slip_us confidential backdate forge hide pretend
without_telling behind insider favour_to_us secretly lose_the_paperwork`,
  /** More than one meeting can bear. */
  whole: `whole entire every all everybody everyone everything worldwide globally planet world universe nationwide nation
country europe continent group-wide company-wide enterprise-wide site-wide across_the industry market competition
unanimous guarantee completely totally utterly absolutely instantly never_again for_life lifetime no_matter_what
sole_supplier sole_provider exclusive exclusivity only_supplier no_other take_over kick_out wipe_out get_rid
lion's_share bulk_of monopoly doubled triple treble million billion overnight immediately at_once government
minister parliament king queen nhs`,
  /** Large asks. */
  large: `region county group chain estate framework msa rollout roll-out trust hospital fleet contract board director ceo
chief_executive cfo chairman merger acquisition letter_of_intent year_deal year_agreement year_term
enterprise_licence enterprise_license master_agreement national preferred_supplier multi-year five-year ten-year
three-year capital outsource all_site all_depot all_store headquarters global corporate committee cabinet budget_for`,
  /** Nobody here knows us yet. */
  early: `first_visit first_meeting first_contact first_coffee intro_call introductory_call introductory_meeting first_call
never_met haven't_met not_met just_met met_on_the_stand met_at walk-in door_knock first_appointment first_chat
new_lead stranger cold`,
  /** Seldom in a position to decide anything large. */
  little: `receptionist trainee apprentice intern graduate junior assistant nurse sister student temp clerk pa secretary porter
storeman storekeeper supervisor operator technician fitter guard cleaner barista driver janitor caretaker
administrator waiter waitress cashier doorman concierge coordinator co-ordinator gatekeeper groundsman operative
team_leader new_starter saturday_girl saturday_boy dinner_lady volunteer handyman picker packer switchboard
shift_lead helpdesk lab_tech placement`,
  /** Nobody could say whether, or how much. */
  vague: `concern few some more less bit little lot plenty bulk most rather somewhat somehow roughly approximately broadly
generally better closer deeper stronger warmer warmly nice nicely kind good highly favourably favorably positive
enthusiastic enthusiasm keen happy happier comfortable confident confidence on_board onside on_side buy-in buys_into
soften lean loosen open_up easy easier think consider sold_on excited impress interest awareness aware rapport
relationship trust_us goodwill understand feel sense vibe buzz appetite in_favour in_favor support supportive value
benefit talk_up speak_well odd several certain appropriate suitable meaningful significant substantial decent
reasonable as_much as_many convince persuade reassure calm smooth build_bridges mend_fences laugh fun great awesome
success excellence delight inspire wow best favourite favorite liked loved family friend top_of_mind front_of_mind
on_their_radar visible presence our_way explore dig_into insight where_we_stand lay_of_the_land what_makes
how_things how_they how_it's what's_going see_how explain talk_through walk_through discuss chat catch_up progress
move_things move_forward take_forward next_step improve improvement strengthen deepen develop maximise optimise
increase grow boost profile seriously steer champion whenever softer gentler well_disposed flexible relax smoother
quicker faster bigger larger greater big huge respect appreciate recognise recognize realise momentum traction
ball_rolling energy mood spirits attitude opinion willing eager ready_to helpful open_minded receptive responsive
engaged involved aligned alignment mutual honest clarity clear handle grip vision landscape direction journey
experience synergy ideas thoughts`,
  /** What somebody thinks or feels: nobody's act. */
  feeling: `admire appreciate associate believe bond care contemplate digest ease embrace enjoy favour favor feel grasp imagine
like loosen love mull ponder prefer reconsider reflect regard relate remember respect rethink soften sympathise
think trust understand value warm welcome wonder be_more be_positive be_happy be_keen be_sold be_aware be_on_board
be_interested be_convinced be_open be_excited be_impressed be_comfortable be_supportive on_our_side see_us_as
view_us treat_us keep_us_in_mind know_who_we realise realize agree_in_principle nod fancy fond`,
  renewal: `renew renewal roll_on roll_over extend_for extend_by extend_the extend_our extension further_year second_term
another_year another_term new_term prolong lapse re-sign re-up expire stay_with_us carry_on_for continue_for
next_term existing_agreement roll_on_for carry_on_for_another extend_the_contract extend_for_another extend_another
stay_with_us_for resign_the roll_over_for another_year_with_us`,
  complaint: `cracked damage broken mislabelled wrong_delivery put_it_right put_right corrective snag fault claim complaint
apologise apologize apology goodwill gesture compensation make_good went_wrong late_delivery defect 8d root_cause
dispute grievance calm failed_batch warranty settlement supply_hold quality_hold reject non-conformance outage
breakdown leak short-delivered shortage incident escalation escalate replacement recall refund remedy withheld
unhappy service_credit hold_off_the closes_the_ticket ticket_closed withdraw_the missed_deliveries credit_note`,
  referral: `recommend refer referral reference testimonial case_study good_word kind_word vouch praise quote_from pass_our_name
give_our_name names_us put_us_forward speak_for_us endorse warm_lead two_names other_site sister_company
other_department peer logo_on mention_us names_us_to pass_on_our_name speak_up_for_us quote_from_her quote_from_him
put_us_forward_to`,
  introduction: `introduce intro introduction introductory walk_me_over take_me_to_meet put_me_in_copy me_in_copy cc_me cc_us in_copy
counterpart make_the_connection bring_us_together hand_us_over in_front_of put_us_in_touch put_me_in_touch
connect_us connect_me handover open_the_door loop_in loop_us patch_us forward_my present_us_to take_us_to me_on_cc
bring_me_together hands_us_over_to get_us_in_front_of connect_us_with connect_me_with connect_us_to open_the_door_to`,
  design: `option_a option_b option_1 option_2 revision rev v2 v3 v4 elevation sketch storyboard specimen proof masterplan
module_list curriculum syllabus layout drawing design mock-up mockup artwork blueprint wireframe prototype spec
colourway floor_plan render sample_board specification urs general_arrangement scope config configuration
architecture schematic template bill_of_materials build_sheet golden_sample cad final_plan datasheet
statement_of_requirements dieline label_copy option_3 v5 signs_off_the_plan style_guide master_plan colour_scheme`,
  budget: `budget spend financial_year set_aside put_aside allocate allocation investment_plan cost_code capex opex fund money
earmark ring-fence ringfence cost_centre purse financial_approval provision pot fy27 fy26 line_in next_year's_plan
p_and_l moved_from in_the_plan_for business_case_approved`,
  trial: `trial try pilot demo demonstration demonstrate sandbox proof_of_concept poc evaluate evaluation sample taster loan
lend borrow wear side_by_side have_a_go parallel_run starter_pack beta dry_run mock_run proving_run test swab
run_on_line in_use for_a_week for_a_fortnight plot hands-on shadow_run free_month benchmark crop_walk let_us_run
goes_in_for in_use_for_a_week for_two_weeks a_week's_use first_session audition more_of_a_go`,
  event: `workshop open_day open_morning open_evening open_house festival congress lunch_and_learn demo_day dealer_day
supplier_day webinar seminar expo exhibition conference trade_show stand roadshow masterclass course training_day
launch_event user_group roundtable round_table breakfast_briefing customer_day symposium summit forum reception
register enrol enroll delegate hackathon study_day field_day farm_walk tasting showroom attend academy_day places
tour clinic_day come_to_our rsvp bootcamp meetup fair session_at gala_dinner_for_customers lunch_&_learn
at_our_factory at_our_plant talk_at_our sign_up_for_the our_event customer_panel advisory_board speaker_evening
down_for_the visit_our_plant visit_our_factory visits_our`,
  proposal: `priced costing scope_of_work offer proposal quote quotation tender rfp rfq rfi itt bid bidder estimate shortlist
short-list pitch_for business_case pre-qualify prequalify specify_us statement_of_work indicative best_and_final
panel enquiry requirement ask_us_for invite_us_to invited_to pre-qualif written_by_name_into draft_scope
survey_report value_engineering`,
  contract: `clause lease amendment countersign terms maintenance service_plan signature sign standing_order preferred_status
joint_venture partnership contract msa framework agreement nda letter_of_intent loi retainer appoint
preferred_supplier variation rebate tariff sla licence license 1_yr outsource award subscription exclusive deal
mandate policy cover supplier_status redline legal instruct engagement_letter letter_of_engagement vendor_status
price tie-in rate sole hand_us letter_of_appointment three-year five-year 2-year 3-year 5-year 10-year move_all
vote_for_us win_the_account take_over`,
  order: `tonne litre drum bag keg crate tube set reel vans truck hectare stock restock spare part replenish extra consignment
units cases kilos kg order po buy purchase call-off reorder take sale_or_return pallet switch prescribe list use
displace load shipment add-on upsell upgrade top-up seats patient place_the pieces bottles boxes packs cartons trays
bales tins cans rolls barrels licences commit_to facings shelf swap replace convert devices batteries shipper menu
volume hire book two three four five six dozen ha send_more more_work more_jobs more_of_our more_of_his more_of_her
delivery prescrib give_us_more more_of_the rollout fee`,
  meeting: `firm_date follow-up site_walk date_for set_a_date fix_a_date next_review calendar minute an_hour half_an_hour
hour_with in_the_room see_us_again sit-down get-together next_call meeting diary slot appointment session
call_booked video_call teams zoom join_us present_to next_conversation steering qbr host invite_us visit kick-off
away_day show_us_round come_in date_in date_agreed an_hour_with in_the_room_with bring_her bring_his
catch_up_with_the next_week's_call phone_call book_a_call join_our present_to_the_board sit_down_with workshop
half_an_hour_with`,
} as const

/** The themes that name a kind of thing one may be after. */
export const KIND_THEMES = [
  "renewal",
  "complaint",
  "referral",
  "introduction",
  "design",
  "budget",
  "trial",
  "event",
  "proposal",
  "contract",
  "order",
  "meeting",
  "finding",
] as const satisfies readonly (keyof typeof THEMES)[]
