/**
 * What words speak of. A word stands for all its forms ("sign" for signs, signed and signing), words that stand together
 * are joined by "_", and a word may stand under several themes. No theme decides anything: what each counts for, beside
 * the others, was learnt from labelled objectives and stands in `weights-objective.ts`.
 */
export const THEMES = {
  /** Pleasant, and beside any sale. */
  leisure: `golf hole pub pint cuppa tea beer drinks dinner football rugby cricket tennis racing races match_ticket ticket
hospitality entertain entertainment birthday wedding barbecue bbq curry karaoke gala restaurant party grandchildren baby
hobby hobbies favourite_team favorite_team selfie holiday_snap chocolates biscuit cake raffle fun_run bowling fishing
sailing skiing spa concert theatre festival steak whisky wine brunch banter joke laugh anecdote gossip chinwag natter
weather kids family dog puppy garden christmas_card hamper gift freebie merch mug goodie_bag baseball padel pizza breakfast
lunch coffee ice_cream weekend box_at quiz marathon charity hug`,
  /** Looking in and staying close: nothing would be different afterwards. */
  goingOn: `hello look_in stay_close keep_close stay_near stay_in_touch keep_in_touch in_touch touch_base catch_up check_in
pop_in pop_round pop_by drop_by drop_in call_in swing_by stop_by say_hi see_how see_if_anything small_talk no_agenda
show_my_face be_around be_visible nothing_special have_a_think think_it_over get_back_to_us come_back_to_us
keep_the_dialogue dialogue keep_talking good_terms keep_warm warm rapport relationship on_the_radar radar courtesy_call
courtesy_visit social_call chat natter bear_us_in_mind in_mind nurture ticking_over ticking continue maintain remain
conversation presence fly_the_flag wave as_discussed as_usual see_where follow_up going_well on_our_toes`,
  /** Facts to find out. */
  finding: `find_out learn understand discover work_out figure_out get_a_feel get_a_sense idea_of gauge explore clarify
establish identify uncover know who_decide who_sign how_they why_they what_they whether_they insight pick_his_brain
pick_her_brain pick_their_brain pain suss_out sound_out hear_what hear_why check_whether check_if ask_about ask_whether
ask_what ask_how ask_who tell explain describe reveal disclose spell_out talk_us_through walk_us_through open_up dictate
curious question answer reason criteria org_chart decision_process which_of how_many how_much picture_of view_of handle_on`,
  /** Paperwork and favours of our office. */
  office: `postcode our_detail our_record in_their_system survey questionnaire nps csat feedback_form satisfaction
star_rating google_review trustpilot review_online online_review invoice overdue days_late past_due statement remittance
bank_detail direct_debit credit_note debtor arrears debt outstanding owe unpaid late_payment pay_up cough_up bacs ledger
account_detail call_card call_sheet visit_report log crm timesheet expense mileage parking car_park badge visitor_pass
lanyard wifi spelling vendor_form supplier_form contact_detail mailing_list change_of_address newsletter planogram_audit
shelf_photo upload ride_along business_card brochure leaflet flyer catalogue catalog gdpr data_protection induction
accident_book keys umbrella lost_property stock_count delivery_note proof_of_delivery pod pallets_back crates_back
empties password login badge_scan email_address phone_number form_back file dashboard tidy update_the spreadsheet
record_card admin training_record quiz_score photo visitor_book register_our correct tick`,
  /** Our own number, standing and pleasure. */
  ours: `my_target our_target my_quota our_quota quota commission bonus leaderboard league_table promotion promoted
rep_of_the_year award prize nominate magazine call_plan call_rate journey_plan activity_target our_ceo my_boss my_manager
head_office appraisal my_review about_me praise kudos noticed look_good brag intranet cover_photo linkedin instagram
facebook tiktok follow_us vacancy job recruit internship work_placement apprentice nephew niece cousin daughter brother
number_one no_1 top_rep president our_quarter our_number my_number gratitude thank impress like_me likes_us love_us
popular legend hero spotlight wall_of_fame testimonial_for_me selfie cv pipeline forecast`,
  /** Wishes and slogans. */
  slogan: `world_class excellence 110 total_success success awesome epic values delight inspire make_a_difference extra_mile
smash crush nail_it kill_it be_the_best best_supplier best_ever for_ever forever great_call great_meeting good_meeting
win_win blow_them_away rock_star superstar amazing be_positive think_big onwards dream magic legendary partner_of_choice
thought_leader strategic_partner transform revolutionise revolutionize dominate conquer wow wonderful fantastic brilliant
perfect flawless passion synergy go_to_partner market_leader household_name`,
  /** Law and fairness. */
  unfair: `before_the_bid bids_are_opened under_the_counter brown_envelope backhander bribe kickback cash_in_hand leak
rival's_bid competitor's_bid competing_bid other_bid sealed_bid fix_the_price price_fixing carve_up rig off_the_books
skip_the_tender bypass without_a_tender sack blacklist slip_us confidential backdate forge hide pretend without_telling
behind insider favour_to_us illegal secretly lose_the_paperwork`,
  renewal: `renew renewal roll_on roll_over rolls_on extend_for extend_by extend_the extend_our extension further_year
second_term another_year another_term new_term prolong lapse lapses re-sign re-up expire expiry stay_with_us auto-renew
carry_on_for continue_for next_term existing_agreement`,
  complaint: `cracked damage damaged broken mislabelled wrong_delivery put_it_right put_right corrective snag fault faulty
claim complaint apologise apologize apology goodwill gesture compensation make_good went_wrong late_delivery defect 8d
root_cause dispute grievance calm failed_batch warranty settlement supply_hold quality_hold reject non-conformance outage
breakdown leak short-delivered shortage incident escalation escalate replacement recall refund remedy withheld unhappy
service_credit hold_off_the closes_the_ticket ticket_closed withdraw_the`,
  referral: `recommend refer referral reference testimonial case_study good_word kind_word vouch praise quote_from
pass_our_name give_our_name names_us put_us_forward speak_for_us endorse warm_lead two_names other_site sister_company
other_department peer logo_on`,
  introduction: `introduce intro introduction introductory walk_me_over take_me_to_meet put_me_in_copy me_in_copy cc_me cc_us
in_copy counterpart make_the_connection bring_us_together hand_us_over in_front_of put_us_in_touch put_me_in_touch
connect_us connect_me handover open_the_door loop_in loop_us patch_us forward_my present_us_to`,
  design: `option_a option_b option_1 option_2 revision rev v2 v3 v4 sign_off_the_scope elevation sketch storyboard specimen
proof masterplan module_list curriculum syllabus layout drawing design mock-up mockup artwork blueprint wireframe prototype
spec colourway floor_plan render sample_board specification urs functional_spec general_arrangement scope config
configuration architecture schematic template bill_of_materials build_sheet golden_sample cad final_plan datasheet
statement_of_requirements blueprint dieline label_copy`,
  budget: `budget spend spending financial_year set_aside put_aside allocate allocation investment_plan cost_code capex opex
fund funding funds money earmark ring-fence ringfence ringfenced cost_centre purse grant_money spend_approved
financial_approval provision release_the_money put_money pot fy27 fy26 line_in next_year's_plan p_and_l reserve_fund`,
  trial: `trial try trying tried pilot demo demonstration demonstrate sandbox proof_of_concept poc evaluate evaluation sample
taster loan lend borrow wear test_drive test_run bench_test field_test site_test side_by_side have_a_go parallel_run
test_batch starter_pack beta dry_run mock_run proving_run test swab run_on_line in_use for_a_week for_a_fortnight plot
hands-on shadow_run free_month trial_licence benchmark pilot_site patch_test crop_walk`,
  event: `workshop open_day open_morning open_evening open_house festival congress lunch_and_learn demo_day dealer_day
supplier_day factory_tour plant_tour webinar seminar expo exhibition conference trade_show stand roadshow masterclass course
training_day launch_event user_group roundtable round_table breakfast_briefing customer_day symposium summit forum
reception register enrol enroll delegate hackathon study_day field_day farm_walk tasting showroom attend academy_day
place_on places_on places tour clinic_day come_to_our rsvp bootcamp meetup fair session_at`,
  proposal: `priced price_on price_for ask_for_a_price costing cost_up scope_of_work offer proposal quote quotation tender rfp
rfq rfi itt bid bidder estimate pricing_pack shortlist short-list pitch_for costed written_offer price_up business_case
pre-qualify prequalify specify_us invited_to_tender statement_of_work firm_price indicative best_and_final prices_from
panel enquiry requirement requirements`,
  contract: `clause lease amendment countersign payment_term terms supply_deal maintenance service_plan signature sign
volume_deal standing_order preferred_status joint_venture partnership contract msa framework agreement nda term_sheet
heads_of_terms letter_of_intent loi retainer appoint sole_supplier preferred_supplier variation rate_card price_list rebate
price_rise price_increase terms_and_conditions tariff sla licence license 1_yr year_deal year_term outsource award
subscription price_freeze exclusive deal direct_debit_mandate mandate policy cover supplier_status redline legal policy
instruct engagement_letter letter_of_engagement vendor_status price tie-in contracted terms_of_business rate`,
  order: `tonne litre drum bag keg crate tube set reel vans truck hectare stock restock spare part replenish extra consignment
first_delivery units cases case_of kilos kg order po buy purchase call-off reorder take takes sale_or_return pallet
switch prescribe list listing use displace load shipment add-on upsell upgrade top-up seats patient place_the pieces
bottles boxes packs cartons trays bales tins cans rolls barrels licences commit_to facings shelf swap replace convert
devices batteries shipper menu volume forecast_order hire book two three four five six dozen`,
  meeting: `firm_date follow-up site_walk date_for set_a_date fix_a_date next_review calendar minute an_hour half_an_hour
hour_with in_the_room second_visit next_visit see_us_again sit-down get-together next_call meeting meet diary slot
appointment session call_booked site_visit video_call teams zoom join_us present_to sit_down next_conversation steering
qbr review_meeting host invite_us visit kick-off away_day show_us_round come_in date_in`,
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
