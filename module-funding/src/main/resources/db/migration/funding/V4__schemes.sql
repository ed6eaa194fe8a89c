-- Schemes and calls: what a call must say, who changed what of it and why, outages and late applications.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- What a call says before it is published (Awb 4:21 to 4:28) ---------------------------------------

alter table call
  add column stage text not null default 'PUBLISHED'
    check (stage in ('CONCEPT', 'PUBLISHED', 'SETTLED', 'WITHDRAWN')),
  -- counts what was changed of it; each change in call_change made one
  add column edition int not null default 1 check (edition > 0),
  -- Awb 4:21(3): title 4.2 does not apply to money for bodies of public law only; so it is said
  add column title42 text not null default 'APPLIES' check (title42 in ('APPLIES', 'DECLARED', 'NOT_APPLICABLE')),
  add column title42_reason text check (length(title42_reason) between 1 and 2000),
  -- Awb 4:26
  add column distribution text not null default 'REGION_ENVELOPE'
    check (distribution in ('ORDER_OF_RECEIPT', 'RANKING', 'PRO_RATA', 'REGION_ENVELOPE')),
  add column rank_moment text not null default 'COMPLETE' check (rank_moment in ('RECEIVED', 'COMPLETE')),
  add column arrangement int not null default 3 check (arrangement between 1 and 3),
  add column advance_permille int not null default 1000 check (advance_permille between 0 and 1000),
  -- the rule of legal_term by which an application is decided
  add column decision_rule text not null default 'GRANT_DECISION'
    check (decision_rule in ('GRANT_DECISION', 'GRANT_DECISION_LONG', 'DECISION_DEFAULT')),
  add column form_version int not null default 1 check (form_version > 0),
  add column guide_version int check (guide_version > 0),
  add column publication_reference text check (length(publication_reference) between 1 and 200),
  add column published_on date,
  -- Awb 4:27(2): made known after the period began
  add column ceiling_late boolean not null default false,
  add constraint title42_explained check (title42 = 'APPLIES' or title42_reason is not null);

create policy concept_stays_inside on call as restrictive for select using
  (stage <> 'CONCEPT' or 'PNB' = any ((select platform.read_regions())::text[]));

-- a region may have another closing instant than the call
alter table envelope
  add column closes_at timestamptz,
  add column closing_said text check (length(closing_said) between 1 and 100),
  add constraint said_with_closing check (closing_said is null or closes_at is not null);

-- Changes of a call, proposed by one and carried out by another -------------------------------------

create table call_change (
  -- PB; of a region, if a meeting of that region decided it
  region_code text not null references platform.region,
  -- that of the link, if a decision of a meeting asked for it
  id uuid not null,
  call_region text not null generated always as ('PB') stored,
  call_id uuid not null,
  kind text not null check (kind in
    ('DRAFTED', 'PUBLISH', 'TERMS', 'CEILING', 'CLOSING', 'WITHDRAW', 'SETTLE', 'REMARK')),
  status text not null check (status in ('PROPOSED', 'CARRIED_OUT', 'DECLINED', 'TAKEN_BACK')),
  -- the edition somebody had before him, and the one this made
  base int not null check (base >= 0),
  edition int check (edition > base),
  -- the call as it was and as it becomes, as names and values
  before text not null,
  after text not null,
  reason text check (length(reason) between 1 and 2000),
  source text check (length(source) between 1 and 500),
  from_decision boolean not null default false,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  decline_reason text check (length(decline_reason) between 1 and 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (call_region, call_id) references call (region_code, id),
  -- F6; a concept is one person's paper, and who takes back his own proposal decides nothing
  constraint four_eyes_on_change check
    (kind = 'DRAFTED' or status = 'TAKEN_BACK' or proposed_by <> decided_by),
  constraint changed_by_somebody check
    ((status = 'PROPOSED') = (decided_by is null and decided_at is null)),
  constraint declined_with_reason check (status <> 'DECLINED' or decline_reason is not null),
  constraint changed_for_a_reason check (kind in ('DRAFTED', 'PUBLISH') or from_decision or reason is not null),
  constraint carried_out_made_one check (status <> 'CARRIED_OUT' or kind = 'REMARK' or edition is not null)
);
create index call_change_call on call_change (call_region, call_id);
create unique index one_proposal_at_a_time on call_change (call_region, call_id)
  where status = 'PROPOSED' and kind <> 'REMARK';
create unique index one_change_per_edition on call_change (call_region, call_id, edition);
call platform.protect('call_change');
call province_writes('call_change');
-- what is only proposed, or written before the call was published, is the province's own paper
create policy proposal_stays_inside on call_change as restrictive for select using
  ('PNB' = any ((select platform.read_regions())::text[]) or from_decision
    or (status = 'CARRIED_OUT' and kind <> 'DRAFTED'));

insert into call_change (region_code, id, call_id, kind, status, base, edition, before, after, reason,
  from_decision, proposed_by, proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at,
  decline_reason, version)
select region_code, id, call_id, 'REMARK', status, 1, null, '{}', '{}', remark, true, proposed_by,
  proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at, reason, version
from effect_proposal;
drop table effect_proposal;

-- When the portal could not be reached (Awb 2:21(3)), and what came late ------------------------------

create table outage (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  what text not null check (length(what) between 1 and 1000),
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id)
);
call platform.protect('outage');
call province_writes('outage');

create table late_decision (
  region_code text not null references platform.region,
  id uuid not null,
  application_id uuid not null,
  outcome text not null check (outcome in ('ADMITTED', 'REFUSED')),
  outage_region text not null generated always as ('PB') stored,
  -- null: another reason than an outage
  outage_id uuid,
  reason text not null check (length(reason) between 1 and 2000),
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, application_id),
  foreign key (region_code, application_id) references application (region_code, id),
  foreign key (outage_region, outage_id) references outage (region_code, id)
);
call platform.protect('late_decision');
call province_writes('late_decision');
