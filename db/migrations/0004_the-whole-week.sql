CREATE TABLE "agendas" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"ask_ahead" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agendas_org_id_plan_id_pk" PRIMARY KEY("org_id","plan_id")
);
--> statement-breakpoint
ALTER TABLE "agendas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "published_agendas" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "published_agendas_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "published_agendas_edition" UNIQUE("org_id","plan_id","edition")
);
--> statement-breakpoint
ALTER TABLE "published_agendas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_moves" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_start" timestamp with time zone NOT NULL,
	"to_start" timestamp with time zone NOT NULL,
	"moved_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_moves_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "meeting_moves_kind" CHECK ("meeting_moves"."kind" in ('rescheduled', 'not-started-yet', 'moved-in-calendar'))
);
--> statement-breakpoint
ALTER TABLE "meeting_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_readings" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"specific" text NOT NULL,
	"measurable" text NOT NULL,
	"achievable" text NOT NULL,
	"relevant" text NOT NULL,
	"time_bound" text NOT NULL,
	"commitment" text,
	"objective_type" text,
	"fallback" text NOT NULL,
	"grade" text NOT NULL,
	"buyer_style" text,
	"advised" text,
	"followed" boolean,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_readings_org_id_plan_id_pk" PRIMARY KEY("org_id","plan_id"),
	CONSTRAINT "plan_readings_specific" CHECK ("plan_readings"."specific" in ('met', 'unclear', 'missing', 'does-not-fit', 'not-read')),
	CONSTRAINT "plan_readings_measurable" CHECK ("plan_readings"."measurable" in ('met', 'unclear', 'missing', 'does-not-fit', 'not-read')),
	CONSTRAINT "plan_readings_achievable" CHECK ("plan_readings"."achievable" in ('met', 'unclear', 'missing', 'does-not-fit', 'not-read')),
	CONSTRAINT "plan_readings_relevant" CHECK ("plan_readings"."relevant" in ('met', 'unclear', 'missing', 'does-not-fit', 'not-read')),
	CONSTRAINT "plan_readings_time_bound" CHECK ("plan_readings"."time_bound" in ('met', 'unclear', 'missing', 'does-not-fit', 'not-read')),
	CONSTRAINT "plan_readings_commitment" CHECK ("plan_readings"."commitment" in ('customer-action', 'information', 'seller-activity', 'continuation')),
	CONSTRAINT "plan_readings_objective_type" CHECK ("plan_readings"."objective_type" in ('order', 'contract', 'meeting', 'introduction', 'event', 'demo-trial', 'proposal', 'information', 'budget', 'design-signoff', 'renewal', 'referral', 'complaint-resolution', 'other')),
	CONSTRAINT "plan_readings_fallback" CHECK ("plan_readings"."fallback" in ('good', 'missing', 'same-as-primary', 'fails-with-primary', 'not-an-advance', 'bigger-than-primary', 'unrelated', 'gives-up')),
	CONSTRAINT "plan_readings_grade" CHECK ("plan_readings"."grade" in ('new', 'established', 'trusted', 'not-graded')),
	CONSTRAINT "plan_readings_buyer_style" CHECK ("plan_readings"."buyer_style" in ('open', 'neutral', 'guarded')),
	CONSTRAINT "plan_readings_advised" CHECK ("plan_readings"."advised" in ('purpose', 'frame', 'ask', 'ask-ahead'))
);
--> statement-breakpoint
ALTER TABLE "plan_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unfitting_findings" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"field" text NOT NULL,
	"words" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "unfitting_findings_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "unfitting_findings_field" CHECK ("unfitting_findings"."field" in ('meeting', 'contact', 'situation', 'primary', 'purpose', 'fallback', 'fallback-trigger', 'relationship', 'hears', 'opening-line'))
);
--> statement-breakpoint
ALTER TABLE "unfitting_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" DROP CONSTRAINT "audit_events_event";--> statement-breakpoint
ALTER TABLE "debriefs" ALTER COLUMN "primary_asked" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "agreed_answer" text;--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "agreed_answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "agreed_answered_by" uuid;--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "source" text DEFAULT 'blank' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "follows_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "calendar_key" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "held_from" text;--> statement-breakpoint
ALTER TABLE "relationship_signs" ADD COLUMN "plan_id" uuid;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_agendas" ADD CONSTRAINT "published_agendas_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_agendas" ADD CONSTRAINT "published_agendas_by" FOREIGN KEY ("org_id","published_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_moves" ADD CONSTRAINT "meeting_moves_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_moves" ADD CONSTRAINT "meeting_moves_by" FOREIGN KEY ("org_id","moved_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unfitting_findings" ADD CONSTRAINT "unfitting_findings_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unfitting_findings" ADD CONSTRAINT "unfitting_findings_by" FOREIGN KEY ("org_id","noted_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_moves_by_plan" ON "meeting_moves" USING btree ("org_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "unfitting_findings_by_plan" ON "unfitting_findings" USING btree ("org_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "unfitting_findings_by_time" ON "unfitting_findings" USING btree ("org_id","created_at","id");--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_answered_by" FOREIGN KEY ("org_id","agreed_answered_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_follows" FOREIGN KEY ("org_id","follows_plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_signs" ADD CONSTRAINT "relationship_signs_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_calendar_key" UNIQUE("org_id","rep_id","calendar_key");--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_event" CHECK ("audit_events"."event" in ('signed-in', 'sign-in-failed', 'sign-in-throttled', 'signed-out', 'signed-out-everywhere', 'session-ended', 'password-chosen', 'user-created', 'user-deactivated', 'user-reactivated', 'roles-changed', 'invitation-made', 'invitation-used', 'account-created', 'account-changed', 'contact-created', 'contact-changed', 'relationship-graded', 'relationship-sign-noted', 'relationship-brake-repaired', 'plan-created', 'plan-ready', 'plan-back-to-draft', 'plan-cancelled', 'plan-held', 'plan-debriefed', 'debrief-changed', 'plan-rescheduled', 'plan-not-started-yet', 'plans-imported', 'agenda-published', 'agenda-shared', 'agenda-link-revoked', 'denied'));--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_agreed_answer" CHECK ("debriefs"."agreed_answer" in ('done', 'not-yet', 'no-longer'));--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_answer_has_time" CHECK (("debriefs"."agreed_answer" is null) = ("debriefs"."agreed_answered_at" is null));--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_source" CHECK ("plans"."source" in ('blank', 'last-meeting', 'calendar', 'invitation', 'unplanned'));--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_held_from" CHECK ("plans"."held_from" in ('draft', 'ready', 'none'));--> statement-breakpoint
CREATE POLICY "own_organisation" ON "agendas" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "published_agendas" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "meeting_moves" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "plan_readings" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "unfitting_findings" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);