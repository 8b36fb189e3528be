-- History stays: no verb deletes a person, a customer or a plan, so the app's role may not. What it still deletes are
-- the parts of a plan that a save replaces, and counters of attempts.
REVOKE DELETE ON
  users, user_roles, teams, team_memberships, team_managers,
  accounts, contacts, relationships, relationship_signs,
  plans, share_links, sign_in_identities
FROM callcraft_app;
--> statement-breakpoint
-- Whom an e-mail leads to is written once.
REVOKE UPDATE ON sign_in_identities FROM callcraft_app;
