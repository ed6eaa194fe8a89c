-- Invented: the advance "duurzame inzetbaarheid" of three regions, with the 1 July that was entered for
-- technical reasons, and the larger "actieplan totaal". In Zuidoost nothing was done about it yet, in
-- Noordoost the date is not in force, in West the advance went up in the larger grant and that was
-- accounted for and determined.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into call (region_code, id, title, summary, legal_ground, opens_at, closes_at, closing_said, version)
values
  ('PB', '01970000-0000-7000-8000-00000000c003', 'Duurzame inzetbaarheid', 'Een eerste bedrag voor elke regio, vooruitlopend op het actieplan.',
   'Awb 4:23, derde lid, onder c (begroting); plafond: Awb 4:25', '2019-09-01 09:00+02', '2019-11-30 23:59:59+01', 'eind november', 1),
  ('PB', '01970000-0000-7000-8000-00000000c004', 'Actieplan totaal', 'Het hele actieplan van de regio, met wat er al aan voorschot is betaald.',
   'Awb 4:23, derde lid, onder c (begroting); plafond: Awb 4:25', '2020-01-15 09:00+01', '2020-03-31 23:59:59+02', 'eind maart', 1)
on conflict do nothing;

insert into envelope (region_code, id, call_id, ceiling_cents, allocated_cents, version)
select region, ('01970000-0000-7000-8000-0000000e' || call || substr(region, 3))::uuid,
  ('01970000-0000-7000-8000-00000000c0' || call)::uuid, ceiling, granted, 1
from (values
  ('AM25', '03', 6000000, 0), ('AM26', '03', 6000000, 0), ('AM27', '03', 12000000, 10000000), ('AM28', '03', 6000000, 5000000), ('AM32', '03', 6000000, 0),
  ('AM25', '04', 30000000, 15000000), ('AM26', '04', 30000000, 0), ('AM27', '04', 30000000, 20000000), ('AM28', '04', 30000000, 20000000), ('AM32', '04', 30000000, 0))
  as e (region, call, ceiling, granted)
on conflict do nothing;

insert into pot (region_code, id, call_id, kind, ceiling_cents, allocated_cents, version)
select 'PB', md5('pot' || c.id)::uuid, c.id, 'REGULAR', sum(e.ceiling_cents), sum(e.allocated_cents), 1
from call c join envelope e on e.call_id = c.id
where c.id in ('01970000-0000-7000-8000-00000000c003', '01970000-0000-7000-8000-00000000c004') group by c.id
on conflict do nothing;

-- "own" was paid on it; "over" was taken over from another one, or (negative) by another one
create temporary table demo_grant on commit drop as
select g.*, ('01970000-0000-7000-8000-0000' || call || '00' || substr(region, 3) || number)::uuid as id,
  ('01970000-0000-7000-8000-00000000c0' || call)::uuid as call_id,
  case call when '03' then timestamptz '2019-12-16 10:00+01' else timestamptz '2020-05-11 10:00+02' end as moment
from (values
  ('AM25', '03', 30, '2019-0030', 'Duurzame inzetbaarheid West-Brabant', 5000000, 4000000, -4000000, null::bigint, 'MERGED'),
  ('AM27', '03', 30, '2019-0030', 'Duurzame inzetbaarheid Noordoost-Brabant', 5000000, 4000000, 0, null, 'ACTIVE'),
  ('AM28', '03', 30, '2019-0030', 'Duurzame inzetbaarheid', 5000000, 4000000, 0, null, 'ACTIVE'),
  ('AM27', '03', 31, '2019-0031', 'Leerwerkloket in de wijk', 6000000, 6000000, 0, 5000000, 'DETERMINED'),
  ('AM25', '04', 40, '2020-0040', 'Actieplan totaal West-Brabant', 20000000, 12000000, 4000000, 15000000, 'DETERMINED'),
  ('AM27', '04', 40, '2020-0040', 'Actieplan totaal', 20000000, 16000000, 0, null, 'ACCOUNTING'),
  ('AM28', '04', 40, '2020-0040', 'Actieplan totaal', 20000000, 10000000, 0, null, 'ACTIVE'))
  as g (region, call, number, reference, title, granted, own, over, determined, status);

insert into application (region_code, id, call_id, reference, title, activities, requested_cents,
  granted_cents, status, drafted_by, edited_by, submitted_by, submitted_at, content_hash, version)
