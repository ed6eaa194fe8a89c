-- Invented: the rarer states of a subsidy, each to be reached by a demo user. A call that asks no account
-- (arrangement 1), with a lower ceiling proposed for what was submitted before; objections that were taken
-- up or withdrawn; grants that are about to be taken back, determined lower, or set off against a debt.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into call (region_code, id, title, summary, legal_ground, opens_at, closes_at, title42, title42_reason,
  arrangement, publication_reference, published_on, ceiling_late, version)
select 'PB', id::uuid, title, summary, 'Awb 4:23, derde lid, onder c (begroting); plafond: Awb 4:25',
  (date_trunc('month', now() at time zone 'Europe/Amsterdam') - opened) at time zone 'Europe/Amsterdam',
  (date_trunc('month', now() at time zone 'Europe/Amsterdam') - closed - interval '1 second') at time zone 'Europe/Amsterdam',
  'DECLARED', 'Alleen gemeenten en gemeenschappelijke regelingen kunnen aanvragen.', arrangement, 'Provinciaal blad (demo), nummer 3',
  ((date_trunc('month', now() at time zone 'Europe/Amsterdam') - opened) + case arrangement when 1 then interval '9 days' else interval '-9 days' end)::date,
  arrangement = 1, 1
from (values
  ('01970000-0000-7000-8000-00000000c005', 'Kleine bijdragen', 'Kleine bedragen voor een kort plan. Wij stellen de subsidie direct vast: u hoeft zich daarna niet te verantwoorden.', interval '3 months', interval '0 months', 1),
  ('01970000-0000-7000-8000-00000000c006', 'Leren in de buurt', 'Plannen om leren dichter bij huis te brengen.', interval '16 months', interval '12 months', 2))
  as c (id, title, summary, opened, closed, arrangement)
on conflict do nothing;

-- one line per application; "paid" was paid in advance, "determined" is what it came down to
create temporary table demo_state on commit drop as
select s.*, ('01970000-0000-7000-8000-0000' || call || '00' || substr(region, 3) || number)::uuid as id,
  ('01970000-0000-7000-8000-00000000c0' || call)::uuid as call_id,
  extract(year from now() - days * interval '1 day')::int as year, now() - days * interval '1 day' as moment
from (values
  ('AM26', '05', 51, 'TO_DECIDE', null, 'Leerplek op maat', 1800000, null::bigint, 0::bigint, null::bigint, 3),
  ('AM32', '05', 51, 'DETERMINED_DIRECTLY', 'DETERMINED', 'Open dag techniek', 2000000, 2000000, 0, 2000000, 20),
  ('AM25', '06', 61, 'REFUSED', 'NONE', 'Werkcafé', 3000000, null, 0, null, 150),
  ('AM25', '06', 62, 'REFUSED', 'NONE', 'Wijkacademie', 2500000, null, 0, null, 60),
  ('AM25', '06', 63, 'REFUSED', 'NONE', 'Buurtschool', 2200000, null, 0, null, 170),
  ('AM28', '06', 61, 'REFUSED', 'NONE', 'Banenbus', 2000000, null, 0, null, 60),
  ('AM28', '06', 62, 'GRANTED', 'ACTIVE', 'Scholing in de bouw', 6000000, 6000000, 3000000, null, 200),
  ('AM32', '06', 62, 'GRANTED', 'ACTIVE', 'Leren bij de bakker', 4000000, 4000000, 2000000, null, 200),
  ('AM32', '06', 63, 'GRANTED', 'ACCOUNTING', 'Mentor op de werkvloer', 4000000, 4000000, 2000000, null, 200),
  ('AM27', '06', 63, 'GRANTED', 'DETERMINED', 'Praktijkcoach eerste jaar', 5000000, 5000000, 5000000, 4000000, 200),
  ('AM27', '06', 64, 'GRANTED', 'DETERMINED', 'Praktijkcoach tweede jaar', 4000000, 4000000, 2000000, 3500000, 190))
  as s (region, call, number, status, standing, title, requested, granted, paid, determined, days);

