-- Lets PostgreSQL keep tenants apart by itself. Run it as the owner of the tables.

ALTER TABLE coffeechat_contact ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_contact FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_contact;

CREATE POLICY coffeechat_tenant ON coffeechat_contact USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));

ALTER TABLE coffeechat_tag ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_tag FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_tag;

CREATE POLICY coffeechat_tenant ON coffeechat_tag USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));

ALTER TABLE coffeechat_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_event FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_event;

CREATE POLICY coffeechat_tenant ON coffeechat_event USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));

ALTER TABLE coffeechat_follow_up ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_follow_up FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_follow_up;

CREATE POLICY coffeechat_tenant ON coffeechat_follow_up USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));

ALTER TABLE coffeechat_tombstone ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_tombstone FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_tombstone;

CREATE POLICY coffeechat_tenant ON coffeechat_tombstone USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));

ALTER TABLE coffeechat_recipient ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_recipient FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_recipient;

CREATE POLICY coffeechat_tenant ON coffeechat_recipient USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));

ALTER TABLE coffeechat_request ENABLE ROW LEVEL SECURITY;

ALTER TABLE coffeechat_request FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS coffeechat_tenant ON coffeechat_request;

CREATE POLICY coffeechat_tenant ON coffeechat_request USING (tenant = current_setting('coffeechat.tenant', true)) WITH CHECK (tenant = current_setting('coffeechat.tenant', true));