select region, id, call_id, region || '-' || reference, title, 'Scholing, loopbaanadvies en gesprekken met werkgevers in de regio.',
  granted, granted, 'GRANTED', 'demo:coordinator-' || region, 'demo:coordinator-' || region,
  'demo:ondertekenaar-' || region, moment - interval '40 days', md5(id::text), 1
from demo_grant on conflict do nothing;

insert into grant_decision (region_code, id, application_id, outcome, status, amount_cents, advanced_cents,
  paid_cents, determined_cents, decided_by, decided_at, made_known_on, version)
select region, md5('decision' || id)::uuid, id, 'GRANTED', status, granted, own + over, own + over, determined,
  'demo:beslisser', moment, moment::date, 1
from demo_grant on conflict do nothing;

insert into advance (region_code, id, grant_id, amount_cents, status, instalment, planned_on, prepared_by, prepared_at,
  released_by, released_at, version)
select region, md5('advance' || id)::uuid, md5('decision' || id)::uuid, own,
  case when determined is null then 'PAID' else 'SETTLED' end, 1, (moment + interval '10 days')::date,
  'demo:financien-1', moment + interval '2 days', 'demo:financien-2', moment + interval '3 days', 1
from demo_grant on conflict do nothing;

insert into application_step (region_code, id, application_id, kind, amount_cents, remark, actor, actor_name, at, version)
select region, md5('GRANTED' || id)::uuid, id, 'GRANTED', granted, null, 'demo:beslisser', 'Beslisser (demo)', moment, 1 from demo_grant
union all select region, md5('PAYMENT_MADE' || id)::uuid, id, 'PAYMENT_MADE', own, null, 'demo:financien-2', 'Financiën (demo)', moment + interval '10 days', 1 from demo_grant
union all select region, md5('OVER' || id)::uuid, id, case when over > 0 then 'ADVANCE_TAKEN_OVER' else 'ADVANCE_HANDED_OVER' end, abs(over),
  case when over > 0 then 'AM25-2019-0030' else 'AM25-2020-0040' end, 'demo:beslisser', 'Beslisser (demo)', timestamptz '2020-07-08 10:00+02', 1 from demo_grant where over <> 0
union all select region, md5('DETERMINED' || id)::uuid, id, 'DETERMINED', determined, 'Een deel van de activiteiten ging niet door.', 'demo:beslisser', 'Beslisser (demo)',
  case number when 31 then timestamptz '2023-10-02 10:00+02' else now() - interval '20 days' end, 1 from demo_grant where determined is not null
on conflict do nothing;

insert into obligation (region_code, id, grant_id, application_id, covers, status, due_on, due_said, provenance, letter_due_on, version)
select region, md5('obligation' || id)::uuid, md5('decision' || id)::uuid, id,
  case number when 30 then 'Eindafrekening van het voorschot duurzame inzetbaarheid' when 31 then 'Eindafrekening leerwerkloket' else 'Eindafrekening van het actieplan totaal' end,
  case when determined is not null or status = 'ACCOUNTING' then 'FULFILLED' when number = 30 and region <> 'AM28' then 'NOT_IN_FORCE' else 'IN_FORCE' end,
  case when number = 30 and region = 'AM28' then date '2020-07-01' when number = 31 then date '2023-03-31' end,
  case when number = 30 and region <> 'AM28' then 'komt in de beschikking voor het actieplan totaal' when number = 40 then 'nog te bepalen' end,
  case number when 30 then 'TECHNICAL' else 'LEGAL' end,
  case number when 30 then date '2020-07-01' when 31 then date '2023-03-31' end, 1
from demo_grant on conflict do nothing;
update obligation set status = 'MERGED_INTO', merged_into = md5('obligation01970000-0000-7000-8000-000004002540')::uuid
where region_code = 'AM25' and id = md5('obligation01970000-0000-7000-8000-000003002530')::uuid and status = 'NOT_IN_FORCE';

insert into obligation_change (region_code, id, obligation_id, status, due_on, due_said, provenance, merge_into, reason_code, reason,
  source, state, proposed_by, proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at, version)
select g.region, md5('change' || c.step || g.id)::uuid, md5('obligation' || g.id)::uuid, c.status, c.due_on, c.due_said, c.provenance,
  case when c.step = 3 then md5('obligation01970000-0000-7000-8000-000004002540')::uuid end, c.code, c.reason, c.source, 'APPROVED',
  'demo:beoordelaar', 'Beoordelaar (demo)', c.at - interval '1 day', 'demo:beslisser', 'Beslisser (demo)', c.at, 1
