-- On the way to a decision: one that waits for a supplement, one complete, one advised on. Invented.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

create temporary table demo_weighed on commit drop as
select region, number, status, title, activities, requested::bigint, advised::bigint,
  ('01970000-0000-7000-8000-0000010' || '0' || substr(region, 3) || (number + 10))::uuid as id,
  extract(year from now() at time zone 'Europe/Amsterdam')::int as year
from (values
  ('AM32', 1, 'IN_SUPPLEMENT', 'Leren op de werkvloer', 'Vakmensen leiden 40 zij-instromers op in hun eigen bedrijf.', 4500000, null),
  ('AM26', 2, 'COMPLETE', 'Banen in de logistiek', 'Een leerlijn van instap tot teamleider, met een certificaat na elke stap.', 7000000, null),
  ('AM26', 1, 'TO_DECIDE', 'Food en techniek', 'Omscholing van 50 mensen naar beroepen in de levensmiddelentechniek.', 9000000, 8000000))
  as d (region, number, status, title, activities, requested, advised);

insert into application (region_code, id, call_id, reference, title, activities, requested_cents, advised_cents,
  assessed_by, completed_at, status, drafted_by, edited_by, editors, submitted_by, submitted_at, content_hash, version)
select region, id, '01970000-0000-7000-8000-00000000c001',
  region || '-' || year || '-' || lpad(number::text, 4, '0'), title, activities, requested, advised,
  case status when 'TO_DECIDE' then 'demo:beoordelaar' end,
  case when status <> 'IN_SUPPLEMENT' then now() - interval '4 days' end, status,
  'demo:coordinator-' || region, 'demo:coordinator-' || region, 'demo:coordinator-' || region,
  'demo:ondertekenaar-' || region, now() - interval '6 days',
  encode(sha256(convert_to(title || chr(31) || activities || chr(31) || requested || chr(31) || '[]', 'UTF8')), 'hex'), 1
from demo_weighed
on conflict do nothing;

insert into reference_counter (region_code, year, last_number)
select region, year, count(*) from demo_weighed group by region, year
on conflict do nothing;

insert into application_step (region_code, id, application_id, kind, amount_cents, remark, actor, actor_name, at, version)
select d.region, md5(s.kind || d.id)::uuid, d.id, s.kind,
  case s.kind when 'ADVISED' then d.advised when 'SUBMITTED' then d.requested end, s.remark,
  'demo:' || s.actor, s.name, now() - s.ago, 1
from demo_weighed d join (values
  ('CREATED', 'coordinator', 'Coördinator (demo)', interval '9 days', null, '{IN_SUPPLEMENT,COMPLETE,TO_DECIDE}'::text[]),
  ('SUBMITTED', 'ondertekenaar', 'Ondertekenaar (demo)', interval '6 days', null, '{IN_SUPPLEMENT,COMPLETE,TO_DECIDE}'),
  ('SUPPLEMENT_ASKED', 'intake', 'Intake (demo)', interval '3 days', 'Een sluitende begroting', '{IN_SUPPLEMENT}'),
  ('COMPLETED', 'intake', 'Intake (demo)', interval '4 days', null, '{COMPLETE,TO_DECIDE}'),
  ('ASSESSMENT_STARTED', 'beoordelaar', 'Beoordelaar (demo)', interval '3 days', null, '{TO_DECIDE}'),
  ('ADVISED', 'beoordelaar', 'Beoordelaar (demo)', interval '1 day', 'De kosten van de website komen niet in aanmerking.', '{TO_DECIDE}'))
  as s (kind, actor, name, ago, remark, statuses) on d.status = any (s.statuses)
on conflict do nothing;

insert into supplement (region_code, id, application_id, status, missing, letter, until_on, asked_on, asked_by, asked_by_name, version)
select region, md5('supplement' || id)::uuid, id, 'ASKED', E'Een sluitende begroting\nDe verklaring over andere steun',
  'Uw aanvraag is nog niet compleet. Wij vragen u haar aan te vullen. Tot die tijd staat de beslistermijn stil (Awb 4:15).',
  current_date + 11, current_date - 3, 'demo:intake', 'Intake (demo)', 1
