-- Money is bigint cents and a status is text with a check: under row-level security only such
-- columns use an index.

grant usage on schema funding to pact_app;

-- Calls: shared by all regions, written by the province ---------------------------------------

create table call (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  summary text not null check (length(summary) <= 4000),
  legal_ground text not null check (length(legal_ground) between 1 and 500),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  closing_said text check (length(closing_said) <= 100),
  version bigint not null,
  primary key (region_code, id)
);
call platform.protect('call');

-- Envelopes: what a call holds for one region (Awb 4:25) --------------------------------------

create table envelope (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  call_region text not null generated always as ('PB') stored,
  call_id uuid not null,
  ceiling_cents bigint not null check (ceiling_cents > 0),
  allocated_cents bigint not null default 0 check (allocated_cents >= 0),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, call_id),
  foreign key (call_region, call_id) references call (region_code, id),
  -- the last barrier; the conditional update of EnvelopeRepository comes first
  constraint ceiling_holds check (allocated_cents <= ceiling_cents)
);
call platform.protect('envelope');

-- Applications ------------------------------------------------------------------------------------

create table application (
  region_code text not null references platform.region,
  id uuid not null,
  call_id uuid not null,
  reference text not null,
  title text not null check (length(title) between 1 and 200),
  activities text check (length(activities) <= 10000),
  requested_cents bigint check (requested_cents > 0),
  granted_cents bigint check (granted_cents > 0),
  status text not null check (status in
    ('DRAFT', 'TO_SIGN', 'SUBMITTED', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'WITHDRAWN')),
  drafted_by text not null,
  edited_by text not null,
  submitted_by text,
  submitted_at timestamptz,
  content_hash text,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, reference),
  foreign key (region_code, call_id) references envelope (region_code, call_id),
  constraint complete_when_sent check (status in ('DRAFT', 'WITHDRAWN')
    or (activities is not null and requested_cents is not null and content_hash is not null)),
  constraint signed_when_submitted check
    (status not in ('SUBMITTED', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED')
    or (submitted_at is not null and submitted_by is not null)),
  constraint four_eyes_on_submission check
    (submitted_by <> drafted_by and submitted_by <> edited_by),
  constraint granted_at_most_requested check (granted_cents <= requested_cents),
  constraint granted_fits_status check (case status
    when 'GRANTED' then granted_cents is not null and granted_cents = requested_cents
    when 'PARTLY_GRANTED' then granted_cents is not null and granted_cents < requested_cents
    else granted_cents is null end)
);
create index application_status on application (region_code, status);
create index application_call on application (region_code, call_id);
call platform.protect('application');

create table reference_counter (
  region_code text not null references platform.region,
  year int not null,
  last_number int not null check (last_number > 0),
  primary key (region_code, year)
);
call platform.protect('reference_counter');

-- what happened to an application, as its readers see it (the audit trail is for auditors)
create table application_step (
  region_code text not null references platform.region,
  id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in
    ('CREATED', 'SENT_TO_SIGN', 'SENT_BACK', 'SUBMITTED', 'WITHDRAWN', 'GRANTED',
     'PARTLY_GRANTED', 'REFUSED', 'ADVANCE_PREPARED', 'ADVANCE_RELEASED')),
  remark text check (length(remark) <= 2000),
  amount_cents bigint,
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id)
);
create index application_step_application on application_step (region_code, application_id);
call platform.protect('application_step');

-- Decisions: one per application (Awb 4:30, 4:31) ------------------------------------------------

create table grant_decision (
  region_code text not null references platform.region,
  id uuid not null,
  application_id uuid not null,
  outcome text not null check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED')),
  amount_cents bigint not null,
  advanced_cents bigint not null default 0 check (advanced_cents >= 0),
  ground text check (ground in ('CEILING', 'EXPECTATION', 'STATE_AID', 'SCHEME')),
  reason text check (length(reason) <= 2000),
  decided_by text not null,
  decided_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, application_id),
  foreign key (region_code, application_id) references application (region_code, id),
  constraint refused_is_nothing check
    (amount_cents >= 0 and (outcome = 'REFUSED') = (amount_cents = 0)),
  constraint less_needs_a_reason check (outcome = 'GRANTED' or reason is not null),
  constraint refused_on_a_ground check (outcome <> 'REFUSED' or ground is not null),
  constraint advances_within_grant check (advanced_cents <= amount_cents)
);
call platform.protect('grant_decision');

-- Advances on a grant (Awb 4:95) -------------------------------------------------------------------

create table advance (
  region_code text not null references platform.region,
  id uuid not null,
  grant_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  status text not null check (status in ('PREPARED', 'RELEASED')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  constraint four_eyes_on_release check (prepared_by <> released_by),
  constraint released_by_somebody check
    ((status = 'RELEASED') = (released_by is not null and released_at is not null))
);
create index advance_grant on advance (region_code, grant_id);
call platform.protect('advance');

-- Envelopes, decisions and advances lie in a region's rows but are the province's to write: a
-- region reads them, and not even faulty code can let it raise its own ceiling.

create procedure province_writes(region_table regclass) language plpgsql as $$
begin
  execute format('create policy province_insert on %s as restrictive for insert with check
    (''PNB'' = any ((select platform.write_regions())::text[]))', region_table);
  execute format('create policy province_update on %s as restrictive for update using
    (''PNB'' = any ((select platform.write_regions())::text[]))', region_table);
  execute format('create policy province_delete on %s as restrictive for delete using
    (''PNB'' = any ((select platform.write_regions())::text[]))', region_table);
end $$;
revoke all on procedure province_writes(regclass) from public;

call province_writes('call');
call province_writes('envelope');
call province_writes('grant_decision');
call province_writes('advance');
