-- Objections (Awb chapters 6 and 7), and what a late decision costs (Awb 4:17).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

alter table letter add constraint letter_and_who_decided unique (region_code, id, decided_by);

create table objection (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  -- the letter that made the decision known, and who had decided
  letter_id uuid not null,
  decision_by text not null,
  dossier_id uuid,
  number text not null check (length(number) <= 20),
  about text not null check (length(about) between 1 and 300),
  grounds text not null check (length(grounds) between 1 and 10000),
  filed_by text not null,
  filed_by_name text not null,
  filed_at timestamptz not null,
  received_on date not null,
  -- last day to object; later is inadmissible unless there was a good reason (Awb 6:11)
  filing_last_day date not null,
  status text not null check (status in
    ('RECEIVED', 'REMEDY', 'IN_PROGRESS', 'HEARING', 'WELL_FOUNDED', 'UNFOUNDED', 'INADMISSIBLE')),
  handler text,
  handler_name text,
  committee boolean not null default false,
  -- last day to decide (Awb 7:10), and how many days the clock stood still for it
  due_on date,
  suspended_days int not null default 0 check (suspended_days >= 0),
  missing text check (length(missing) between 1 and 2000),
  remedy_asked_on date,
  remedy_until date check (remedy_until > remedy_asked_on),
  extended_on date,
  hearing_on date,
  hearing_said text check (length(hearing_said) <= 4000),
  -- why nobody was heard (Awb 7:3)
  hearing_waived text check (length(hearing_waived) <= 2000),
  reason text check (length(reason) between 1 and 10000),
  decided_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, letter_id),
  foreign key (region_code, letter_id, decision_by) references letter (region_code, id, decided_by),
  -- F4; Awb 10:3(3): who took the decision gets no mandate to decide on the objection to it
  constraint four_eyes_on_objection check (handler <> decision_by),
  constraint handled_by_somebody check
    ((status = 'RECEIVED') = (handler is null) and (handler is null) = (due_on is null)),
  constraint decided_objection check
    ((status in ('WELL_FOUNDED', 'UNFOUNDED', 'INADMISSIBLE')) = (decided_at is not null and reason is not null)),
  constraint heard_or_waived check
    (decided_at is null or hearing_on is not null or hearing_waived is not null),
  constraint remedy_says_what check
    (status <> 'REMEDY' or (missing is not null and remedy_asked_on is not null and remedy_until is not null))
);
create index objection_status on objection (region_code, status);
call platform.protect('objection');
-- a region files; what is done with it is the province's
create policy region_only_files on objection as restrictive for insert with check
  ('PNB' = any ((select platform.write_regions())::text[]) or (status = 'RECEIVED' and handler is null));
create policy province_update on objection as restrictive for update using
  ('PNB' = any ((select platform.write_regions())::text[]));
create policy province_delete on objection as restrictive for delete using
  ('PNB' = any ((select platform.write_regions())::text[]));

create sequence objection_number;
grant usage on sequence objection_number to pact_app;

-- what the region adds after it filed
create table objection_addition (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  objection_id uuid not null,
  said text not null check (length(said) between 1 and 10000),
  added_by text not null,
  added_by_name text not null,
  added_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, objection_id) references objection (region_code, id)
);
create index objection_addition_objection on objection_addition (region_code, objection_id);
call platform.protect('objection_addition');
revoke update, delete on objection_addition from pact_app;

-- Penalty for a late decision ------------------------------------------------------------------------

create table penalty_rate (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  from_day int not null check (from_day > 0),
  until_day int not null check (until_day >= from_day),
  cents_per_day bigint not null check (cents_per_day > 0),
  source text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, valid_from, from_day)
);
call platform.protect('penalty_rate');
call province_writes('penalty_rate');

create table default_notice (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  -- the objection or application that waits
  object_id uuid not null,
  due_on date not null,
  received_on date not null,
  -- two weeks later (Awb 4:17(3)); the penalty runs from the day after
  starts_after date not null check (starts_after > received_on),
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, object_id),
  constraint not_too_early check (received_on > due_on)
);
call platform.protect('default_notice');
call province_writes('default_notice');

insert into penalty_rate (region_code, id, from_day, until_day, cents_per_day, source, valid_from, version)
select 'PB', gen_random_uuid(), from_day, until_day, cents, 'Awb 4:17, tweede lid (tekst 2021)', date '2021-01-01', 1
from (values (1, 14, 2300), (15, 28, 3500), (29, 42, 4500)) as r (from_day, until_day, cents);