from demo_grant g join (values
  (1, '30', '{AM25,AM27,AM28}'::text[], 'IN_FORCE', date '2020-07-01', null, 'TECHNICAL', 'FROM_DECISION', 'Staat in de beschikkingsbrief.', 'Beschikking van 16 december 2019, bladzijde 2', timestamptz '2019-12-16 11:00+01'),
  (2, '30', '{AM25,AM27}', 'NOT_IN_FORCE', null, 'komt in de beschikking voor het actieplan totaal', 'TECHNICAL', 'TECHNICAL_ENTRY', 'De vervroegde datum was om technische redenen ingevoerd door het subsidiebureau.', 'Ambtelijk Pact 6 juli 2020, punt 2', timestamptz '2020-07-07 10:00+02'),
  (3, '30', '{AM25}', 'MERGED_INTO', null, 'nog te bepalen', 'LEGAL', 'MEETING_DECISION', 'De eindafrekening over het voorschot kan mee met de totaalaanvraag.', 'Ambtelijk Pact 6 juli 2020, punt 2', timestamptz '2020-07-08 10:00+02'),
  (1, '31', '{AM27}', 'IN_FORCE', date '2023-03-31', null, 'LEGAL', 'FROM_DECISION', 'Staat in de beschikkingsbrief.', 'Beschikking van 16 december 2019, bladzijde 2', timestamptz '2019-12-16 11:00+01'),
  (1, '40', '{AM25,AM27,AM28}', 'IN_FORCE', null, 'nog te bepalen', 'LEGAL', 'OTHER', 'De definitieve termijn komt nog in een brief.', 'Beschikking van 11 mei 2020', timestamptz '2020-05-11 11:00+02'))
  as c (step, number, regions, status, due_on, due_said, provenance, code, reason, source, at)
  on c.number = g.number::text and g.region = any (c.regions)
on conflict do nothing;

insert into accountability (region_code, id, grant_id, application_id, arrangement, report, status, drafted_by, edited_by,
  submitted_by, submitted_at, content_hash, assessed_by, advice, version)
select region, md5('account' || id)::uuid, md5('decision' || id)::uuid, id, case number when 31 then 2 else 3 end,
  'De scholing en de gesprekken met werkgevers zijn gehouden. Een deel van het loopbaanadvies ging niet door.',
  case when determined is null then 'IN_ASSESSMENT' else 'DETERMINED' end, 'demo:coordinator-' || region, 'demo:coordinator-' || region,
  'demo:ondertekenaar-' || region, case number when 31 then timestamptz '2023-03-20 10:00+01' else now() - interval '60 days' end, md5(id::text),
  case when determined is not null then 'demo:beoordelaar' end, case when determined is not null then 'Aanvaard wat is onderbouwd.' end, 1
from demo_grant where determined is not null or status = 'ACCOUNTING' on conflict do nothing;

insert into accountability_line (region_code, id, accountability_id, position, title, claimed_cents, accepted_cents, correction_reason, version)
select region, md5('line' || p || id)::uuid, md5('account' || id)::uuid, p, case p when 1 then 'Scholing' else 'Loopbaanadvies' end,
  granted / 2, case when determined is null then null when p = 1 then granted / 2 else determined - granted / 2 end,
  case when determined is not null and p = 2 then 'Ging voor een deel niet door.' end, 1
from demo_grant, generate_series(1, 2) as p where determined is not null or status = 'ACCOUNTING' on conflict do nothing;

-- signed: the fingerprint of what it says, as AccountabilityContent counts it
update accountability a set content_hash = encode(sha256(convert_to(
    coalesce(a.report, 'null') || chr(31) || (select coalesce(string_agg(l.title || chr(31) || l.claimed_cents, '' order by l.position), '')
      from accountability_line l where l.region_code = a.region_code and l.accountability_id = a.id) || '[]', 'UTF8')), 'hex')
where a.content_hash = md5(a.application_id::text);

insert into determination (region_code, id, grant_id, application_id, basis, granted_cents, amount_cents, paid_cents, ground, reason,
  heard_on, heard_said, resolution, assessed_by, determined_by, determined_by_name, determined_at, made_known_on, version)
