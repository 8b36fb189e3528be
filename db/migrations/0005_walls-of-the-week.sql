-- Row security binds the owner too, as on every table before these.
ALTER TABLE "agendas" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "published_agendas" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "meeting_moves" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_readings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "unfitting_findings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON agendas, plan_readings, unfitting_findings TO callcraft_app;--> statement-breakpoint
-- What a customer was shown, when a meeting was moved, and which organisation a link leads to are only ever added to.
GRANT SELECT, INSERT ON published_agendas, meeting_moves, share_tokens TO callcraft_app;--> statement-breakpoint
-- Where a plan stood that was held before this was written down follows from whether it was ready. The owner is let past
-- the wall for this one statement: a forced policy shows it no rows otherwise.
ALTER TABLE "plans" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE plans SET held_from = CASE
  WHEN ready_at IS NOT NULL AND (changes_requested_at IS NULL OR changes_requested_at < ready_at) THEN 'ready' ELSE 'draft' END
WHERE held_at IS NOT NULL OR debriefed_at IS NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" FORCE ROW LEVEL SECURITY;
