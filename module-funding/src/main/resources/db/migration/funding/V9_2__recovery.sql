-- Recoveries and statutory interest (Awb 4:57, title 4.4).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into legal_term (region_code, id, rule, name_nl, name_en, source, length, unit, suspendable, statutory, valid_from, version)
values ('PB', gen_random_uuid(), 'LIMITATION', 'verjaren van een geldschuld', 'lapse of a debt', 'Awb 4:104', 5, 'YEARS', false, true, '1998-01-01', 1)
on conflict do nothing;

create table interest_rate (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  valid_from date not null,
  basis_points int not null check (basis_points >= 0),
  -- less than this is not charged (Awb 4:98, second paragraph)
  de_minimis_cents bigint not null check (de_minimis_cents >= 0),
  source text not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, valid_from)
);
call platform.protect('interest_rate');
call province_writes('interest_rate');
insert into interest_rate (region_code, id, valid_from, basis_points, de_minimis_cents, source, version)
select 'PB', gen_random_uuid(), day::date, rate, 2000,
  'BW 6:120, eerste lid; Besluit vaststelling wettelijke rente, vanaf ' || to_char(day::date, 'DD-MM-YYYY')
    || case when day = '2026-01-01' then ' (door financiën te bevestigen)' else '' end, 1
from (values ('2015-01-01', 200), ('2023-01-01', 400), ('2023-07-01', 600), ('2024-01-01', 700),
  ('2025-01-01', 600), ('2026-01-01', 400)) as r (day, rate);

create table recovery (
  region_code text not null references platform.region check (region_code like 'AM%'),
  -- the id of the determination it follows from
  id uuid not null,
  grant_id uuid not null,
  application_id uuid not null,
  principal_cents bigint not null check (principal_cents > 0),
  interest_cents bigint not null default 0 check (interest_cents >= 0),
  received_cents bigint not null default 0 check (received_cents >= 0),
  waived_cents bigint not null default 0 check (waived_cents >= 0),
  status text not null check (status in
    ('DECIDED', 'OPEN', 'DEFAULT', 'REMINDED', 'WRIT', 'DEFERRED', 'PAID', 'OFFSET', 'WAIVED', 'LAPSED')),
  made_known_on date,
  due_on date,
  default_from date,
  reminded_on date,
  remind_until date,
  deferred_until date,
  writ_on date,
  writ_reference text check (length(writ_reference) between 1 and 100),
  lapses_on date,
  reason text check (length(reason) <= 2000),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, grant_id),
  foreign key (region_code, id) references determination (region_code, id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  constraint never_more_than_owed check (received_cents + waived_cents <= principal_cents + interest_cents),
  constraint ended_when_nothing_is_owed check (status not in ('PAID', 'WAIVED', 'LAPSED')
    or received_cents + waived_cents = principal_cents + interest_cents),
  constraint known_before_open check (status = 'DECIDED' or (made_known_on is not null and due_on is not null)),
  constraint reminded_in_default check (reminded_on is null or default_from is not null),
  constraint writ_after_reminder check (writ_on is null or reminded_on is not null)
);
create index recovery_status on recovery (region_code, status);
call platform.protect('recovery');
call province_writes('recovery');

create table recovery_entry (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  recovery_id uuid not null,
  kind text not null check (kind in ('RECEIVED', 'INTEREST', 'WAIVED')),
  cents bigint not null check (cents > 0),
  happened_on date not null,
  said text check (length(said) between 1 and 2000),
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, recovery_id) references recovery (region_code, id)
);
create index recovery_entry_recovery on recovery_entry (region_code, recovery_id);
call platform.protect('recovery_entry');
call province_writes('recovery_entry');
