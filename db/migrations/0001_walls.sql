-- The app's own role. Roles belong to the whole cluster, so a second database finds it already there.
DO $$ BEGIN
  CREATE ROLE callcraft_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
-- Row security binds the owner too: whoever seeds or mends does it inside a scope.
DO $$ DECLARE tenant_table text; BEGIN
  FOR tenant_table IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO callcraft_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  users, user_roles, teams, team_memberships, team_managers,
  accounts, contacts, relationships, relationship_signs,
  plans, plan_contacts, situation_lines, fallback_objectives, share_links,
  sign_in_identities, attempt_limits
TO callcraft_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON organisations, sessions, debriefs, single_use_links TO callcraft_app;
--> statement-breakpoint
-- What is kept for good: gradings and the audit are only ever added to.
GRANT SELECT, INSERT ON relationship_gradings, audit_events TO callcraft_app;
