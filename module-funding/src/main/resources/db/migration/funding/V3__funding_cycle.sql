-- The cycle of a subsidy (Awb title 4.2): what more than one feature works with. Each feature's own
-- tables are in a migration of its own.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- Terms of law and holidays: data with dates of validity, never code ------------------------------

create table legal_term (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  rule text not null check (rule ~ '^[A-Z_]+$'),
  name_nl text not null,
  name_en text not null,
  -- law article or scheme that sets it
  source text not null,
  length int not null check (length > 0),
  unit text not null check (unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
  -- the clock stands still while the applicant completes his application (Awb 4:15)
  suspendable boolean not null,
  -- set by an act of parliament or by order in council: only then the Algemene termijnenwet counts
  statutory boolean not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, rule, valid_from)
);
call platform.protect('legal_term');

create table holiday (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  day date not null,
  name text not null,
  -- Atw 3(1), or the decree that equates the day with a holiday (Atw 3(3))
  source text not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, day)
);
call platform.protect('holiday');
call province_writes('legal_term');
call province_writes('holiday');

-- Pots: the money of a call as a whole (Awb 4:22, 4:25); envelopes are each region's share ---------

create table pot (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  call_id uuid not null,
  kind text not null check (kind in ('REGULAR', 'ADDITIONAL')),
  ceiling_cents bigint not null check (ceiling_cents > 0),
  reserved_cents bigint not null default 0 check (reserved_cents >= 0),
  allocated_cents bigint not null default 0 check (allocated_cents >= 0),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, call_id),
  foreign key (region_code, call_id) references call (region_code, id),
  -- I1: the last barrier; the conditional update comes first
  constraint pot_holds check (reserved_cents + allocated_cents <= ceiling_cents)
);
call platform.protect('pot');
call province_writes('pot');

alter table envelope
  add column reserved_cents bigint not null default 0 check (reserved_cents >= 0),
  drop constraint ceiling_holds,
  -- I2
  add constraint ceiling_holds check (reserved_cents + allocated_cents <= ceiling_cents);

-- Applications: the whole way to a decision -------------------------------------------------------

alter table application
  -- what the assessor advises to grant; reserved on envelope and pot until the decision
  add column advised_cents bigint check (advised_cents >= 0),
  add column completed_at timestamptz,
  add column assessed_by text,
  drop constraint application_status_check,
  add constraint application_status_check check (status in
    ('DRAFT', 'TO_SIGN', 'NOT_SUBMITTED', 'LATE', 'SUBMITTED', 'IN_SUPPLEMENT', 'NOT_PROCESSED', 'COMPLETE',
     'IN_ASSESSMENT', 'TO_DECIDE', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'DETERMINED_DIRECTLY',
     'WITHDRAWN')),
  drop constraint complete_when_sent,
  add constraint complete_when_sent check (status in ('DRAFT', 'WITHDRAWN', 'NOT_SUBMITTED')
    or (activities is not null and requested_cents is not null and content_hash is not null)),
  drop constraint signed_when_submitted,
  add constraint signed_when_submitted check
    (status in ('DRAFT', 'TO_SIGN', 'NOT_SUBMITTED', 'WITHDRAWN')
    or (submitted_at is not null and submitted_by is not null)),
  drop constraint granted_fits_status,
  add constraint granted_fits_status check (case status
    when 'GRANTED' then granted_cents is not null and granted_cents = requested_cents
    when 'PARTLY_GRANTED' then granted_cents is not null and granted_cents < requested_cents
    when 'DETERMINED_DIRECTLY' then granted_cents is not null
    else granted_cents is null end),
  add constraint advised_at_most_requested check (advised_cents <= requested_cents),
  add constraint advised_when_to_decide check (status <> 'TO_DECIDE'
    or (advised_cents is not null and assessed_by is not null));

-- a kind of step is as long as a word of the code; the list of them is the code's
alter table application_step drop constraint application_step_kind_check,
  add constraint application_step_kind_check check (kind ~ '^[A-Z_]{3,40}$');

-- The grant after the decision --------------------------------------------------------------------

