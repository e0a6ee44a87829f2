-- Brings the tables of coffeechat to version 1.

CREATE TABLE IF NOT EXISTS coffeechat_schema (version INT NOT NULL PRIMARY KEY) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE coffeechat_contact (
  tenant VARBINARY(800) NOT NULL,
  owner VARBINARY(800) NOT NULL,
  id VARBINARY(140) NOT NULL,
  revision INT NOT NULL,
  state VARBINARY(40) NOT NULL,
  source VARBINARY(40) NOT NULL,
  added_at VARBINARY(40) NOT NULL,
  tags LONGTEXT NOT NULL,
  search_text LONGTEXT NOT NULL,
  snapshot LONGTEXT NOT NULL,
  PRIMARY KEY (tenant, owner, id)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX coffeechat_contact_by_age ON coffeechat_contact (tenant, owner, added_at, id);

CREATE INDEX coffeechat_contact_by_state ON coffeechat_contact (tenant, owner, state, added_at, id);

CREATE INDEX coffeechat_contact_by_source ON coffeechat_contact (tenant, owner, source, added_at, id);

CREATE TABLE coffeechat_tag (
  tenant VARBINARY(800) NOT NULL,
  owner VARBINARY(800) NOT NULL,
  tag VARBINARY(600) NOT NULL,
  added_at VARBINARY(40) NOT NULL,
  contact_id VARBINARY(140) NOT NULL,
  PRIMARY KEY (tenant, owner, tag, added_at, contact_id)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX coffeechat_tag_by_contact ON coffeechat_tag (tenant, owner, contact_id);

CREATE TABLE coffeechat_event (
  tenant VARBINARY(800) NOT NULL,
  owner VARBINARY(800) NOT NULL,
  contact_id VARBINARY(140) NOT NULL,
  revision INT NOT NULL,
  id VARBINARY(140) NOT NULL,
  event LONGTEXT NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id, revision)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE UNIQUE INDEX coffeechat_event_by_id ON coffeechat_event (tenant, owner, contact_id, id);

CREATE TABLE coffeechat_follow_up (
  tenant VARBINARY(800) NOT NULL,
  owner VARBINARY(800) NOT NULL,
  id VARBINARY(140) NOT NULL,
  contact_id VARBINARY(140) NOT NULL,
  due VARBINARY(40) NOT NULL,
  follow_up LONGTEXT NOT NULL,
  PRIMARY KEY (tenant, owner, id)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX coffeechat_follow_up_by_due ON coffeechat_follow_up (tenant, owner, due, id);

CREATE INDEX coffeechat_follow_up_by_contact ON coffeechat_follow_up (tenant, owner, contact_id, due, id);

CREATE TABLE coffeechat_tombstone (
  tenant VARBINARY(800) NOT NULL,
  owner VARBINARY(800) NOT NULL,
  contact_id VARBINARY(140) NOT NULL,
  erased_at VARBINARY(40) NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO coffeechat_schema (version) VALUES (1);
