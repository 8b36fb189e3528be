CREATE TABLE "audit_events" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"event" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"detail" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_events_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "audit_events_event" CHECK ("audit_events"."event" in ('signed-in', 'sign-in-failed', 'sign-in-throttled', 'signed-out', 'signed-out-everywhere', 'session-ended', 'password-chosen', 'user-created', 'user-deactivated', 'user-reactivated', 'roles-changed', 'invitation-made', 'invitation-used', 'account-created', 'account-changed', 'contact-created', 'contact-changed', 'relationship-graded', 'plan-created', 'plan-ready', 'plan-back-to-draft', 'plan-cancelled', 'plan-held', 'denied'))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"industry" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accounts_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contacts" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"buyer_style" text DEFAULT 'neutral' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "contacts_buyer_style" CHECK ("contacts"."buyer_style" in ('open', 'neutral', 'guarded'))
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "debriefs" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"primary_asked" boolean NOT NULL,
	"fallback_trigger" text DEFAULT '' NOT NULL,
	"said" text DEFAULT '' NOT NULL,
	"heard" text,
	"reaction" text,
	"agreed_action" text DEFAULT '' NOT NULL,
	"agreed_by" text DEFAULT '' NOT NULL,
	"agreed_due" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "debriefs_org_id_plan_id_pk" PRIMARY KEY("org_id","plan_id"),
	CONSTRAINT "debriefs_outcome" CHECK ("debriefs"."outcome" in ('primary-achieved', 'fallback-achieved', 'other-advance', 'continuation', 'no-progress')),
	CONSTRAINT "debriefs_heard" CHECK ("debriefs"."heard" in ('purpose', 'frame', 'ask', 'ask-ahead')),
	CONSTRAINT "debriefs_reaction" CHECK ("debriefs"."reaction" in ('warmer', 'no-change', 'cooler'))
);
--> statement-breakpoint
ALTER TABLE "debriefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempt_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_identities" (
	"email" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "single_use_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"org_id" uuid,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "single_use_links_kind" CHECK ("single_use_links"."kind" in ('first-admin', 'invitation'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"org_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_org_id_pk" PRIMARY KEY("org_id")
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"device" text NOT NULL,
	"address" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sessions_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_managers" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date,
	CONSTRAINT "team_managers_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "team_managers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_memberships" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"until_date" date,
	CONSTRAINT "team_memberships_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "team_memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "teams" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "teams_name" UNIQUE("org_id","name")
);
--> statement-breakpoint
ALTER TABLE "teams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_roles" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "user_roles_org_id_user_id_role_pk" PRIMARY KEY("org_id","user_id","role"),
	CONSTRAINT "user_roles_role" CHECK ("user_roles"."role" in ('rep', 'manager', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "user_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"time_zone" text,
	"deactivated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "users_email" UNIQUE("org_id","email")
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fallback_objectives" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"words" text NOT NULL,
	"trigger" text DEFAULT '' NOT NULL,
	"how_it_differs" text DEFAULT '' NOT NULL,
	CONSTRAINT "fallback_objectives_org_id_plan_id_position_pk" PRIMARY KEY("org_id","plan_id","position"),
	CONSTRAINT "fallback_objectives_position" CHECK ("fallback_objectives"."position" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "fallback_objectives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_contacts" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	CONSTRAINT "plan_contacts_org_id_plan_id_contact_id_pk" PRIMARY KEY("org_id","plan_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "plan_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rep_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"main_contact_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"minutes" integer DEFAULT 60 NOT NULL,
	"channel" text DEFAULT 'visit' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"stage" text DEFAULT 'exploring' NOT NULL,
	"need" text DEFAULT '' NOT NULL,
	"also_learn" text DEFAULT '' NOT NULL,
	"primary_words" text DEFAULT '' NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"ask_size" text,
	"factors" text[] DEFAULT '{}'::text[] NOT NULL,
	"hears" text,
	"against_advice" text,
	"against_advice_words" text DEFAULT '' NOT NULL,
	"opening_line" text DEFAULT '' NOT NULL,
	"ready_at" timestamp with time zone,
	"ready_by" uuid,
	"changes_requested_at" timestamp with time zone,
	"changes_requested_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancel_reason" text,
	"held_at" timestamp with time zone,
	"held_by" uuid,
	"debriefed_at" timestamp with time zone,
	"debriefed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plans_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "plans_channel" CHECK ("plans"."channel" in ('visit', 'phone', 'video')),
	CONSTRAINT "plans_stage" CHECK ("plans"."stage" in ('first-contact', 'exploring', 'proposing', 'deciding', 'customer')),
	CONSTRAINT "plans_ask_size" CHECK ("plans"."ask_size" in ('small', 'medium', 'large')),
	CONSTRAINT "plans_hears" CHECK ("plans"."hears" in ('purpose', 'frame', 'ask', 'ask-ahead')),
	CONSTRAINT "plans_against_advice" CHECK ("plans"."against_advice" in ('know-them-better', 'they-asked', 'not-the-moment', 'my-manager-and-i-agreed', 'own-words')),
	CONSTRAINT "plans_cancel_reason" CHECK ("plans"."cancel_reason" in ('no-show', 'moved', 'cancelled-by-them', 'cancelled-by-us')),
	CONSTRAINT "plans_minutes" CHECK ("plans"."minutes" between 5 and 1440),
	CONSTRAINT "plans_cancel_has_reason" CHECK (("plans"."cancelled_at" is null) = ("plans"."cancel_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_links" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "share_links_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "share_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "situation_lines" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"prompt" text NOT NULL,
	"words" text NOT NULL,
	"as_of" date NOT NULL,
	CONSTRAINT "situation_lines_org_id_plan_id_prompt_pk" PRIMARY KEY("org_id","plan_id","prompt"),
	CONSTRAINT "situation_lines_prompt" CHECK ("situation_lines"."prompt" in ('now', 'changed', 'agreed-last-time', 'who-decides', 'in-the-way'))
);
--> statement-breakpoint
ALTER TABLE "situation_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relationship_gradings" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"grade" text NOT NULL,
	"source" text NOT NULL,
	"reason" text NOT NULL,
	"graded_by" uuid NOT NULL,
	"graded_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "relationship_gradings_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "relationship_gradings_grade" CHECK ("relationship_gradings"."grade" in ('new', 'established', 'trusted')),
	CONSTRAINT "relationship_gradings_source" CHECK ("relationship_gradings"."source" in ('rep', 'manager'))
);
--> statement-breakpoint
ALTER TABLE "relationship_gradings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relationship_signs" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"sign" text NOT NULL,
	"seen_on" date NOT NULL,
	"repaired_on" date,
	"noted_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "relationship_signs_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "relationship_signs_sign" CHECK ("relationship_signs"."sign" in ('answers-in-time', 'gave-promised-information', 'kept-last-appointment', 'told-something-not-public', 'told-a-problem-unasked', 'said-no-openly', 'introduced-us', 'told-how-they-decide', 'worked-on-a-document', 'our-broken-promise', 'procurement-rules', 'price-conflict', 'inherited-us'))
);
--> statement-breakpoint
ALTER TABLE "relationship_signs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relationships" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rep_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "relationships_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "relationships_pair" UNIQUE("org_id","rep_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "relationships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor" FOREIGN KEY ("org_id","actor_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_organisation" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_account" FOREIGN KEY ("org_id","account_id") REFERENCES "public"."accounts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_managers" ADD CONSTRAINT "team_managers_team" FOREIGN KEY ("org_id","team_id") REFERENCES "public"."teams"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_managers" ADD CONSTRAINT "team_managers_user" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_memberships" ADD CONSTRAINT "team_memberships_team" FOREIGN KEY ("org_id","team_id") REFERENCES "public"."teams"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_memberships" ADD CONSTRAINT "team_memberships_user" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_parent" FOREIGN KEY ("org_id","parent_id") REFERENCES "public"."teams"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organisation" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fallback_objectives" ADD CONSTRAINT "fallback_objectives_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_contacts" ADD CONSTRAINT "plan_contacts_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_contacts" ADD CONSTRAINT "plan_contacts_contact" FOREIGN KEY ("org_id","contact_id") REFERENCES "public"."contacts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_rep" FOREIGN KEY ("org_id","rep_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_account" FOREIGN KEY ("org_id","account_id") REFERENCES "public"."accounts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_main_contact" FOREIGN KEY ("org_id","main_contact_id") REFERENCES "public"."contacts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_ready_by" FOREIGN KEY ("org_id","ready_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_changes_by" FOREIGN KEY ("org_id","changes_requested_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_cancelled_by" FOREIGN KEY ("org_id","cancelled_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_held_by" FOREIGN KEY ("org_id","held_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_debriefed_by" FOREIGN KEY ("org_id","debriefed_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_by" FOREIGN KEY ("org_id","created_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_lines" ADD CONSTRAINT "situation_lines_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_gradings" ADD CONSTRAINT "relationship_gradings_relationship" FOREIGN KEY ("org_id","relationship_id") REFERENCES "public"."relationships"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_gradings" ADD CONSTRAINT "relationship_gradings_by" FOREIGN KEY ("org_id","graded_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_signs" ADD CONSTRAINT "relationship_signs_relationship" FOREIGN KEY ("org_id","relationship_id") REFERENCES "public"."relationships"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_signs" ADD CONSTRAINT "relationship_signs_noted_by" FOREIGN KEY ("org_id","noted_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_rep" FOREIGN KEY ("org_id","rep_id") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_contact" FOREIGN KEY ("org_id","contact_id") REFERENCES "public"."contacts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("org_id","at","id");--> statement-breakpoint
CREATE INDEX "accounts_by_name" ON "accounts" USING btree ("org_id","name","id");--> statement-breakpoint
CREATE INDEX "contacts_by_account" ON "contacts" USING btree ("org_id","account_id","name","id");--> statement-breakpoint
CREATE INDEX "sign_in_identities_by_user" ON "sign_in_identities" USING btree ("org_id","user_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("org_id","user_id","last_used_at");--> statement-breakpoint
CREATE INDEX "team_managers_by_user" ON "team_managers" USING btree ("org_id","user_id","team_id");--> statement-breakpoint
CREATE INDEX "team_memberships_by_team" ON "team_memberships" USING btree ("org_id","team_id","user_id");--> statement-breakpoint
CREATE INDEX "team_memberships_by_user" ON "team_memberships" USING btree ("org_id","user_id");--> statement-breakpoint
CREATE INDEX "teams_by_parent" ON "teams" USING btree ("org_id","parent_id");--> statement-breakpoint
CREATE INDEX "users_by_name" ON "users" USING btree ("org_id","name","id");--> statement-breakpoint
CREATE INDEX "plans_by_rep" ON "plans" USING btree ("org_id","rep_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "plans_by_account" ON "plans" USING btree ("org_id","account_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "plans_by_start" ON "plans" USING btree ("org_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "share_links_by_plan" ON "share_links" USING btree ("org_id","plan_id");--> statement-breakpoint
CREATE INDEX "relationship_gradings_by_relationship" ON "relationship_gradings" USING btree ("org_id","relationship_id","created_at");--> statement-breakpoint
CREATE INDEX "relationship_signs_by_relationship" ON "relationship_signs" USING btree ("org_id","relationship_id","seen_on");--> statement-breakpoint
CREATE INDEX "relationships_by_contact" ON "relationships" USING btree ("org_id","contact_id");--> statement-breakpoint
CREATE POLICY "own_organisation" ON "audit_events" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "accounts" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "contacts" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "debriefs" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "organisations" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "sessions" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "team_managers" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "team_memberships" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "teams" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "user_roles" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "users" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "fallback_objectives" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "plan_contacts" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "plans" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "share_links" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "situation_lines" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "relationship_gradings" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "relationship_signs" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_organisation" ON "relationships" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);