insert into envelope (region_code, id, call_id, ceiling_cents, reserved_cents, allocated_cents, version)
select r.region, ('01970000-0000-7000-8000-0000000e' || c.call || substr(r.region, 3))::uuid,
  ('01970000-0000-7000-8000-00000000c0' || c.call)::uuid, c.ceiling,
  coalesce((select sum(requested) from demo_state s where s.call = c.call and s.region = r.region and status = 'TO_DECIDE'), 0),
  coalesce((select sum(coalesce(determined, granted)) from demo_state s where s.call = c.call and s.region = r.region), 0), 1
from (values ('AM25'), ('AM26'), ('AM27'), ('AM28'), ('AM32')) as r (region),
  (values ('05', 2500000), ('06', 12000000)) as c (call, ceiling)
on conflict do nothing;

insert into pot (region_code, id, call_id, kind, ceiling_cents, reserved_cents, allocated_cents, version)
select 'PB', md5('pot' || call_id)::uuid, call_id, 'ADDITIONAL', sum(ceiling_cents), sum(reserved_cents), sum(allocated_cents), 1
from envelope where call_id in (select call_id from demo_state) group by call_id
on conflict do nothing;

insert into application (region_code, id, call_id, reference, title, activities, requested_cents, granted_cents, advised_cents,
  assessed_by, completed_at, status, drafted_by, edited_by, editors, submitted_by, submitted_at, content_hash, version)
select region, id, call_id, region || '-' || year || '-09' || number, title, 'Een kort plan van de regio, samen met werkgevers en scholen.',
  requested, granted, case status when 'TO_DECIDE' then requested end, 'demo:beoordelaar', moment - interval '20 days', status,
  'demo:coordinator-' || region, 'demo:coordinator-' || region, 'demo:coordinator-' || region, 'demo:ondertekenaar-' || region,
  moment - interval '30 days',
  encode(sha256(convert_to(title || chr(31) || 'Een kort plan van de regio, samen met werkgevers en scholen.' || chr(31) || requested || chr(31) || '[]', 'UTF8')), 'hex'), 1
from demo_state on conflict do nothing;

insert into advice (region_code, id, application_id, amount_cents, motivation, state_aid, content_hash, advised_by, advised_by_name, advised_at, version)
select s.region, md5('advice' || s.id)::uuid, s.id, s.requested, 'Past bij de openstelling.', 'NONE', a.content_hash,
  'demo:beoordelaar', 'Beoordelaar (demo)', s.moment, 1
from demo_state s join application a on a.region_code = s.region and a.id = s.id where s.status = 'TO_DECIDE'
on conflict do nothing;

insert into grant_decision (region_code, id, application_id, outcome, status, amount_cents, advanced_cents, paid_cents, determined_cents,
  ground, reason, period_from, period_until, decided_by, decided_at, made_known_on, version)
select region, md5('decision' || id)::uuid, id, status, standing, coalesce(granted, 0), paid, paid, determined,
  case status when 'REFUSED' then 'SCHEME' end, case status when 'REFUSED' then 'Het plan past niet bij deze openstelling.' end,
  -- the two years of one plan lie apart (Awb 4:57, third paragraph)
  case when granted is not null then (moment + case number when 64 then interval '500 days' else interval '0 days' end)::date end,
  case when granted is not null then (moment + case number when 64 then interval '860 days' else interval '360 days' end)::date end,
  'demo:beslisser', moment, moment::date, 1
from demo_state where standing is not null on conflict do nothing;

insert into advance (region_code, id, grant_id, amount_cents, status, instalment, planned_on, prepared_by, prepared_at, released_by, released_at, version)
select region, md5('advance' || id)::uuid, md5('decision' || id)::uuid, paid, case when determined is null then 'PAID' else 'SETTLED' end,
  1, (moment + interval '10 days')::date, 'demo:financien-1', moment + interval '2 days', 'demo:financien-2', moment + interval '3 days', 1
