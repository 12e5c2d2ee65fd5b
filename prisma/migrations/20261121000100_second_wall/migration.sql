-- The application connects as a role that owns nothing, and sees one workspace at a time.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'touchstone_app') THEN
    CREATE ROLE touchstone_app NOLOGIN NOINHERIT;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  -- Roles belong to the whole server: another database's migration was faster.
  NULL;
END
$$;

GRANT touchstone_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO touchstone_app;

-- Sign-in tables are global and belong to the authentication library.
GRANT SELECT, INSERT, UPDATE, DELETE ON "user", session, account, verification, rate_limit TO touchstone_app;
GRANT SELECT, INSERT ON installation TO touchstone_app;
GRANT SELECT ON _prisma_migrations TO touchstone_app;

-- What people edit.
GRANT SELECT, INSERT, UPDATE ON workspace, member, invitation, offer, prospect, discovery, round TO touchstone_app;
GRANT DELETE ON workspace, prospect, round, behaviour, flag_review TO touchstone_app;
GRANT SELECT, INSERT, UPDATE ON behaviour, flag_review TO touchstone_app;

-- What is written once and never changed.
GRANT SELECT, INSERT ON playbook_version, assessment, decision, audit_event TO touchstone_app;

CREATE FUNCTION current_workspace() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('touchstone.workspace', true), '')::uuid;

ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON workspace
  USING (id = current_workspace() OR id IN (SELECT workspace_id FROM member WHERE user_id = nullif(current_setting('touchstone.user', true), '')))
  WITH CHECK (id = current_workspace());

ALTER TABLE member ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON member
  USING (workspace_id = current_workspace() OR user_id = nullif(current_setting('touchstone.user', true), ''))
  WITH CHECK (workspace_id = current_workspace());

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON invitation
  USING (workspace_id = current_workspace() OR token_hash = nullif(current_setting('touchstone.invitation', true), ''))
  WITH CHECK (workspace_id = current_workspace());

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'offer', 'playbook_version', 'prospect', 'discovery', 'round', 'behaviour', 'flag_review',
    'assessment', 'decision', 'audit_event'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_workspace ON %I USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace())',
      name
    );
  END LOOP;
END
$$;
