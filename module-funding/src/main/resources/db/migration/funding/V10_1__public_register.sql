-- What everybody may read: copies in PUB, where visitors read and nowhere else -----------------------

create table public_call (
  region_code text not null references platform.region check (region_code = 'PUB'),
  id uuid not null,
  title text not null,
  summary text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  ceiling_cents bigint not null check (ceiling_cents > 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null default 1,
  primary key (region_code, id)
);
call platform.protect('public_call');

create table public_grant (
  region_code text not null references platform.region check (region_code = 'PUB'),
  id uuid not null,
  call_id uuid not null,
  call_title text not null,
  reference text not null,
  -- null: a natural person, who is not named
  recipient text,
  subject text not null,
  requested_cents bigint not null check (requested_cents > 0),
  granted_on date not null,
  original_cents bigint not null check (original_cents > 0),
  -- changes of all years before this one
  earlier_cents bigint not null,
  changed_on date,
  changed_cents bigint not null,
  paid_cents bigint not null check (paid_cents >= 0),
  settled boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null default 1,
  primary key (region_code, id)
);
create index public_grant_on on public_grant (region_code, granted_on, reference);
call platform.protect('public_grant');