alter table grant_decision
  -- NONE: nothing was granted
  add column status text not null default 'NONE' check (status in
    ('NONE', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'ACCOUNTING', 'DETERMINED', 'CLOSED')),
  -- how much of it may be advanced, in thousandths (I4); 1000 is all
  add column advance_permille int not null default 1000 check (advance_permille between 0 and 1000),
  add column paid_cents bigint not null default 0 check (paid_cents >= 0),
  add column determined_cents bigint check (determined_cents >= 0),
  add column period_from date,
  add column period_until date check (period_until >= period_from),
  -- letter of the decision made known: terms for payment and objection begin here (Awb 3:41, 6:8)
  add column made_known_on date,
  add constraint paid_within_advanced check (paid_cents <= advanced_cents or determined_cents is not null),
  -- I6
  add constraint determined_within_grant check (determined_cents <= amount_cents),
  add constraint determined_when_so check
    ((status in ('DETERMINED', 'CLOSED')) = (determined_cents is not null));
update grant_decision set status = 'ACTIVE' where outcome <> 'REFUSED';

-- Payments -------------------------------------------------------------------------------------------

alter table advance
  add column kind text not null default 'ADVANCE' check (kind in ('ADVANCE', 'BALANCE')),
  add column instalment int check (instalment > 0),
  add column planned_on date,
  drop constraint advance_status_check,
  add constraint advance_status_check check (status in
    ('PLANNED', 'PREPARED', 'HELD', 'RELEASED', 'IN_BATCH', 'PAID', 'FAILED', 'EXPIRED', 'SETTLED')),
  alter column prepared_by drop not null,
  alter column prepared_at drop not null,
  drop constraint released_by_somebody,
  add constraint prepared_by_somebody check (status in ('PLANNED', 'HELD', 'EXPIRED', 'FAILED')
    or (prepared_by is not null and prepared_at is not null)),
  add constraint released_by_somebody check (status not in ('RELEASED', 'IN_BATCH', 'PAID', 'SETTLED')
    or (released_by is not null and released_at is not null));

-- The ledger: double entry in cents, only ever added to (I9) ---------------------------------------
-- One row moves cents from the credited to the debited account of one call and region.

create table posting (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  seq bigint generated always as identity,
  call_id uuid not null,
  application_id uuid,
  -- the credited side, where it is another application's (an advance taken over by a later grant)
  credit_application_id uuid,
  event text not null check (event ~ '^[A-Z_]{3,40}$'),
  debit text not null,
  credit text not null,
  cents bigint not null check (cents > 0),
  -- what it is about: advance, determination, recovery, … (no foreign key: kinds differ)
  object_id uuid,
  remark text check (length(remark) <= 500),
  actor text not null,
  at timestamptz not null,
  version bigint not null default 1,
  primary key (region_code, id),
  foreign key (region_code, call_id) references envelope (region_code, call_id),
  foreign key (region_code, application_id) references application (region_code, id),
  foreign key (region_code, credit_application_id) references application (region_code, id),
  constraint known_accounts check (array[debit, credit] <@ array['CEILING', 'FREE', 'RESERVED', 'GRANTED',
    'ADVANCED', 'PAYABLE', 'BANK', 'COST', 'RECEIVABLE', 'WRITTEN_OFF', 'INTEREST']),
  constraint two_sides check (debit <> credit or credit_application_id is not null)
);
create index posting_call on posting (region_code, call_id, debit, credit);
create index posting_application on posting (region_code, application_id);
call platform.protect('posting');

create function posting_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'a posting is never changed or removed';
end $$;
create trigger posting_stays before update or delete on posting
  for each row execute function posting_stays();
revoke all on function posting_stays() from public;
grant execute on function posting_stays() to pact_app;
revoke update, delete on posting from pact_app;
create policy province_insert on posting as restrictive for insert with check
  ('PNB' = any ((select platform.write_regions())::text[]));

-- Terms and holidays as known on 1 November 2026 ---------------------------------------------------

