-- Mails about open work, answers and closing dates: where people want them, and what was mailed.

create table notice_address (
  -- the region somebody acts for; PNB for people of the province
  region_code text not null references platform.region check (region_code like 'AM%' or region_code = 'PNB'),
  id uuid not null,
  owner_subject text not null,
  address text not null check (length(address) between 3 and 254),
  -- as they were when he last came, between commas
  roles text not null,
  seen_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, owner_subject)
);
call platform.protect('notice_address');

-- Once for each thing, whatever node gets to it first
create table notice_sent (
  region_code text not null references platform.region,
  object_id uuid not null,
  sent_at timestamptz not null,
  version bigint not null default 1,
  primary key (region_code, object_id)
);
call platform.protect('notice_sent');
call province_writes('notice_sent');
