-- One call with an envelope for each region, and applications with all that follows from them, for
-- deploy/benchmark/funding. bench.regions: how many regions there are in all; bench.own: applications of
-- each of the five of the Pact; bench.other: of each other one. Run as superuser, without triggers and
-- foreign keys (a recovery here has no determination), so the sums of the books are written by hand.
-- Days of payment and account lie far ahead: no job has work in it.
set session_replication_role = replica;

insert into platform.party (code, kind, name)
  select 'AMB' || lpad(n::text, 5, '0'), 'REGION', 'Regio ' || n
  from generate_series(6, current_setting('bench.regions')::int) n;
insert into platform.region (code) select code from platform.party where code like 'AMB%';

create temporary table one as
  select r.code as region, (row_number() over (order by r.code))::int as region_no, n,
    ('bbbb1000-' || lpad((row_number() over (partition by n order by r.code))::text, 4, '0') || '-7000-8000-'
      || lpad(n::text, 12, '0'))::uuid as id,
    case when n % 10 < 6 then 'GRANTED' when n % 10 < 8 then 'SUBMITTED' when n % 10 = 8 then 'DRAFT'
      else 'REFUSED' end as status,
    1000000 + n * 100 as cents
  from platform.region r
  cross join lateral generate_series(1, case when r.code like 'AMB%' then current_setting('bench.other')::int
    else current_setting('bench.own')::int end) n
  where r.code like 'AM%';

insert into funding.call (region_code, id, title, summary, legal_ground, opens_at, closes_at, version)
  values ('PB', 'bbbb0000-0000-7000-8000-00000000f001', 'Meting', '', 'Awb 4:23', now() - interval '9 days',
    now() + interval '90 days', 1);
insert into funding.pot (region_code, id, call_id, kind, ceiling_cents, allocated_cents, version)
  select 'PB', 'bbbb0000-0000-7000-8000-00000000f002', 'bbbb0000-0000-7000-8000-00000000f001', 'ADDITIONAL',
    900000000000000, coalesce(sum(cents) filter (where status = 'GRANTED'), 0), 1 from one;
insert into funding.envelope (region_code, id, call_id, ceiling_cents, allocated_cents, version)
  select region, gen_random_uuid(), 'bbbb0000-0000-7000-8000-00000000f001', 90000000000000,
    coalesce(sum(cents) filter (where status = 'GRANTED'), 0), 1 from one group by region;

insert into funding.application (region_code, id, call_id, reference, title, activities, requested_cents,
    granted_cents, status, drafted_by, edited_by, submitted_by, submitted_at, content_hash, version)
  select region, id, 'bbbb0000-0000-7000-8000-00000000f001', region || '-2000-' || lpad(n::text, 6, '0'),
    'Aanvraag ' || n, 'Scholing en loopbaanadvies.', cents, case status when 'GRANTED' then cents end, status,
    'bench:schrijft', 'bench:schrijft', case when status <> 'DRAFT' then 'bench:tekent' end,
    case when status <> 'DRAFT' then now() - interval '8 days' + n * interval '1 second' end,
    case when status <> 'DRAFT' then 'x' end, 1
  from one;
insert into funding.grant_decision (region_code, id, application_id, outcome, status, amount_cents,
    advanced_cents, paid_cents, decided_by, decided_at, version)
  select region, id, id, 'GRANTED', 'ACTIVE', cents, cents, 0, 'bench:beslist', now(), 1
  from one where status = 'GRANTED';
insert into funding.advance (region_code, id, grant_id, amount_cents, status, instalment, planned_on, version)
  select region, id, id, cents, 'PLANNED', 1, date '2099-01-01' + n % 300, 1 from one where status = 'GRANTED';
insert into funding.posting (region_code, id, call_id, application_id, event, debit, credit, cents, actor, at)
  select region, gen_random_uuid(), 'bbbb0000-0000-7000-8000-00000000f001', id, event, debit, credit, cents,
    'bench', now()
  from one cross join (values ('GRANT_MADE', 'GRANTED', 'FREE'), ('ADVANCE_DECIDED', 'ADVANCED', 'PAYABLE'))
    as e (event, debit, credit) where status = 'GRANTED';
insert into funding.obligation (region_code, id, grant_id, application_id, covers, status, due_on, provenance,
    version)
  select region, id, id, id, 'Eindafrekening', 'IN_FORCE', date '2099-01-01' + n % 300, 'LEGAL', 1
  from one where status = 'GRANTED';
insert into funding.accountability (region_code, id, grant_id, application_id, arrangement, status, drafted_by,
    edited_by, submitted_by, submitted_at, content_hash, version)
  select region, id, id, id, 1, 'SUBMITTED', 'bench:schrijft', 'bench:schrijft', 'bench:tekent',
    now() - n * interval '1 second', 'x', 1
  from one where status = 'GRANTED';
insert into funding.recovery (region_code, id, grant_id, application_id, principal_cents, status, made_known_on,
    due_on, version)
  select region, id, id, id, cents, 'OPEN', date '2026-01-01', date '2099-01-01' + n % 300, 1
  from one where status = 'GRANTED';
insert into funding.objection (region_code, id, letter_id, decision_by, dossier_id, number, about, grounds,
    filed_by, filed_by_name, filed_at, received_on, filing_last_day, status, version)
  select region, id, id, 'bench:beslist', id, 'BB' || right(id::text, 12), 'Aanvraag ' || n, 'Te weinig.',
    'bench:tekent', 'Ondertekenaar', now() - n * interval '1 second', current_date, date '2099-01-01',
    'RECEIVED', 1
  from one where status = 'GRANTED';
insert into funding.public_grant (region_code, id, call_id, call_title, reference, recipient, subject,
    requested_cents, granted_on, original_cents, earlier_cents, changed_cents, paid_cents, settled, created_at,
    changed_at)
  select 'PUB', id, 'bbbb0000-0000-7000-8000-00000000f001', 'Meting', region || '-2000-' || lpad(n::text, 6, '0'),
    region, 'Aanvraag ' || n, cents, date '2019-01-01' + n % 300, cents, 0, 0, 0, false, now(), now()
  from one where status = 'GRANTED';

insert into funding.book_total (region_code, call_id, advanced_cents, paid_cents, determined_cents)
  select region, 'bbbb0000-0000-7000-8000-00000000f001', sum(cents), 0, 0 from one where status = 'GRANTED'
  group by region;
insert into funding.asked_total (region_code, call_id, asked_cents)
  select region, 'bbbb0000-0000-7000-8000-00000000f001', sum(cents) from one where status <> 'DRAFT'
  group by region;

drop table one;
set session_replication_role = origin;