from demo_state where paid > 0 on conflict do nothing;
insert into advance (region_code, id, grant_id, kind, amount_cents, status, version)
select region, md5('balance' || id)::uuid, md5('decision' || id)::uuid, 'BALANCE', determined - paid, 'PLANNED', 1
from demo_state where determined > paid on conflict do nothing;

insert into accountability (region_code, id, grant_id, application_id, arrangement, report, status, drafted_by, edited_by, editors,
  submitted_by, submitted_at, assessed_by, advice, content_hash, version)
select region, md5('account' || id)::uuid, md5('decision' || id)::uuid, id, 2, 'De meeste gesprekken zijn gehouden.',
  case when determined is null then 'TO_DETERMINE' else 'DETERMINED' end, 'demo:coordinator-' || region, 'demo:coordinator-' || region,
  'demo:coordinator-' || region, 'demo:ondertekenaar-' || region, now() - interval '40 days', 'demo:beoordelaar', 'Een deel ging niet door.',
  encode(sha256(convert_to('De meeste gesprekken zijn gehouden.' || chr(31) || 'Gesprekken' || chr(31) || granted || '[]', 'UTF8')), 'hex'), 1
from demo_state where standing in ('ACCOUNTING', 'DETERMINED') and call = '06' on conflict do nothing;
insert into accountability_line (region_code, id, accountability_id, position, title, claimed_cents, accepted_cents, correction_reason, version)
select region, md5('line' || id)::uuid, md5('account' || id)::uuid, 1, 'Gesprekken', granted, coalesce(determined, granted - 1000000), 'Ging voor een deel niet door.', 1
from demo_state where standing in ('ACCOUNTING', 'DETERMINED') and call = '06' on conflict do nothing;

insert into determination (region_code, id, grant_id, application_id, basis, granted_cents, amount_cents, paid_cents, ground, reason,
  heard_on, heard_said, resolution, assessed_by, determined_by, determined_by_name, determined_at, made_known_on, version)
select region, md5('determination' || id)::uuid, md5('decision' || id)::uuid, id, case call when '05' then 'DIRECT' else 'ACCOUNT' end,
  granted, determined, paid, case when less then 'NOT_PERFORMED' end, case when less then 'Een deel van de gesprekken ging niet door.' end,
  case when less then current_date - 30 end, case when less then 'De regio is het daarmee eens.' end,
  case when determined > paid then 'BALANCE' else 'RECOVERY' end, 'demo:beoordelaar', 'demo:beslisser', 'Beslisser (demo)',
  now() - interval '20 days', current_date - 20, 1
from (select s.*, determined < granted as less from demo_state s where determined is not null) as d on conflict do nothing;

insert into recovery (region_code, id, grant_id, application_id, principal_cents, status, made_known_on, due_on, lapses_on, version)
select region, md5('determination' || id)::uuid, md5('decision' || id)::uuid, id, paid - determined, 'OPEN', current_date - 20,
  current_date + 22, (current_date + 22 + interval '5 years')::date, 1
from demo_state where determined < paid on conflict do nothing;

-- one offset was declined, the next one waits for a decision
insert into recovery_offset (region_code, id, recovery_id, advance_id, cents, ground, reason, status, proposed_by, proposed_by_name, proposed_at,
  decided_by, decided_by_name, decided_at, decline_reason, version)
select 'AM27', md5('offset' || o.status)::uuid, md5('determination01970000-0000-7000-8000-000006002763')::uuid,
  md5('balance01970000-0000-7000-8000-000006002764')::uuid, o.cents, 'SAME_ACTIVITIES', o.reason, o.status,
  'demo:financien-1', 'Financiën (demo)', now() - o.ago, o.decider, o.name,
  case when o.decider is not null then now() - o.ago + interval '1 hour' end, o.declined, 1
from (values
  ('DECLINED', 1500000, 'Zelfde plan.', interval '5 days', 'demo:beslisser', 'Beslisser (demo)', 'Het bedrag is hoger dan de schuld.'),
  ('PROPOSED', 1000000, 'Het tweede jaar van hetzelfde plan, met dezelfde coaches.', interval '1 day', null, null, null))
  as o (status, cents, reason, ago, decider, name, declined)
on conflict do nothing;

