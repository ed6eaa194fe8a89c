-- From received to decided: what is looked at, what is asked for, advice, hearing, and the clock that
-- stands still meanwhile.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- Days on which the clock of a term stands still (Awb 4:15) ----------------------------------------
-- Only the province stops a clock; a region's signatory starts it again by handing in.

create table suspension (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  -- the application or other thing whose term it is (no foreign key: kinds differ)
  object_id uuid not null,
  ground text not null check (ground in ('SUPPLEMENT', 'CONSENT', 'APPLICANT_DELAY', 'FORCE_MAJEURE')),
  -- the day of the request; the clock stands still from the day after it
  asked_on date not null,
  -- the day it was completed, or its term lapsed: the clock runs again on that day
  ended_on date check (ended_on >= asked_on),
  version bigint not null,
  primary key (region_code, id)
);
create index suspension_object on suspension (region_code, object_id);
create unique index one_open_suspension on suspension (region_code, object_id) where ended_on is null;
call platform.protect('suspension');
create policy province_insert on suspension as restrictive for insert with check
  ('PNB' = any ((select platform.write_regions())::text[]));
create policy province_delete on suspension as restrictive for delete using
  ('PNB' = any ((select platform.write_regions())::text[]));

-- Requests to complete an application (Awb 4:5) ------------------------------------------------------

create table supplement (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  application_id uuid not null,
  status text not null check (status in ('ASKED', 'SUPPLIED', 'LAPSED', 'ENDED')),
  missing text not null check (length(missing) between 1 and 4000),
  letter text not null check (length(letter) between 1 and 10000),
  until_on date not null check (until_on > asked_on),
  asked_on date not null,
  asked_by text not null,
  asked_by_name text not null,
  -- what the region says to it; not by who hands it in (F1)
  answer text check (length(answer) <= 4000),
  answered_by text,
  answered_at timestamptz,
  supplied_by text,
  supplied_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  constraint four_eyes_on_supplement check (supplied_by <> answered_by),
  constraint supplied_by_somebody check
    ((status = 'SUPPLIED') = (supplied_by is not null and supplied_at is not null))
);
create index supplement_application on supplement (region_code, application_id);
create index supplement_until on supplement (region_code, status, until_on);
create unique index one_open_supplement on supplement (region_code, application_id)
  where status in ('ASKED', 'LAPSED');
call platform.protect('supplement');
create policy province_insert on supplement as restrictive for insert with check
  ('PNB' = any ((select platform.write_regions())::text[]));
create policy province_delete on supplement as restrictive for delete using
  ('PNB' = any ((select platform.write_regions())::text[]));

-- What is looked at: data, for every call or for one ------------------------------------------------

create table check_item (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  -- null: every call that has no list of its own
  call_id uuid,
  phase text not null check (phase in ('INTAKE', 'ASSESSMENT')),
  place int not null check (place > 0),
  question_nl text not null check (length(question_nl) between 1 and 300),
  question_en text not null check (length(question_en) between 1 and 300),
  source text check (length(source) <= 200),
  -- null: yes or no; else a score from 0 to this
  highest int check (highest between 1 and 100),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, call_id) references call (region_code, id)
);
create index check_item_call on check_item (region_code, call_id);
call platform.protect('check_item');
call province_writes('check_item');

-- The province's own working paper: no region reads it
create table check_answer (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  application_id uuid not null,
  item_region text not null generated always as ('PB') stored,
  item_id uuid not null,
  outcome text check (outcome in ('YES', 'NO', 'NOT_APPLICABLE')),
  score int check (score >= 0),
  remark text check (length(remark) <= 2000),
  answered_by text not null,
  answered_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, application_id, item_id),
  foreign key (region_code, application_id) references application (region_code, id),
  foreign key (item_region, item_id) references check_item (region_code, id)
);
call platform.protect('check_answer');
call province_writes('check_answer');
create policy province_reads on check_answer as restrictive for select using
  ('PNB' = any ((select platform.read_regions())::text[]));

