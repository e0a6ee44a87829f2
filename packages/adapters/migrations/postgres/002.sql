-- Brings the tables of coffeechat to version 2.

ALTER TABLE coffeechat_follow_up ADD COLUMN claimable_at text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN attempts integer NOT NULL DEFAULT 0;

ALTER TABLE coffeechat_follow_up ADD COLUMN token text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN worker text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN settled_at text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN problem text COLLATE "C" NOT NULL DEFAULT '';

UPDATE coffeechat_follow_up SET claimable_at = due WHERE claimable_at = '';

CREATE INDEX coffeechat_follow_up_by_turn ON coffeechat_follow_up (tenant, claimable_at, owner, id);

CREATE TABLE coffeechat_recipient (
  tenant text COLLATE "C" NOT NULL,
  recipient_key text COLLATE "C" NOT NULL,
  open_requests integer NOT NULL,
  PRIMARY KEY (tenant, recipient_key)
);

CREATE TABLE coffeechat_request (
  tenant text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  contact_id text COLLATE "C" NOT NULL,
  recipient_key text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id)
);

CREATE INDEX coffeechat_request_by_recipient ON coffeechat_request (tenant, recipient_key, owner);

INSERT INTO coffeechat_schema (version) VALUES (2);
