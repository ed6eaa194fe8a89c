-- A personal address under which a calendar program fetches what a module puts into calendars. Whoever has
-- it may read them, so only its hash is kept.

create table calendar_feed (
  region_code text not null references region check (region_code = 'PB'),
  id uuid not null,
  module text not null check (length(module) between 1 and 50),
  owner_subject text not null,
  -- codes of the regions it shows, separated by commas; what all partners share comes with it
  regions text not null,
  -- what its owner may see, and is, since he last came
  owner_regions text not null,
  owner_roles text not null,
  owner_seen_at timestamptz not null,
  with_tasks boolean not null,
  token_hash text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  primary key (region_code, id)
);
create index calendar_feed_owner on calendar_feed (region_code, module, owner_subject);
call protect('calendar_feed');
