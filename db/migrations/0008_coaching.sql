CREATE TABLE "feedback" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"part" text NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"late" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"changed_in_time" boolean,
	CONSTRAINT "feedback_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "feedback_kind" CHECK ("feedback"."kind" in ('praise', 'question', 'suggestion', 'must-fix')),
	CONSTRAINT "feedback_part" CHECK ("feedback"."part" in ('whole', 'meeting', 'contact', 'situation', 'primary', 'purpose', 'fallback', 'fallback-trigger', 'relationship', 'hears', 'opening-line')),
	CONSTRAINT "feedback_must_fix_has_reason" CHECK (("feedback"."kind" = 'must-fix') = ("feedback"."reason" <> ''))
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_replies" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"feedback_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text DEFAULT 'answer' NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feedback_replies_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "feedback_replies_kind" CHECK ("feedback_replies"."kind" in ('answer', 'dispute'))
);
--> statement-breakpoint
ALTER TABLE "feedback_replies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_items" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rep_id" uuid NOT NULL,
	"feedback_id" uuid,
	"part" text NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"done_plan_id" uuid,
	"dropped_at" timestamp with time zone,
	CONSTRAINT "practice_items_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "practice_items_part" CHECK ("practice_items"."part" in ('whole', 'meeting', 'contact', 'situation', 'primary', 'purpose', 'fallback', 'fallback-trigger', 'relationship', 'hears', 'opening-line')),
	CONSTRAINT "practice_items_one_end" CHECK ("practice_items"."done_at" is null or "practice_items"."dropped_at" is null)
);
--> statement-breakpoint
ALTER TABLE "practice_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_requests" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"part" text DEFAULT 'whole' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"asked_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "review_requests_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "review_requests_part" CHECK ("review_requests"."part" in ('whole', 'meeting', 'contact', 'situation', 'primary', 'purpose', 'fallback', 'fallback-trigger', 'relationship', 'hears', 'opening-line'))
);
--> statement-breakpoint
ALTER TABLE "review_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reviews" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"first_word" text,
	"plan_version" integer NOT NULL,
	"read" jsonb NOT NULL,
	"sampled" boolean DEFAULT false NOT NULL,
	"specific" text,
	"measurable" text,
	"achievable" text,
	"relevant" text,
	"time_bound" text,
	"fallback" text,
	"hears" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"uncovered_at" timestamp with time zone,
	CONSTRAINT "reviews_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "reviews_first_word" CHECK ("reviews"."first_word" in ('good-to-go', 'one-thing', 'lets-talk')),
	CONSTRAINT "reviews_specific" CHECK ("reviews"."specific" in ('met', 'missing')),
	CONSTRAINT "reviews_measurable" CHECK ("reviews"."measurable" in ('met', 'missing')),
	CONSTRAINT "reviews_achievable" CHECK ("reviews"."achievable" in ('met', 'missing')),
	CONSTRAINT "reviews_relevant" CHECK ("reviews"."relevant" in ('met', 'missing')),
	CONSTRAINT "reviews_time_bound" CHECK ("reviews"."time_bound" in ('met', 'missing')),
	CONSTRAINT "reviews_fallback" CHECK ("reviews"."fallback" in ('good', 'missing', 'same-as-primary', 'fails-with-primary', 'not-an-advance', 'bigger-than-primary', 'unrelated', 'gives-up')),
	CONSTRAINT "reviews_hears" CHECK ("reviews"."hears" in ('purpose', 'frame', 'ask', 'ask-ahead'))
);
--> statement-breakpoint
ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_choices" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wanted" boolean NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_choices_org_id_user_id_kind_pk" PRIMARY KEY("org_id","user_id","kind"),
	CONSTRAINT "notification_choices_kind" CHECK ("notification_choices"."kind" in ('review-asked', 'feedback-given', 'changes-requested', 'feedback-acknowledged', 'feedback-answered', 'feedback-disputed', 'plan-reviewed', 'debrief-due', 'meeting-soon-not-ready'))
);
--> statement-breakpoint
ALTER TABLE "notification_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"about_id" uuid NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notifications_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "notifications_once" UNIQUE("org_id","user_id","kind","about_id"),
	CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('review-asked', 'feedback-given', 'changes-requested', 'feedback-acknowledged', 'feedback-answered', 'feedback-disputed', 'plan-reviewed', 'debrief-due', 'meeting-soon-not-ready'))
);
--> statement-breakpoint
ALTER TABLE "notifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" DROP CONSTRAINT "audit_events_event";--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_by" FOREIGN KEY ("org_id","author_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_replies" ADD CONSTRAINT "feedback_replies_feedback" FOREIGN KEY ("org_id","feedback_id") REFERENCES "public"."feedback"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_replies" ADD CONSTRAINT "feedback_replies_by" FOREIGN KEY ("org_id","author_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_rep" FOREIGN KEY ("org_id","rep_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_feedback" FOREIGN KEY ("org_id","feedback_id") REFERENCES "public"."feedback"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_done_in" FOREIGN KEY ("org_id","done_plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_by" FOREIGN KEY ("org_id","asked_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_by" FOREIGN KEY ("org_id","reviewer_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_choices" ADD CONSTRAINT "notification_choices_user" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_actor" FOREIGN KEY ("org_id","actor_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_by_plan" ON "feedback" USING btree ("org_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "feedback_by_author" ON "feedback" USING btree ("org_id","author_id","created_at");--> statement-breakpoint
CREATE INDEX "feedback_replies_by_feedback" ON "feedback_replies" USING btree ("org_id","feedback_id","created_at");--> statement-breakpoint
CREATE INDEX "practice_items_by_rep" ON "practice_items" USING btree ("org_id","rep_id","created_at");--> statement-breakpoint
CREATE INDEX "practice_items_by_feedback" ON "practice_items" USING btree ("org_id","feedback_id");--> statement-breakpoint
CREATE INDEX "review_requests_by_plan" ON "review_requests" USING btree ("org_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "reviews_by_plan" ON "reviews" USING btree ("org_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "reviews_by_reviewer" ON "reviews" USING btree ("org_id","reviewer_id","created_at");--> statement-breakpoint
CREATE INDEX "notifications_by_user" ON "notifications" USING btree ("org_id","user_id","created_at","id");--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_event" CHECK ("audit_events"."event" in ('signed-in', 'sign-in-failed', 'sign-in-throttled', 'signed-out', 'signed-out-everywhere', 'session-ended', 'password-chosen', 'user-created', 'user-deactivated', 'user-reactivated', 'roles-changed', 'invitation-made', 'invitation-used', 'account-created', 'account-changed', 'contact-created', 'contact-changed', 'relationship-graded', 'relationship-sign-noted', 'relationship-brake-repaired', 'plan-created', 'plan-ready', 'plan-back-to-draft', 'plan-cancelled', 'plan-held', 'plan-debriefed', 'debrief-changed', 'plan-reviewed', 'changes-requested', 'feedback-given', 'plan-rescheduled', 'plan-not-started-yet', 'plans-imported', 'agenda-published', 'agenda-shared', 'agenda-link-revoked', 'rules-page-opened', 'rules-page-closed', 'denied'));--> statement-breakpoint
CREATE POLICY "own_organisation" ON "feedback" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "feedback_replies" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "practice_items" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "review_requests" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "reviews" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "notification_choices" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "notifications" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);