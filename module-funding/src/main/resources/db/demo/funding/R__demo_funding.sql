-- Invented applications, in demo mode only. Dates lie around the first start; a second run keeps
-- everything as it is. Nobody of the realm is "demo:...", so nobody is in the way of four eyes.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into call (region_code, id, title, summary, legal_ground, opens_at, closes_at, closing_said, version)
values
  ('PB', '01970000-0000-7000-8000-00000000c001', 'Additionele middelen arbeidsmarktregio''s',
   'Extra geld om de arbeidsmarkt in de regio te versterken: 2 ton per arbeidsmarktregio. U vraagt aan namens de hele regio. Wat u vraagt moet passen binnen het bedrag van uw regio.',
   'Awb 4:23, derde lid, onder c (begroting); plafond: Awb 4:25',
   (date_trunc('month', now() at time zone 'Europe/Amsterdam') - interval '1 month') at time zone 'Europe/Amsterdam',
   (date_trunc('month', now() at time zone 'Europe/Amsterdam') + interval '2 months' - interval '1 second') at time zone 'Europe/Amsterdam',
   'eind ' || (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'])
     [extract(month from (now() at time zone 'Europe/Amsterdam') + interval '1 month')::int], 1),
  ('PB', '01970000-0000-7000-8000-00000000c002', 'Reguliere middelen',
   'De jaarlijkse bijdrage aan het actieplan van elke arbeidsmarktregio.',
   'Awb 4:23, derde lid, onder c (begroting); plafond: Awb 4:25',
   timestamp '2020-07-06 09:00:00' at time zone 'Europe/Amsterdam',
   timestamp '2020-10-31 23:59:59' at time zone 'Europe/Amsterdam', 'eind oktober', 1)
on conflict do nothing;

insert into envelope (region_code, id, call_id, ceiling_cents, allocated_cents, version)
select region, ('01970000-0000-7000-8000-0000000e' || call || substr(region, 3))::uuid,
  ('01970000-0000-7000-8000-00000000c0' || call)::uuid, ceiling, granted, 1
from (values
  ('AM25', '01', 20000000, 8000000), ('AM26', '01', 20000000, 0), ('AM27', '01', 20000000, 12500000),
  ('AM28', '01', 20000000, 6000000), ('AM32', '01', 20000000, 0),
  ('AM25', '02', 30000000, 0), ('AM26', '02', 30000000, 0), ('AM27', '02', 30000000, 25000000),
  ('AM28', '02', 30000000, 0), ('AM32', '02', 30000000, 0)) as e (region, call, ceiling, granted)
on conflict do nothing;

insert into pot (region_code, id, call_id, kind, ceiling_cents, allocated_cents, version)
select 'PB', md5('pot' || c.id)::uuid, c.id,
  case right(c.id::text, 1) when '1' then 'ADDITIONAL' else 'REGULAR' end,
  sum(e.ceiling_cents), sum(e.allocated_cents), 1
from call c join envelope e on e.call_id = c.id group by c.id
on conflict do nothing;

-- one line per application; the rest follows from its status
create temporary table demo_application on commit drop as
select region, number, call, status, title, activities, requested::bigint, granted::bigint,
  case call when '01' then extract(year from now() at time zone 'Europe/Amsterdam')::int else 2020 end as year,
  case call when '01' then now() else timestamptz '2020-10-20 12:00:00+00' end as moment,
  ('01970000-0000-7000-8000-0000' || call || '00' || substr(region, 3) || right(number::text, 2))::uuid as id
from (values
  ('AM25', 10, '01', 'GRANTED', 'Aanpak jeugdwerkloosheid', 'Jongeren zonder startkwalificatie krijgen een vaste begeleider. Samen met werkgevers komen er 120 leerwerkplekken.', 8000000, 8000000),
  ('AM25', 11, '01', 'SUBMITTED', 'Omscholing naar zorg en techniek', 'Korte opleidingen voor 80 mensen die hun baan kwijt zijn, met een baangarantie van de werkgever.', 6500000, null),
  ('AM25', 12, '01', 'TO_SIGN', 'Loopbaanadvies voor werkenden', 'Een open loket in twee gemeenten, met gesprekken in de avond en op zaterdag.', 3000000, null),
  ('AM25', 13, '01', 'DRAFT', 'Taal op de werkvloer', 'Taallessen tijdens werktijd. De begroting volgt nog.', null, null),
  ('AM27', 10, '01', 'PARTLY_GRANTED', 'Van werk naar werk', 'Een mobiliteitsteam begeleidt mensen van krimpende naar groeiende sectoren.', 15000000, 12500000),
  ('AM27', 11, '01', 'SUBMITTED', 'Praktijkleren in de maakindustrie', 'Praktijkverklaringen voor 60 werkzoekenden bij bedrijven in de regio.', 5000000, null),
  ('AM27', 12, '01', 'DRAFT', 'Inclusief werkgeven', 'Bedrijven leren hoe zij banen maken voor mensen met een arbeidsbeperking.', 2500000, null),
  ('AM28', 10, '01', 'GRANTED', 'Techniekpact leerlingen', 'Gastlessen en stages op 25 scholen, verzorgd door technische bedrijven.', 6000000, 6000000),
  ('AM28', 11, '01', 'SUBMITTED', 'Arbeidsmigranten blijven inzetbaar', 'Voorlichting, taal en scholing voor arbeidsmigranten die in de regio willen blijven.', 7500000, null),
  ('AM28', 12, '01', 'DRAFT', 'Leerwerkloket op locatie', 'Het leerwerkloket komt naar wijken en bedrijven toe.', 4000000, null),
  ('AM25', 20, '02', 'REFUSED', 'Regionale banenmarkt', 'Een banenmarkt met 200 bedrijven.', 4000000, null),
  ('AM28', 20, '02', 'DRAFT', 'Scholingsfonds', 'Een fonds voor korte scholing. Dit concept is niet op tijd ingediend.', 9000000, null),
  ('AM27', 20, '02', 'GRANTED', 'Actieplan arbeidsmarkt', 'Uitvoering van het actieplan van de regio.', 25000000, 25000000))
  as d (region, number, call, status, title, activities, requested, granted);

insert into application (region_code, id, call_id, reference, title, activities, requested_cents,
  granted_cents, status, drafted_by, edited_by, submitted_by, submitted_at, content_hash, version)
select region, id, ('01970000-0000-7000-8000-00000000c0' || call)::uuid,
  region || '-' || year || '-' || lpad((number - case call when '01' then 9 else 19 end)::text, 4, '0'),
  title, activities, requested, granted, status,
  'demo:coordinator-' || region, 'demo:coordinator-' || region,
  case when status not in ('DRAFT', 'TO_SIGN') then 'demo:ondertekenaar-' || region end,
  case when status not in ('DRAFT', 'TO_SIGN') then moment - interval '5 days' end,
  case when status <> 'DRAFT' then encode(sha256(convert_to(
    title || chr(31) || activities || chr(31) || requested || chr(31) || '[]', 'UTF8')), 'hex') end,
  1
from demo_application
on conflict do nothing;

insert into reference_counter (region_code, year, last_number)
select region, year, count(*) from demo_application group by region, year
on conflict do nothing;

insert into grant_decision (region_code, id, application_id, outcome, status, amount_cents,
  advanced_cents, ground, reason, decided_by, decided_at, version)
select region, md5('decision' || id)::uuid, id, status,
  case status when 'REFUSED' then 'NONE' else 'ACTIVE' end, coalesce(granted, 0), coalesce(granted, 0) / 2,
  case when status <> 'GRANTED' then 'SCHEME' end,
  case status
    when 'REFUSED' then 'Een banenmarkt valt niet onder de activiteiten van deze openstelling.'
    when 'PARTLY_GRANTED' then 'De kosten van het projectbureau komen niet in aanmerking.' end,
  'demo:beslisser', moment - interval '3 days', 1
from demo_application where status in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED')
on conflict do nothing;

insert into advance (region_code, id, grant_id, amount_cents, status, prepared_by, prepared_at,
  released_by, released_at, version)
select region, md5('advance' || id)::uuid, md5('decision' || id)::uuid, granted / 2,
  case call when '01' then 'PREPARED' else 'RELEASED' end, 'demo:financien-1', moment - interval '2 days',
  case call when '02' then 'demo:financien-2' end, case call when '02' then moment - interval '1 day' end, 1
from demo_application where granted is not null
on conflict do nothing;

-- the books say the same
insert into posting (region_code, id, call_id, application_id, event, debit, credit, cents, object_id, actor, at)
select e.region_code, md5('ceiling' || e.id)::uuid, e.call_id, null, 'CEILING_SET', 'FREE', 'CEILING', e.ceiling_cents,
  e.id, 'demo:intake', c.opens_at from envelope e join call c on c.id = e.call_id
union all
select d.region, md5('granted' || d.id)::uuid, ('01970000-0000-7000-8000-00000000c0' || d.call)::uuid, d.id,
  'GRANT_MADE', 'GRANTED', 'FREE', d.granted, md5('decision' || d.id)::uuid, 'demo:beslisser', d.moment - interval '3 days'
  from demo_application d where d.granted is not null
union all
select d.region, md5('advanced' || d.id)::uuid, ('01970000-0000-7000-8000-00000000c0' || d.call)::uuid, d.id,
  'ADVANCE_DECIDED', 'ADVANCED', 'PAYABLE', d.granted / 2, md5('advance' || d.id)::uuid, 'demo:financien-1',
  d.moment - interval '2 days' from demo_application d where d.granted is not null
on conflict do nothing;

insert into application_step (region_code, id, application_id, kind, amount_cents, remark, actor, actor_name, at, version)
select a.region, md5(s.kind || a.id)::uuid, a.id, coalesce(nullif(s.kind, 'DECIDED'), a.status),
  case when s.kind = 'DECIDED' then coalesce(a.granted, 0)
       when s.kind like 'ADVANCE%' then a.granted / 2
       when s.kind <> 'CREATED' then a.requested end,
  case when s.kind = 'DECIDED' then (select reason from grant_decision g where g.application_id = a.id) end,
  'demo:' || s.actor, s.name, a.moment - s.ago, 1
from demo_application a join (values
  ('CREATED', 'coordinator', 'Coördinator (demo)', interval '10 days', '{DRAFT,TO_SIGN,SUBMITTED,GRANTED,PARTLY_GRANTED,REFUSED}'::text[]),
  ('SENT_TO_SIGN', 'coordinator', 'Coördinator (demo)', interval '6 days', '{TO_SIGN,SUBMITTED,GRANTED,PARTLY_GRANTED,REFUSED}'),
  ('SUBMITTED', 'ondertekenaar', 'Ondertekenaar (demo)', interval '5 days', '{SUBMITTED,GRANTED,PARTLY_GRANTED,REFUSED}'),
  ('DECIDED', 'beslisser', 'Beslisser (demo)', interval '3 days', '{GRANTED,PARTLY_GRANTED,REFUSED}'),
  ('ADVANCE_PREPARED', 'financien-1', 'Financiën (demo)', interval '2 days', '{GRANTED,PARTLY_GRANTED}'),
  ('ADVANCE_RELEASED', 'financien-2', 'Financiën (demo)', interval '1 day', '{GRANTED,PARTLY_GRANTED}'))
  as s (kind, actor, name, ago, statuses)
  on a.status = any (s.statuses) and (s.kind <> 'ADVANCE_RELEASED' or a.call = '02')
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path,
  due_on, due_said, object_id, excluded_subject, opened_at, version)
