-- Obligations, accounts, determinations and recoveries (Awb 4.2.5, 4.2.7, title 4.4).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- A grant whose paid advance counts for a later, larger one has an end of its own: nothing is determined.
alter table grant_decision
  drop constraint grant_decision_status_check,
  add constraint grant_decision_status_check check (status in
    ('NONE', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'ACCOUNTING', 'DETERMINED', 'CLOSED', 'MERGED'));

-- Obligations to account (verantwoordingsverplichtingen) ------------------------------------------

create table obligation (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  grant_id uuid not null,
  application_id uuid not null,
  covers text not null check (length(covers) between 1 and 300),
  status text not null check (status in ('IN_FORCE', 'NOT_IN_FORCE', 'MERGED_INTO', 'FULFILLED')),
  due_on date,
  -- the date as it was said: "nog te bepalen", "eind oktober"
  due_said text check (length(due_said) between 1 and 100),
  -- set by a decision, or typed into a system because a field wanted a date
  provenance text not null check (provenance in ('LEGAL', 'TECHNICAL')),
  merged_into uuid,
  -- what the letter says until it is amended
  letter_due_on date,
  letter_corrected_on date,
  -- Awb 4:44(3): reminded, then a term is set, then somebody may determine ex officio
  reminded_on date,
  term_until date,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  foreign key (region_code, merged_into) references obligation (region_code, id),
  constraint merged_somewhere check ((status = 'MERGED_INTO') = (merged_into is not null) and merged_into <> id),
  constraint reminded_before_term check (term_until is null or reminded_on is not null)
);
create index obligation_grant on obligation (region_code, grant_id);
create index obligation_application on obligation (region_code, application_id);
call platform.protect('obligation');
call province_writes('obligation');

-- Every version of an obligation: proposed by one, approved by another (F6); never a silent edit.
create table obligation_change (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  obligation_id uuid not null,
  status text not null check (status in ('IN_FORCE', 'NOT_IN_FORCE', 'MERGED_INTO')),
  due_on date,
  due_said text check (length(due_said) between 1 and 100),
  provenance text not null check (provenance in ('LEGAL', 'TECHNICAL')),
  merge_into uuid,
  reason_code text not null check (reason_code in
    ('FROM_DECISION', 'TECHNICAL_ENTRY', 'MEETING_DECISION', 'AMENDMENT', 'OTHER')),
  reason text not null check (length(reason) between 1 and 2000),
  source text not null check (length(source) between 1 and 300),
  -- the decision of a meeting it carries out, a link of platform.link
  link_id uuid,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'DECLINED')),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  decline_reason text check (length(decline_reason) <= 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, obligation_id) references obligation (region_code, id),
  foreign key (region_code, merge_into) references obligation (region_code, id),
  constraint merges_somewhere check ((status = 'MERGED_INTO') = (merge_into is not null)),
  constraint four_eyes_on_obligation check (proposed_by <> decided_by),
  constraint decided_change check ((state = 'PROPOSED') = (decided_by is null and decided_at is null))
);
create index obligation_change_obligation on obligation_change (region_code, obligation_id);
create unique index one_open_change on obligation_change (region_code, obligation_id) where state = 'PROPOSED';
call platform.protect('obligation_change');
call province_writes('obligation_change');