-- Advice: bound to the text it is about (F8) ---------------------------------------------------------

create table advice (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  application_id uuid not null,
  amount_cents bigint not null check (amount_cents >= 0),
  motivation text not null check (length(motivation) between 1 and 2000),
  state_aid text not null check (state_aid in ('NONE', 'DE_MINIMIS', 'BLOCK_EXEMPTION', 'SGEI', 'INCOMPATIBLE')),
  state_aid_remark text check (length(state_aid_remark) <= 2000),
  -- what the decision should oblige to, and how it should be paid: proposals, a line each
  obligations text check (length(obligations) <= 4000),
  schedule text check (length(schedule) <= 2000),
  content_hash text not null,
  advised_by text not null,
  advised_by_name text not null,
  advised_at timestamptz not null,
  void_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  -- Awb 4:35(3): then it must be refused
  constraint no_incompatible_aid check (state_aid <> 'INCOMPATIBLE' or amount_cents = 0)
);
create unique index one_advice_at_a_time on advice (region_code, application_id) where void_at is null;
call platform.protect('advice');
call province_writes('advice');
create policy province_reads on advice as restrictive for select using
  ('PNB' = any ((select platform.read_regions())::text[]));

-- What a region said before it is refused on what the province thinks of it (Awb 4:7, 4:12(2)) --------

create table hearing (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  application_id uuid not null,
  invited_on date not null,
  heard_on date not null check (heard_on >= invited_on),
  views text not null check (length(views) between 1 and 4000),
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id)
);
create index hearing_application on hearing (region_code, application_id);
call platform.protect('hearing');
call province_writes('hearing');

-- Conditions of a grant (Awb 4:32, 4:37): the period is there already ---------------------------------

alter table grant_decision
  add column obligations text check (length(obligations) <= 4000),
  add column settle_by date check (settle_by > period_until),
  add column content_hash text;

-- Data --------------------------------------------------------------------------------------------------

insert into legal_term (region_code, id, rule, name_nl, name_en, source, length, unit, suspendable, statutory, valid_from, version)
values ('PB', gen_random_uuid(), 'SUPPLEMENT', 'aanvullen van de aanvraag', 'complete the application',
  'Awb 4:5, eerste lid (redelijke termijn; uitgangspunt)', 2, 'WEEKS', false, false, date '1998-01-01', 1);

insert into check_item (region_code, id, phase, place, question_nl, question_en, source, highest, version)
select 'PB', md5('check' || phase || place)::uuid, phase, place, nl, en, source, highest, 1
from (values
  ('INTAKE', 1, 'Zijn de activiteiten beschreven?', 'Are the activities described?', 'Awb 4:2, eerste lid', null),
  ('INTAKE', 2, 'Sluit de begroting aan op het gevraagde bedrag?', 'Does the budget match the amount requested?', 'Awb 4:63', null),
  ('INTAKE', 3, 'Zijn alle genoemde bijlagen er, en leesbaar?', 'Are all annexes that are named there, and readable?', 'Awb 4:2, tweede lid', null),
  ('INTAKE', 4, 'Is verklaard of er andere steun is?', 'Is it declared whether there is other support?', 'Awb 4:65; Verordening (EU) 2023/2831', null),
  ('INTAKE', 5, 'Is getekend door wie daartoe bevoegd is?', 'Is it signed by whom may do so?', 'Awb 4:2, eerste lid', null),
  ('ASSESSMENT', 1, 'Past het plan bij het doel van de openstelling?', 'Does the plan fit the aim of the call?', null, 10),
  ('ASSESSMENT', 2, 'Is het plan uitvoerbaar?', 'Can the plan be carried out?', 'Awb 4:35, eerste lid', 10),
  ('ASSESSMENT', 3, 'Zijn de kosten redelijk?', 'Are the costs reasonable?', null, 10),
  ('ASSESSMENT', 4, 'Is er samenwerking in de regio?', 'Is there cooperation in the region?', null, 10))
  as t (phase, place, nl, en, source, highest);
