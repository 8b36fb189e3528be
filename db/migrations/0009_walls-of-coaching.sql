-- Row security binds the owner too, as on every table before these.
ALTER TABLE "review_requests" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reviews" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback_replies" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_items" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notifications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notification_choices" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON review_requests, reviews, feedback, practice_items, notifications, notification_choices TO callcraft_app;--> statement-breakpoint
-- What was said under a piece of feedback stands.
GRANT SELECT, INSERT ON feedback_replies TO callcraft_app;
