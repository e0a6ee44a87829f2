-- Brings the tables of coffeechat to version 2.

ALTER TABLE coffeechat_follow_up ADD COLUMN claimable_at VARBINARY(40) NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN attempts INT NOT NULL DEFAULT 0;

ALTER TABLE coffeechat_follow_up ADD COLUMN token VARBINARY(40) NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN worker VARBINARY(800) NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN settled_at VARBINARY(40) NOT NULL DEFAULT '';

ALTER TABLE coffeechat_follow_up ADD COLUMN problem VARBINARY(6002) NOT NULL DEFAULT '';

UPDATE coffeechat_follow_up SET claimable_at = due WHERE claimable_at = '';

CREATE INDEX coffeechat_follow_up_by_turn ON coffeechat_follow_up (tenant, claimable_at, owner, id);

CREATE TABLE coffeechat_recipient (
  tenant VARBINARY(800) NOT NULL,
  recipient_key VARBINARY(140) NOT NULL,
  open_requests INT NOT NULL,
  PRIMARY KEY (tenant, recipient_key)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE coffeechat_request (
  tenant VARBINARY(800) NOT NULL,
  owner VARBINARY(800) NOT NULL,
  contact_id VARBINARY(140) NOT NULL,
  recipient_key VARBINARY(140) NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX coffeechat_request_by_recipient ON coffeechat_request (tenant, recipient_key, owner);

INSERT INTO coffeechat_schema (version) VALUES (2);
