-- Accounts of regions and determinations (Awb 4:44 to 4:47).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- Arrangements of the Uniform Subsidiekader: thresholds change, so they are data.
create table arrangement (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  number int not null check (number between 1 and 3),
  from_cents bigint not null check (from_cents >= 0),
  report_required boolean not null,
  lines_required boolean not null,
  statement_required boolean not null,
  valid_from date not null,
  source text not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, number, valid_from)
);
call platform.protect('arrangement');
call province_writes('arrangement');
insert into arrangement (region_code, id, number, from_cents, report_required, lines_required,
  statement_required, valid_from, source, version)
values
  ('PB', gen_random_uuid(), 1, 0, false, false, false, '2010-01-01', 'Aanwijzingen voor subsidieverstrekking 7-10', 1),
  ('PB', gen_random_uuid(), 2, 2500000, true, false, false, '2010-01-01', 'Aanwijzingen voor subsidieverstrekking 11-15', 1),
  ('PB', gen_random_uuid(), 3, 12500000, true, true, false, '2010-01-01', 'Aanwijzingen voor subsidieverstrekking 16', 1);

create table accountability (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  grant_id uuid not null,
  application_id uuid not null,
  arrangement int not null check (arrangement between 1 and 3),
  report text check (length(report) <= 20000),
  status text not null check (status in
    ('DRAFT', 'TO_SIGN', 'SUBMITTED', 'IN_SUPPLEMENT', 'IN_ASSESSMENT', 'TO_DETERMINE', 'DETERMINED')),
  drafted_by text not null,
  edited_by text not null,
  submitted_by text,
  submitted_at timestamptz,
  content_hash text,
  supplement_asked text check (length(supplement_asked) <= 2000),
  supplement_asked_on date,
  supplement_until date,
  suspended_days int not null default 0 check (suspended_days >= 0),
  assessed_by text,
  advice text check (length(advice) <= 2000),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, grant_id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  constraint four_eyes_on_account check (submitted_by <> drafted_by and submitted_by <> edited_by),
  constraint account_signed check (status in ('DRAFT', 'TO_SIGN')
    or (submitted_at is not null and submitted_by is not null and content_hash is not null)),
  constraint account_assessed check (status not in ('TO_DETERMINE', 'DETERMINED') or assessed_by is not null)
);
call platform.protect('accountability');

create table accountability_line (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  accountability_id uuid not null,
  position int not null check (position > 0),
  title text not null check (length(title) between 1 and 200),
  claimed_cents bigint not null check (claimed_cents >= 0),
  accepted_cents bigint check (accepted_cents >= 0),
  correction_reason text check (length(correction_reason) <= 500),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, accountability_id, position),
  foreign key (region_code, accountability_id) references accountability (region_code, id),
  constraint accepted_within_claimed check (accepted_cents <= claimed_cents),
  -- Awb 4:46(3)
  constraint correction_explained check (accepted_cents is null or accepted_cents = claimed_cents
    or correction_reason is not null)
);
call platform.protect('accountability_line');

create table determination (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  grant_id uuid not null,
  application_id uuid not null,
  basis text not null check (basis in ('ACCOUNT', 'EX_OFFICIO', 'DIRECT')),
  granted_cents bigint not null,
  amount_cents bigint not null check (amount_cents >= 0),
  paid_cents bigint not null check (paid_cents >= 0),
  -- Awb 4:46(2), a to d
  ground text check (ground in ('NOT_PERFORMED', 'OBLIGATION_BREACHED', 'WRONG_INFORMATION', 'GRANT_WRONG')),
  reason text check (length(reason) between 1 and 2000),
  -- Awb 4:12(2) b
  heard_on date,
  heard_said text check (length(heard_said) between 1 and 2000),
  resolution text not null check (resolution in ('NONE', 'BALANCE', 'RECOVERY')),
  assessed_by text,
  determined_by text not null,
  determined_by_name text not null,
  determined_at timestamptz not null,
  made_known_on date not null,
  version bigint not null,
  primary key (region_code, id),
  -- I7: one resolution only
  unique (region_code, grant_id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  constraint never_above_grant check (amount_cents <= granted_cents),
  constraint lower_on_a_ground check (amount_cents = granted_cents
    or (ground is not null and reason is not null and heard_on is not null and heard_said is not null)),
  constraint four_eyes_on_determination check (assessed_by <> determined_by),
  constraint resolution_fits check (resolution = case
    when amount_cents > paid_cents then 'BALANCE' when amount_cents < paid_cents then 'RECOVERY' else 'NONE' end)
);
call platform.protect('determination');
call province_writes('determination');
