-- Amendments: what a grant was, version by version, and why it changed.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- asked for by the region, decided by the province
create table amendment (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  application_id uuid not null,
  grant_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  period_from date,
  period_until date check (period_until >= period_from),
  activities text not null check (length(activities) between 1 and 10000),
  reason text not null check (length(reason) between 1 and 2000),
  status text not null check (status in ('REQUESTED', 'GRANTED', 'REFUSED')),
  requested_by text not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  decision_reason text check (length(decision_reason) between 1 and 2000),
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  constraint four_eyes_on_amendment check (requested_by <> decided_by),
  constraint amendment_decided check
    ((status = 'REQUESTED') = (decided_by is null and decided_at is null and decision_reason is null))
);
create unique index one_amendment_at_a_time on amendment (region_code, grant_id) where status = 'REQUESTED';
create index amendment_application on amendment (region_code, application_id);
call platform.protect('amendment');
create policy region_only_asks on amendment as restrictive for insert with check
  ('PNB' = any ((select platform.write_regions())::text[]) or status = 'REQUESTED');
create policy province_update on amendment as restrictive for update using
  ('PNB' = any ((select platform.write_regions())::text[]));
create policy province_delete on amendment as restrictive for delete using
  ('PNB' = any ((select platform.write_regions())::text[]));

-- number 1 is the grant as it was decided; kept from the first amendment on
create table grant_version (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  grant_id uuid not null,
  number int not null check (number > 0),
  -- null for number 1
  amendment_id uuid,
  amount_cents bigint not null check (amount_cents > 0),
  period_from date,
  period_until date,
  activities text not null,
  reason text,
  decided_by text not null,
  decided_at timestamptz not null,
  letter_id uuid,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, grant_id, number),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  foreign key (region_code, amendment_id) references amendment (region_code, id),
  foreign key (region_code, letter_id) references letter (region_code, id),
  constraint first_is_the_decision check ((number = 1) = (amendment_id is null))
);
call platform.protect('grant_version');
call province_writes('grant_version');
revoke update, delete on grant_version from pact_app;
