CREATE TABLE "rules_pages" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "rules_pages_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "rules_pages_token" UNIQUE("org_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "rules_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" DROP CONSTRAINT "audit_events_event";--> statement-breakpoint
ALTER TABLE "rules_pages" ADD CONSTRAINT "rules_pages_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "public"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rules_pages_one_open" ON "rules_pages" USING btree ("org_id") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_event" CHECK ("audit_events"."event" in ('signed-in', 'sign-in-failed', 'sign-in-throttled', 'signed-out', 'signed-out-everywhere', 'session-ended', 'password-chosen', 'user-created', 'user-deactivated', 'user-reactivated', 'roles-changed', 'invitation-made', 'invitation-used', 'account-created', 'account-changed', 'contact-created', 'contact-changed', 'relationship-graded', 'relationship-sign-noted', 'relationship-brake-repaired', 'plan-created', 'plan-ready', 'plan-back-to-draft', 'plan-cancelled', 'plan-held', 'plan-debriefed', 'debrief-changed', 'plan-rescheduled', 'plan-not-started-yet', 'plans-imported', 'agenda-published', 'agenda-shared', 'agenda-link-revoked', 'rules-page-opened', 'rules-page-closed', 'denied'));--> statement-breakpoint
CREATE POLICY "own_organisation" ON "rules_pages" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid) WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);--> statement-breakpoint
-- Row security binds the owner too, as on every other table.
ALTER TABLE "rules_pages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON rules_pages TO callcraft_app;
