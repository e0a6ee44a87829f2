-- Brings the tables of coffeechat to version 2.

ALTER TABLE coffeechat_follow_up ADD COLUMN claimable_at TEXT NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;

ALTER TABLE coffeechat_follow_up ADD COLUMN token TEXT NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN worker TEXT NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN settled_at TEXT NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN problem TEXT NOT NULL DEFAULT '';

UPDATE coffeechat_follow_up SET claimable_at = due WHERE claimable_at = '';

CREATE INDEX coffeechat_follow_up_by_turn ON coffeechat_follow_up (tenant, claimable_at, owner, id);

CREATE TABLE coffeechat_recipient (
  tenant TEXT NOT NULL,
  recipient_key TEXT NOT NULL,
  open_requests INTEGER NOT NULL,
  PRIMARY KEY (tenant, recipient_key)
) WITHOUT ROWID;

CREATE TABLE coffeechat_request (
  tenant TEXT NOT NULL,
  owner TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  recipient_key TEXT NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id)
);

CREATE INDEX coffeechat_request_by_recipient ON coffeechat_request (tenant, recipient_key, owner);

INSERT INTO coffeechat_schema (version) VALUES (2);