from demo_weighed where status = 'IN_SUPPLEMENT'
on conflict do nothing;

insert into suspension (region_code, id, object_id, ground, asked_on, version)
select region, md5('supplement' || id)::uuid, id, 'SUPPLEMENT', current_date - 3, 1
from demo_weighed where status = 'IN_SUPPLEMENT'
on conflict do nothing;

insert into check_answer (region_code, id, application_id, item_id, outcome, score, remark, answered_by, answered_at, version)
select d.region, md5('answer' || d.id || i.id)::uuid, d.id, i.id,
  case when i.highest is null then case when d.status = 'IN_SUPPLEMENT' and i.place = 2 then 'NO' else 'YES' end end,
  case when i.highest is not null then 7 end, null, 'demo:beoordelaar', now() - interval '2 days', 1
from demo_weighed d join check_item i
  on i.call_id is null and (i.phase = 'INTAKE' or d.status = 'TO_DECIDE')
on conflict do nothing;

-- what is advised is reserved, once
create temporary table demo_reserved on commit drop as
with fresh as (
  insert into advice (region_code, id, application_id, amount_cents, motivation, state_aid, obligations, schedule,
    content_hash, advised_by, advised_by_name, advised_at, version)
  select d.region, md5('advice' || d.id)::uuid, d.id, d.advised, 'De kosten van de website komen niet in aanmerking.',
    'NONE', 'Meld afwijkingen van het plan binnen een maand.', '80 % bij verlening, de rest na vaststelling.',
    a.content_hash, 'demo:beoordelaar', 'Beoordelaar (demo)', now() - interval '1 day', 1
  from demo_weighed d join application a on a.region_code = d.region and a.id = d.id where d.advised is not null
  on conflict do nothing
  returning region_code, application_id, amount_cents)
select region_code, application_id, amount_cents from fresh;

update envelope e set reserved_cents = e.reserved_cents + d.amount_cents from demo_reserved d
where e.region_code = d.region_code and e.call_id = '01970000-0000-7000-8000-00000000c001';
update pot p set reserved_cents = p.reserved_cents + d.amount_cents from demo_reserved d
where p.call_id = '01970000-0000-7000-8000-00000000c001';
insert into posting (region_code, id, call_id, application_id, event, debit, credit, cents, object_id, actor, at)
select region_code, md5('reserved' || application_id)::uuid, '01970000-0000-7000-8000-00000000c001', application_id,
  'RESERVED_FOR_DECISION', 'RESERVED', 'FREE', amount_cents, application_id, 'demo:beoordelaar', now() - interval '1 day'
from demo_reserved
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, due_on, object_id,
  excluded_subject, opened_at, version)
select d.region, md5(w.kind || d.id)::uuid, 'funding', w.kind, w.role, replace(w.nl, '{0}', a.reference),
  replace(w.en, '{0}', a.reference), '/funding/applications/detail.xhtml?id=' || d.id, current_date + w.days, d.id,
  w.excluded, now(), 1
from demo_weighed d join application a on a.region_code = d.region and a.id = d.id join (values
  ('IN_SUPPLEMENT', 'supply', 'REGION_COORDINATOR', 'Vul aanvraag aan: {0}', 'Complete application: {0}', 11, null),
  ('COMPLETE', 'assess', 'PROVINCE_ASSESSOR', 'Beoordeel aanvraag {0}', 'Assess application {0}', 85, null),
  ('TO_DECIDE', 'decide', 'PROVINCE_DECIDER', 'Beslis op aanvraag {0}', 'Decide on application {0}', 85, 'demo:beoordelaar'))
  as w (status, kind, role, nl, en, days, excluded) on w.status = d.status
on conflict do nothing;