select region, md5('determination' || id)::uuid, md5('decision' || id)::uuid, id, 'ACCOUNT', granted, determined, own + over,
  'NOT_PERFORMED', 'Een deel van de activiteiten ging niet door.', (d - interval '14 days')::date, 'De regio is het daarmee eens.', 'RECOVERY',
  'demo:beoordelaar', 'demo:beslisser', 'Beslisser (demo)', d, d::date, 1
from (select g.*, case number when 31 then timestamptz '2023-10-02 10:00+02' else now() - interval '20 days' end as d from demo_grant g where determined is not null) as x
on conflict do nothing;

insert into recovery (region_code, id, grant_id, application_id, principal_cents, status, made_known_on, due_on, default_from, lapses_on, version)
select d.region_code, d.id, d.grant_id, d.application_id, d.paid_cents - d.amount_cents,
  case when d.made_known_on < date '2024-01-01' then 'DEFAULT' else 'OPEN' end, d.made_known_on, d.made_known_on + 42,
  case when d.made_known_on < date '2024-01-01' then d.made_known_on + 43 end, (d.made_known_on + 42 + interval '5 years')::date, 1
from determination d join demo_grant g on g.id = d.application_id on conflict do nothing;

-- the books say the same
insert into posting (region_code, id, call_id, application_id, credit_application_id, event, debit, credit, cents, object_id, actor, at)
select e.region_code, md5('ceiling' || e.id)::uuid, e.call_id, null::uuid, null::uuid, 'CEILING_SET', 'FREE', 'CEILING', e.ceiling_cents, e.id, 'demo:intake', c.opens_at
  from envelope e join call c on c.id = e.call_id where c.id in ('01970000-0000-7000-8000-00000000c003', '01970000-0000-7000-8000-00000000c004')
union all select region, md5('granted' || id)::uuid, call_id, id, null, 'GRANT_MADE', 'GRANTED', 'FREE', granted, md5('decision' || id)::uuid, 'demo:beslisser', moment from demo_grant
union all select region, md5('advanced' || id)::uuid, call_id, id, null, 'ADVANCE_DECIDED', 'ADVANCED', 'PAYABLE', own, md5('advance' || id)::uuid, 'demo:financien-1', moment + interval '2 days' from demo_grant
union all select region, md5('paid' || id)::uuid, call_id, id, null, 'PAYMENT_MADE', 'PAYABLE', 'BANK', own, md5('advance' || id)::uuid, 'demo:financien-2', moment + interval '10 days' from demo_grant
union all select region, md5('over' || id)::uuid, call_id, id, '01970000-0000-7000-8000-000003002530', 'ADVANCE_TAKEN_OVER', 'ADVANCED', 'ADVANCED', over, md5('obligation' || id)::uuid, 'demo:beslisser', timestamptz '2020-07-08 10:00+02' from demo_grant where over > 0
union all select region, md5('merged' || id)::uuid, call_id, id, null, 'GRANT_LOWERED', 'FREE', 'GRANTED', granted, md5('obligation' || id)::uuid, 'demo:beslisser', timestamptz '2020-07-08 10:00+02' from demo_grant where status = 'MERGED'
union all select region, md5('settled' || id)::uuid, call_id, id, null, 'ADVANCE_SETTLED', 'COST', 'ADVANCED', determined, md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_grant where determined is not null
union all select region, md5('recovered' || id)::uuid, call_id, id, null, 'RECOVERY_DECIDED', 'RECEIVABLE', 'ADVANCED', own + over - determined, md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_grant where determined is not null
union all select region, md5('lowered' || id)::uuid, call_id, id, null, 'GRANT_LOWERED', 'FREE', 'GRANTED', granted - determined, md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_grant where determined is not null
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, due_on, object_id, opened_at, version)
select a.region_code, md5('collect' || a.id)::uuid, 'funding', case status when 'OPEN' then 'pay_back' else 'collect' end,
  case status when 'OPEN' then 'REGION_COORDINATOR' else 'PROVINCE_FINANCE' end,
  case status when 'OPEN' then 'Betaal terug: ' else 'Volg de terugvordering van ' end || reference,
  case status when 'OPEN' then 'Pay back: ' else 'Follow the recovery of ' end || reference,
  '/funding/recoveries/detail.xhtml?id=' || r_id, case status when 'OPEN' then due_on end, r_id, now(), 1
from (select r.region_code, r.id, r.id as r_id, r.status, r.due_on, a.reference from recovery r join application a on a.id = r.application_id
  where r.application_id in (select id from demo_grant)) as a
on conflict do nothing;