insert into revocation (region_code, id, grant_id, application_id, kind, ground, former_cents, new_cents, reason, effective_on, damage,
  hear_until, heard_on, heard_said, status, announced_by, announced_by_name, announced_on, decided_by, decided_by_name, decided_on, decision_reason, version)
select s.region, md5('revocation' || r.kind || r.status)::uuid, md5('decision' || s.id)::uuid, s.id, r.kind, r.ground, coalesce(s.determined, s.granted),
  r.rest, r.reason, current_date + r.effective, r.damage, current_date + r.until, current_date + r.heard, r.said, r.status,
  'demo:beoordelaar', 'Beoordelaar (demo)', current_date + r.announced,
  case r.status when 'DROPPED' then 'demo:beslisser' end, case r.status when 'DROPPED' then 'Beslisser (demo)' end,
  case r.status when 'DROPPED' then current_date - 80 end, case r.status when 'DROPPED' then 'De regio maakte haar plan alsnog af.' end, 1
from demo_state s join (values
  ('AM28', 62, 'RETROACTIVE', 'NOT_PERFORMED', 4000000, 'Een derde van de scholing ging niet door.', null::int, null, 10, null::int, null, 'ANNOUNCED', -5),
  ('AM32', 62, 'RETROACTIVE', 'OBLIGATION_BREACHED', 2000000, 'Het plan kwam niet op tijd.', null, null, -85, -90, 'Het plan komt er nog deze maand.', 'DROPPED', -100),
  ('AM32', 62, 'FORWARD', 'CHANGED_CIRCUMSTANCES', 3000000, 'De provincie stopt met dit deel van het programma.', 60, 'Wat al is besteld, vergoeden wij.', -2, -3, 'De regio vindt de termijn kort.', 'HEARD', -25),
  ('AM32', 51, 'REVISION', 'UNKNOWN_FACTS', 1500000, 'De open dag was korter dan was aangevraagd.', null, null, -1, null, null, 'ANNOUNCED', -15))
  as r (region, number, kind, ground, rest, reason, effective, damage, until, heard, said, status, announced)
  on r.region = s.region and r.number = s.number
on conflict do nothing;

insert into letter (region_code, id, number, kind, template_id, dossier_id, object_id, reference, title, facts, page, content_hash, remedy,
  made_known_on, last_day, decided_by, decided_by_name, decided_at, version)
select region, md5('letter' || id)::uuid, 'B-DEMO-' || year || '-09' || number || substr(region, 3), 'REFUSAL', md5('letter_templateREFUSAL1')::uuid, id,
  md5('decision' || id)::uuid, reference, title, '{}', page, encode(sha256(convert_to(page, 'UTF8')), 'hex'), 'OBJECTION', moment::date,
  moment::date + 42, 'demo:beslisser', 'Beslisser (demo)', moment, 1
from (select s.region, s.id, s.year, s.number, s.moment, a.reference, 'Afwijzing van subsidie ' || a.reference as title,
    '<html lang="nl" xml:lang="nl"><head><title>Afwijzing van subsidie</title><meta name="subject" content="Brief over een subsidie"/><meta name="author" content="Provincie Noord-Brabant"/>'
    || '<meta name="description" content="Afwijzing van subsidie"/><style>@page { size: A4; margin: 26mm 24mm; } body { font-family: ''Open Sans''; font-size: 10pt; }</style></head>'
    || '<body><h1>Afwijzing van subsidie</h1><p>Voorbeeld van een brief, alleen in demo.</p></body></html>' as page
  from demo_state s join application a on a.region_code = s.region and a.id = s.id where s.status = 'REFUSED') as l
on conflict do nothing;

insert into objection (region_code, id, letter_id, decision_by, dossier_id, number, about, grounds, filed_by, filed_by_name, filed_at, received_on,
  filing_last_day, status, handler, handler_name, due_on, hearing_on, hearing_said, reason, decided_at,
  withdrawn_way, withdrawn_on, withdrawn_by, withdrawn_by_name, withdrawn_at, version)
