-- What the demo calls say, how they came about, a concept, an outage, and what came late after it.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

update call set
  title42 = 'DECLARED',
  title42_reason = 'Alleen gemeenten en gemeenschappelijke regelingen kunnen aanvragen. Titel 4.2 geldt dan niet vanzelf (Awb 4:21, derde lid) en is van overeenkomstige toepassing verklaard.',
  distribution = 'REGION_ENVELOPE', rank_moment = 'COMPLETE', arrangement = 3,
  advance_permille = case right(id::text, 1) when '1' then 800 else 1000 end,
  decision_rule = 'GRANT_DECISION', form_version = case right(id::text, 1) when '1' then 2 else 1 end,
  publication_reference = case right(id::text, 1) when '1' then 'Provinciaal blad (demo), nummer 2' else 'Provinciaal blad (demo), nummer 1' end,
  published_on = ((opens_at - interval '7 days') at time zone 'Europe/Amsterdam')::date,
  edition = case right(id::text, 1) when '1' then 1 else 2 end
where id in ('01970000-0000-7000-8000-00000000c001', '01970000-0000-7000-8000-00000000c002')
  and title42_reason is null;

-- the province is working on it, regions do not see it
insert into call (region_code, id, title, summary, legal_ground, opens_at, closes_at, closing_said, stage,
  title42, title42_reason, distribution, version)
values ('PB', '01970000-0000-7000-8000-00000000c009', 'Ontwikkelen tijdens het werk',
  'Plannen om werkenden te blijven scholen. De tekst is nog niet af.',
  'Awb 4:23, derde lid, onder c (begroting); plafond: Awb 4:25',
  (date_trunc('month', now() at time zone 'Europe/Amsterdam') + interval '3 months') at time zone 'Europe/Amsterdam',
  (date_trunc('month', now() at time zone 'Europe/Amsterdam') + interval '6 months' - interval '1 second') at time zone 'Europe/Amsterdam',
  null, 'CONCEPT', 'DECLARED', 'Alleen gemeenten en gemeenschappelijke regelingen kunnen aanvragen.', 'RANKING', 1)
on conflict do nothing;