insert into legal_term (region_code, id, rule, name_nl, name_en, source, length, unit, suspendable, statutory, valid_from, version)
select 'PB', gen_random_uuid(), rule, nl, en, source, length, unit, suspendable, statutory, date '1998-01-01', 1
from (values
  ('GRANT_DECISION', 'beslissen op de aanvraag', 'decide on the application', 'Awb 4:13; Aanwijzingen voor subsidieverstrekking 17', 13, 'WEEKS', true, false),
  ('GRANT_DECISION_LONG', 'beslissen op de aanvraag, met advies of onderzoek', 'decide on the application, with advice or inquiry', 'Aanwijzingen voor subsidieverstrekking 17', 22, 'WEEKS', true, false),
  ('DECISION_DEFAULT', 'beslissen zonder wettelijke termijn', 'decide without a term set by law', 'Awb 4:13, tweede lid', 8, 'WEEKS', true, true),
  ('NOT_PROCESSED_NOTICE', 'bekendmaken dat de aanvraag niet wordt behandeld', 'make known that the application is not processed', 'Awb 4:5, vierde lid', 4, 'WEEKS', false, true),
  ('ACCOUNT_REQUEST', 'verantwoorden na afloop van de activiteiten', 'account after the activities', 'Aanwijzingen voor subsidieverstrekking 17', 13, 'WEEKS', false, false),
  ('DETERMINATION', 'vaststellen na de verantwoording', 'determine after the account', 'Aanwijzingen voor subsidieverstrekking 17', 22, 'WEEKS', true, false),
  ('DIRECT_DETERMINATION', 'direct vaststellen', 'determine directly', 'Aanwijzingen voor subsidieverstrekking 17', 13, 'WEEKS', true, false),
  ('EX_OFFICIO_DETERMINATION', 'ambtshalve vaststellen', 'determine ex officio', 'Aanwijzingen voor subsidieverstrekking 17', 22, 'WEEKS', false, false),
  ('PAYMENT', 'betalen na bekendmaking', 'pay after it is made known', 'Awb 4:87', 6, 'WEEKS', false, true),
  ('OBJECTION', 'bezwaar maken', 'object', 'Awb 6:7', 6, 'WEEKS', false, true),
  ('OBJECTION_DECISION', 'beslissen op bezwaar', 'decide on the objection', 'Awb 7:10, eerste lid', 6, 'WEEKS', true, true),
  ('OBJECTION_DECISION_COMMITTEE', 'beslissen op bezwaar, met commissie', 'decide on the objection, with a committee', 'Awb 7:10, eerste lid', 12, 'WEEKS', true, true),
  ('OBJECTION_EXTENSION', 'verdagen van de beslissing op bezwaar', 'extend the decision on the objection', 'Awb 7:10, derde lid', 6, 'WEEKS', false, true),
  ('SUSPENDED_PAYMENT', 'opgeschorte betaling', 'suspended payment', 'Awb 4:56', 13, 'WEEKS', false, true),
  ('REMINDER', 'betalen na aanmaning', 'pay after a reminder', 'Awb 4:112', 2, 'WEEKS', false, true),
  ('PENALTY_START', 'beslissen na ingebrekestelling', 'decide after notice of default', 'Awb 4:17, derde lid', 2, 'WEEKS', false, true),
  ('REVISION', 'intrekken of wijzigen van de vaststelling', 'revoke or change the determination', 'Awb 4:49, derde lid', 5, 'YEARS', false, true),
  ('RECOVERY', 'terugvorderen na vaststelling', 'recover after determination', 'Awb 4:57, vierde lid', 5, 'YEARS', false, true))
  as t (rule, nl, en, source, length, unit, suspendable, statutory);

insert into holiday (region_code, id, day, name, source, version)
select 'PB', gen_random_uuid(), day::date, name, 'Algemene termijnenwet 3, eerste lid', 1
from (select easter, extract(year from easter)::int as year from unnest(array[
    '2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20',
    '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21']::date[]) as e (easter)) as y,
  lateral (values
    (make_date(year, 1, 1), 'Nieuwjaarsdag'), (easter - 2, 'Goede Vrijdag'), (easter + 1, 'Tweede Paasdag'),
    -- a King's Day on a Sunday is kept on the Saturday before it
    (make_date(year, 4, 27) - case extract(isodow from make_date(year, 4, 27)) when 7 then 1 else 0 end, 'Koningsdag'),
    (make_date(year, 5, 5), 'Bevrijdingsdag'), (easter + 39, 'Hemelvaartsdag'), (easter + 50, 'Tweede Pinksterdag'),
    (make_date(year, 12, 25), 'Eerste Kerstdag'), (make_date(year, 12, 26), 'Tweede Kerstdag')) as h (day, name)
on conflict do nothing;

insert into pot (region_code, id, call_id, kind, ceiling_cents, allocated_cents, version)
select 'PB', gen_random_uuid(), c.id, 'REGULAR', sum(e.ceiling_cents), sum(e.allocated_cents), 1
from call c join envelope e on e.call_id = c.id group by c.id;