select s.region, md5('objection' || s.id)::uuid, l.id, l.decided_by, s.id, 'BZ-DEMO-' || substr(s.region, 3) || '09' || s.number, l.title,
  'Het plan past wel: het gaat om leren in de eigen wijk.', 'demo:ondertekenaar-' || s.region, 'Ondertekenaar (demo)', s.moment + interval '10 days',
  (s.moment + interval '10 days')::date, l.last_day, o.status, o.handler, case when o.handler is not null then 'Beslisser die vertrok (demo)' end,
  case when o.handler is not null then l.last_day + 42 end, current_date + o.hearing, o.said,
  case o.status when 'UNFOUNDED' then 'Het plan past niet bij de openstelling.' end, case o.status when 'UNFOUNDED' then now() - interval '5 days' end,
  case o.status when 'WITHDRAWN' then 'IN_WRITING' end, case o.status when 'WITHDRAWN' then current_date - 2 end,
  case o.status when 'WITHDRAWN' then 'demo:ondertekenaar-' || s.region end, case o.status when 'WITHDRAWN' then 'Ondertekenaar (demo)' end,
  case o.status when 'WITHDRAWN' then now() - interval '2 days' end, 1
from demo_state s join letter l on l.region_code = s.region and l.id = md5('letter' || s.id)::uuid join (values
  ('AM25', 61, 'IN_PROGRESS', 'demo:beslisser-weg', null::int, null),
  ('AM25', 62, 'HEARING', 'demo:beslisser-weg', -1, 'De regio lichtte haar plan toe.'),
  ('AM25', 63, 'UNFOUNDED', 'demo:beslisser-weg', -20, 'De regio lichtte haar plan toe.'),
  ('AM28', 61, 'WITHDRAWN', null, null, null)) as o (region, number, status, handler, hearing, said)
  on o.region = s.region and o.number = s.number
on conflict do nothing;

-- late: the region said so, and it costs money by the day
insert into default_notice (region_code, id, object_id, due_on, received_on, starts_after, recorded_by, recorded_by_name, recorded_at, version)
select region_code, md5('default' || id)::uuid, id, due_on, current_date - 34, current_date - 20, 'demo:intake', 'Subsidiebureau (demo)', now() - interval '34 days', 1
from objection where id in (md5('objection01970000-0000-7000-8000-000006002561')::uuid,
  md5('objection01970000-0000-7000-8000-000006002563')::uuid) and due_on < current_date - 34
on conflict do nothing;

-- a lower ceiling that would count for what was submitted before (Awb 4:28)
insert into call_change (region_code, id, call_id, kind, status, base, edition, before, after, reason, source, early_budget_open, early_from_budget,
  early_announced, proposed_by, proposed_by_name, proposed_at, version)
select 'PB', md5('lower' || id)::uuid, id, 'CEILING', 'PROPOSED', 1, null, terms::text, (terms || '{"ceiling": "12000000", "share.AM28": "2000000"}')::text,
  'De begroting is lager vastgesteld.', 'Besluit over de begroting (demo)', 'Aanvragen moesten voor 1 november binnen zijn, de begroting volgde daarna.',
  'Het lagere plafond volgt uit de vaststelling van de begroting.', 'Bij de bekendmaking stond dat het plafond kan worden verlaagd.',
  'demo:intake', 'Subsidiebureau (demo)', now() - interval '2 days', 1