create temporary table demo_terms on commit drop as
select c.id, (jsonb_strip_nulls(jsonb_build_object(
    'title', c.title, 'summary', c.summary, 'legalGround', c.legal_ground, 'title42', c.title42,
    'title42Reason', c.title42_reason, 'publicationReference', c.publication_reference,
    'publishedOn', c.published_on::text, 'kind', coalesce(p.kind, 'ADDITIONAL'),
    'ceiling', coalesce(p.ceiling_cents, 50000000)::text, 'distribution', c.distribution,
    'rankMoment', c.rank_moment, 'arrangement', c.arrangement::text, 'advance', c.advance_permille::text,
    'decisionRule', c.decision_rule, 'formVersion', c.form_version::text,
    'opensAt', to_char(c.opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'closesAt', to_char(c.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'closingSaid', c.closing_said))
  || (select jsonb_object_agg('share.' || r.code, coalesce(e.ceiling_cents, 20000000)::text)
      from platform.party r left join envelope e on e.region_code = r.code and e.call_id = c.id
      where r.kind = 'REGION')) as terms, c.opens_at, c.stage
from call c left join pot p on p.call_id = c.id
where c.id in ('01970000-0000-7000-8000-00000000c001', '01970000-0000-7000-8000-00000000c002',
  '01970000-0000-7000-8000-00000000c009');

insert into call_change (region_code, id, call_id, kind, status, base, edition, before, after, reason, source,
  proposed_by, proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at, version)
select 'PB', md5('published' || t.id)::uuid, t.id,
  case t.stage when 'CONCEPT' then 'DRAFTED' else 'PUBLISH' end, 'CARRIED_OUT', 0, 1, '{}',
  -- the regular means first closed on 31 August
  (case right(t.id::text, 1) when '2' then t.terms || '{"closesAt": "2020-08-31T21:59:59Z", "closingSaid": "31 augustus"}'
    else t.terms end)::text, null, null,
  'demo:intake', 'Subsidiebureau (demo)', least(t.opens_at - interval '9 days', now()),
  case t.stage when 'CONCEPT' then 'demo:intake' else 'demo:beslisser' end,
  case t.stage when 'CONCEPT' then 'Subsidiebureau (demo)' else 'Beslisser (demo)' end,
  least(t.opens_at - interval '8 days', now()), 1
from demo_terms t
union all
select 'PB', md5('moved' || t.id)::uuid, t.id, 'CLOSING', 'CARRIED_OUT', 1, 2,
  (t.terms || '{"closesAt": "2020-08-31T21:59:59Z", "closingSaid": "31 augustus"}')::text, t.terms::text,
  'Door het zomerreces is overleg met bestuurders voor 31 augustus moeilijk haalbaar.',
  'Ambtelijk Pact 6 juli 2020, punt 2', 'demo:intake', 'Subsidiebureau (demo)',
  timestamp '2020-07-08 10:00:00' at time zone 'Europe/Amsterdam', 'demo:beslisser', 'Beslisser (demo)',
  timestamp '2020-07-09 09:00:00' at time zone 'Europe/Amsterdam', 1
from demo_terms t where right(t.id::text, 1) = '2'
on conflict do nothing;

insert into outage (region_code, id, from_at, until_at, what, recorded_by, recorded_by_name, recorded_at, version)
values ('PB', '01970000-0000-7000-8000-00000000d001',
  timestamp '2020-10-31 22:10:00' at time zone 'Europe/Amsterdam',
  timestamp '2020-11-01 00:20:00' at time zone 'Europe/Amsterdam',
  'Aanmelden bij het portaal lukte niet.', 'demo:intake', 'Subsidiebureau (demo)',
  timestamp '2020-11-02 09:00:00' at time zone 'Europe/Amsterdam', 1)
on conflict do nothing;

insert into application (region_code, id, call_id, reference, title, activities, requested_cents, status,
  drafted_by, edited_by, submitted_by, submitted_at, content_hash, version)
values ('AM26', '01970000-0000-7000-8000-000002002620', '01970000-0000-7000-8000-00000000c002', 'AM26-2020-0001',
  'Talentenplein', 'Een plein waar werkzoekenden en werkgevers elkaar ontmoeten.', 12000000, 'LATE',
  'demo:coordinator-AM26', 'demo:coordinator-AM26', 'demo:ondertekenaar-AM26',
  timestamp '2020-11-01 00:31:00' at time zone 'Europe/Amsterdam',
  encode(sha256(convert_to('Talentenplein' || chr(31) || 'Een plein waar werkzoekenden en werkgevers elkaar ontmoeten.'
    || chr(31) || 12000000 || chr(31) || '[]', 'UTF8')), 'hex'), 1)
on conflict do nothing;
insert into reference_counter (region_code, year, last_number) values ('AM26', 2020, 1) on conflict do nothing;
insert into application_step (region_code, id, application_id, kind, amount_cents, actor, actor_name, at, version)
values ('AM26', md5('late-demo')::uuid, '01970000-0000-7000-8000-000002002620', 'SUBMITTED_LATE', 12000000,
  'demo:ondertekenaar-AM26', 'Ondertekenaar (demo)', timestamp '2020-11-01 00:31:00' at time zone 'Europe/Amsterdam', 1)
on conflict do nothing;
insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, object_id, opened_at, version)
values ('AM26', md5('late-work-demo')::uuid, 'funding', 'late', 'PROVINCE_DECIDER',
  'Beslis over te late aanvraag AM26-2020-0001', 'Decide on late application AM26-2020-0001',
  '/funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000002002620',
  '01970000-0000-7000-8000-000002002620', now(), 1)
on conflict do nothing;

-- signed by nobody before the call closed: it can still be submitted, late
insert into application (region_code, id, call_id, reference, title, activities, requested_cents, status,
  drafted_by, edited_by, content_hash, version)
values ('AM25', '01970000-0000-7000-8000-000002002521', '01970000-0000-7000-8000-00000000c002', 'AM25-2020-0003',
  'Werkgeverspunt', 'Een punt waar werkgevers terechtkunnen met vragen over personeel.', 9000000, 'TO_SIGN',
  'demo:coordinator-AM25', 'demo:coordinator-AM25',
  encode(sha256(convert_to('Werkgeverspunt' || chr(31) || 'Een punt waar werkgevers terechtkunnen met vragen over personeel.'
    || chr(31) || 9000000 || chr(31) || '[]', 'UTF8')), 'hex'), 1)
on conflict do nothing;
update reference_counter set last_number = 2 where region_code = 'AM25' and year = 2020 and last_number = 1;
