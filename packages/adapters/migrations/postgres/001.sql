-- Brings the tables of coffeechat to version 1.

CREATE TABLE IF NOT EXISTS coffeechat_schema (version integer NOT NULL PRIMARY KEY);

CREATE TABLE coffeechat_contact (
  tenant text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  state text COLLATE "C" NOT NULL,
  source text COLLATE "C" NOT NULL,
  added_at text COLLATE "C" NOT NULL,
  tags text NOT NULL,
  search_text text NOT NULL,
  snapshot text NOT NULL,
  PRIMARY KEY (tenant, owner, id)
);

CREATE INDEX coffeechat_contact_by_age ON coffeechat_contact (tenant, owner, added_at, id);

CREATE INDEX coffeechat_contact_by_state ON coffeechat_contact (tenant, owner, state, added_at, id);

CREATE INDEX coffeechat_contact_by_source ON coffeechat_contact (tenant, owner, source, added_at, id);

CREATE TABLE coffeechat_tag (
  tenant text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  tag text COLLATE "C" NOT NULL,
  added_at text COLLATE "C" NOT NULL,
  contact_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, owner, tag, added_at, contact_id)
);

CREATE INDEX coffeechat_tag_by_contact ON coffeechat_tag (tenant, owner, contact_id);

CREATE TABLE coffeechat_event (
  tenant text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  contact_id text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  event text NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id, revision)
);

CREATE UNIQUE INDEX coffeechat_event_by_id ON coffeechat_event (tenant, owner, contact_id, id);

CREATE TABLE coffeechat_follow_up (
  tenant text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  contact_id text COLLATE "C" NOT NULL,
  due text COLLATE "C" NOT NULL,
  follow_up text NOT NULL,
  PRIMARY KEY (tenant, owner, id)
);

CREATE INDEX coffeechat_follow_up_by_due ON coffeechat_follow_up (tenant, owner, due, id);

CREATE INDEX coffeechat_follow_up_by_contact ON coffeechat_follow_up (tenant, owner, contact_id, due, id);

CREATE TABLE coffeechat_tombstone (
  tenant text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  contact_id text COLLATE "C" NOT NULL,
  erased_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, owner, contact_id)
);

INSERT INTO coffeechat_schema (version) VALUES (1);
