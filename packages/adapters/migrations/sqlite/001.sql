-- Brings the tables of coffeechat to version 1.

CREATE TABLE IF NOT EXISTS coffeechat_schema (version INTEGER NOT NULL PRIMARY KEY);

CREATE TABLE coffeechat_contact (
  tenant TEXT NOT NULL,
  owner TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  source TEXT NOT NULL,
  added_at TEXT NOT NULL,
  tags TEXT NOT NULL,
  search_text TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, id)
);

CREATE INDEX coffeechat_contact_by_age ON coffeechat_contact (tenant, owner, added_at, id);

CREATE INDEX coffeechat_contact_by_state ON coffeechat_contact (tenant, owner, state, added_at, id);

CREATE INDEX coffeechat_contact_by_source ON coffeechat_contact (tenant, owner, source, added_at, id);

CREATE TABLE coffeechat_tag (
  tenant TEXT NOT NULL,
  owner TEXT NOT NULL,
  tag TEXT NOT NULL,
  added_at TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, tag, added_at, contact_id)
) WITHOUT ROWID;

CREATE INDEX coffeechat_tag_by_contact ON coffeechat_tag (tenant, owner, contact_id);

CREATE TABLE coffeechat_event (
  tenant TEXT NOT NULL,
  owner TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id, revision)
);

CREATE UNIQUE INDEX coffeechat_event_by_id ON coffeechat_event (tenant, owner, contact_id, id);

CREATE TABLE coffeechat_follow_up (
  tenant TEXT NOT NULL,
  owner TEXT NOT NULL,
  id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  due TEXT NOT NULL,
  follow_up TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, id)
);

CREATE INDEX coffeechat_follow_up_by_due ON coffeechat_follow_up (tenant, owner, due, id);

CREATE INDEX coffeechat_follow_up_by_contact ON coffeechat_follow_up (tenant, owner, contact_id, due, id);

CREATE TABLE coffeechat_tombstone (
  tenant TEXT NOT NULL,
  owner TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  erased_at TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id)
) WITHOUT ROWID;

INSERT INTO coffeechat_schema (version) VALUES (1);