select a.region_code, md5(w.kind || a.id)::uuid, 'funding', w.kind, w.role,
  w.title_nl || ' ' || a.reference, w.title_en || ' ' || a.reference,
  '/funding/applications/detail.xhtml?id=' || a.id,
  case w.kind when 'sign' then (c.closes_at at time zone 'Europe/Amsterdam')::date end,
  case w.kind when 'sign' then c.closing_said end,
  case w.kind when 'release' then md5('advance' || a.id)::uuid else a.id end,
  w.excluded, now(), 1
from application a
join call c on c.id = a.call_id and c.closing_said <> 'eind oktober'
join demo_application d on d.id = a.id
join (values
  ('TO_SIGN', 'sign', 'REGION_SIGNATORY', 'Onderteken en dien in:', 'Sign and submit:', 'demo:coordinator'),
  ('SUBMITTED', 'check', 'PROVINCE_INTAKE', 'Controleer of aanvraag compleet is:', 'Check whether application is complete:', null),
  ('GRANTED', 'release', 'PROVINCE_FINANCE', 'Geef voorschot vrij:', 'Release advance:', 'demo:financien-1'),
  ('PARTLY_GRANTED', 'release', 'PROVINCE_FINANCE', 'Geef voorschot vrij:', 'Release advance:', 'demo:financien-1'))
  as w (status, kind, role, title_nl, title_en, excluded) on w.status = d.status
on conflict do nothing;