from (select c.id, (jsonb_strip_nulls(jsonb_build_object(
    'title', c.title, 'summary', c.summary, 'legalGround', c.legal_ground, 'title42', c.title42, 'title42Reason', c.title42_reason,
    'publicationReference', c.publication_reference, 'publishedOn', c.published_on::text, 'kind', p.kind, 'ceiling', p.ceiling_cents::text,
    'distribution', c.distribution, 'rankMoment', c.rank_moment, 'arrangement', c.arrangement::text, 'advance', c.advance_permille::text,
    'decisionRule', c.decision_rule, 'formVersion', c.form_version::text,
    'opensAt', to_char(c.opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'closesAt', to_char(c.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'closingSaid', c.closing_said))
  || (select jsonb_object_agg('share.' || e.region_code, e.ceiling_cents::text) from envelope e where e.call_id = c.id)) as terms
  from call c join pot p on p.call_id = c.id where c.id = '01970000-0000-7000-8000-00000000c005') as t
on conflict do nothing;

insert into application_step (region_code, id, application_id, kind, amount_cents, remark, actor, actor_name, at, version)
select s.region, md5(k.kind || s.id)::uuid, s.id, coalesce(nullif(k.kind, 'DECIDED'), s.status),
  case k.kind when 'CREATED' then null when 'DECIDED' then s.granted else s.requested end, null, 'demo:' || k.actor, k.name, s.moment - k.ago, 1
from demo_state s join (values
  ('CREATED', 'coordinator', 'Coördinator (demo)', interval '35 days'), ('SUBMITTED', 'ondertekenaar', 'Ondertekenaar (demo)', interval '30 days'),
  ('ADVISED', 'beoordelaar', 'Beoordelaar (demo)', interval '1 day'), ('DECIDED', 'beslisser', 'Beslisser (demo)', interval '0 days'))
  as k (kind, actor, name, ago) on k.kind <> 'DECIDED' or s.status <> 'TO_DECIDE'
on conflict do nothing;

-- the books say the same
insert into posting (region_code, id, call_id, application_id, event, debit, credit, cents, object_id, actor, at)
select e.region_code, md5('ceiling' || e.id)::uuid, e.call_id, null::uuid, 'CEILING_SET', 'FREE', 'CEILING', e.ceiling_cents, e.id, 'demo:intake', c.opens_at
  from envelope e join call c on c.id = e.call_id where e.call_id in (select call_id from demo_state)
union all select region, md5('reserved' || id)::uuid, call_id, id, 'RESERVED_FOR_DECISION', 'RESERVED', 'FREE', requested, id, 'demo:beoordelaar', moment from demo_state where status = 'TO_DECIDE'
union all select region, md5('granted' || id)::uuid, call_id, id, 'GRANT_MADE', 'GRANTED', 'FREE', granted, md5('decision' || id)::uuid, 'demo:beslisser', moment from demo_state where granted is not null
union all select region, md5('advanced' || id)::uuid, call_id, id, 'ADVANCE_DECIDED', 'ADVANCED', 'PAYABLE', paid, md5('advance' || id)::uuid, 'demo:financien-1', moment + interval '2 days' from demo_state where paid > 0
union all select region, md5('paid' || id)::uuid, call_id, id, 'PAYMENT_MADE', 'PAYABLE', 'BANK', paid, md5('advance' || id)::uuid, 'demo:financien-2', moment + interval '10 days' from demo_state where paid > 0
union all select region, md5('settled' || id)::uuid, call_id, id, 'ADVANCE_SETTLED', 'COST', 'ADVANCED', least(paid, determined), md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_state where least(paid, determined) > 0 and determined is not null
union all select region, md5('balanced' || id)::uuid, call_id, id, 'BALANCE_DECIDED', 'COST', 'PAYABLE', determined - paid, md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_state where determined > paid
union all select region, md5('recovered' || id)::uuid, call_id, id, 'RECOVERY_DECIDED', 'RECEIVABLE', 'ADVANCED', paid - determined, md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_state where determined < paid
union all select region, md5('lowered' || id)::uuid, call_id, id, 'GRANT_LOWERED', 'FREE', 'GRANTED', granted - determined, md5('determination' || id)::uuid, 'demo:beslisser', now() from demo_state where determined < granted
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, due_on, object_id, excluded_subject, opened_at, version)
select coalesce(a.region_code, 'PB'), md5('state' || w.kind || w.application)::uuid, 'funding', w.kind, w.role, replace(w.nl, '{0}', coalesce(a.reference, 'Kleine bijdragen')),
  replace(w.en, '{0}', coalesce(a.reference, 'Kleine bijdragen')), '/funding/' || w.path, current_date + w.due,
  case when w.object = '' then w.application else md5(w.object || case when w.object ~ '^(objection|determination|account|lower)$' then w.application::text else '' end)::uuid end,
  w.excluded, now(), 1
from (values
  ('01970000-0000-7000-8000-000005002651'::uuid, 'decide', 'PROVINCE_DECIDER', 'Beslis op aanvraag {0}', 'Decide on application {0}', 'applications/detail.xhtml?id=01970000-0000-7000-8000-000005002651', 60, '', 'demo:beoordelaar'),
  ('01970000-0000-7000-8000-000006002561', 'decide_objection', 'PROVINCE_DECIDER', 'Beslis op bezwaar BZ-DEMO-250961', 'Decide on objection BZ-DEMO-250961', 'objections/detail.xhtml?id=' || md5('objection01970000-0000-7000-8000-000006002561')::uuid, -66, 'objection', 'demo:beslisser'),
  ('01970000-0000-7000-8000-000006002562', 'decide_objection', 'PROVINCE_DECIDER', 'Beslis op bezwaar BZ-DEMO-250962', 'Decide on objection BZ-DEMO-250962', 'objections/detail.xhtml?id=' || md5('objection01970000-0000-7000-8000-000006002562')::uuid, 24, 'objection', 'demo:beslisser'),
  ('01970000-0000-7000-8000-000006002862', 'be_heard', 'REGION_SIGNATORY', 'Geef uw zienswijze op het voornemen over {0}', 'Give your view on what is announced for {0}', 'applications/detail.xhtml?id=01970000-0000-7000-8000-000006002862', 10, 'revocationRETROACTIVEANNOUNCED', null),
  ('01970000-0000-7000-8000-000006002862', 'decide_revocation', 'PROVINCE_DECIDER', 'Beslis op het voornemen over {0}', 'Decide on what was announced for {0}', 'applications/detail.xhtml?id=01970000-0000-7000-8000-000006002862', null, 'revocationRETROACTIVEANNOUNCED', 'demo:beoordelaar'),
  ('01970000-0000-7000-8000-000006003262', 'decide_revocation', 'PROVINCE_DECIDER', 'Beslis op het voornemen over {0}', 'Decide on what was announced for {0}', 'applications/detail.xhtml?id=01970000-0000-7000-8000-000006003262', null, 'revocationFORWARDHEARD', 'demo:beoordelaar'),
  ('01970000-0000-7000-8000-000005003251', 'decide_revocation', 'PROVINCE_DECIDER', 'Beslis op het voornemen over {0}', 'Decide on what was announced for {0}', 'applications/detail.xhtml?id=01970000-0000-7000-8000-000005003251', null, 'revocationREVISIONANNOUNCED', 'demo:beoordelaar'),
  ('01970000-0000-7000-8000-000006003263', 'determine', 'PROVINCE_DECIDER', 'Stel subsidie {0} vast', 'Determine grant {0}', 'determinations/detail.xhtml?application=01970000-0000-7000-8000-000006003263', 90, 'account', 'demo:beoordelaar'),
  ('01970000-0000-7000-8000-000006002763', 'pay_back', 'REGION_COORDINATOR', 'Betaal terug: {0}', 'Pay back: {0}', 'recoveries/detail.xhtml?id=' || md5('determination01970000-0000-7000-8000-000006002763')::uuid, 22, 'determination', null),
  ('01970000-0000-7000-8000-000006002763', 'approve_offset', 'PROVINCE_DECIDER', 'Beslis op de verrekening van {0}', 'Decide on the offset of {0}', 'recoveries/detail.xhtml?id=' || md5('determination01970000-0000-7000-8000-000006002763')::uuid, null, 'offsetPROPOSED', 'demo:financien-1'),
  ('01970000-0000-7000-8000-00000000c005', 'call.confirm', 'PROVINCE_DECIDER', 'Plafond wijzigen: {0}', 'Change the ceiling: {0}', 'calls/detail.xhtml?id=01970000-0000-7000-8000-00000000c005', null, 'lower', 'demo:intake'))
  as w (application, kind, role, nl, en, path, due, object, excluded)
left join application a on a.id = w.application
on conflict do nothing;
