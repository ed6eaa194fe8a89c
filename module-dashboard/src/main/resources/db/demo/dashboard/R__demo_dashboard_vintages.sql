-- SYNTHETIC: earlier releases of the demonstration table, so that there is a revision to see, and a
-- table with a release the quality gate keeps apart.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

-- what was published in May and August 2026: fewer quarters, the last ones not yet as they are now
insert into release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, classification_year, reason, version) values
  ('PUB', '0198dd20-0000-7000-8000-000000000021', '0198d000-0000-7000-8000-000000000001',
   '202605040200', 'demo-may', timestamptz '2026-05-04 02:00:00+02', 289, false, 'PUBLISHED',
   timestamptz '2026-05-04 02:00:00+02', 2025, 'Actualisering', 1),
  ('PUB', '0198dd20-0000-7000-8000-000000000022', '0198d000-0000-7000-8000-000000000001',
   '202608030200', 'demo-august', timestamptz '2026-08-03 02:00:00+02', 299, false, 'PUBLISHED',
   timestamptz '2026-08-03 02:00:00+02', 2025, 'Actualisering', 1)
on conflict do nothing;

with earlier (id, last) as (values
  ('0198dd20-0000-7000-8000-000000000021'::uuid, 28),
  ('0198dd20-0000-7000-8000-000000000022'::uuid, 29))
insert into period_code (region_code, release_id, code, title, status, position, frequency, starts_on)
select 'PUB', e.id, p.code, p.title,
  case when p.position > e.last - 2 then 'Voorlopig' else 'Definitief' end, p.position, p.frequency,
  p.starts_on
from earlier e join period_code p on p.region_code = 'PUB'
  and p.release_id = '0198d000-0000-7000-8000-000000000011' and p.position <= e.last
on conflict do nothing;

insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal,
  numerator, denominator)
select 'PUB', e.id, m.code, m.title, m.unit, m.decimals, m.position, m.kind, m.seasonal, m.numerator,
  m.denominator
from (values ('0198dd20-0000-7000-8000-000000000021'::uuid),
  ('0198dd20-0000-7000-8000-000000000022'::uuid)) e (id)
join measure m on m.region_code = 'PUB' and m.release_id = '0198d000-0000-7000-8000-000000000011'
on conflict do nothing;

insert into category (region_code, release_id, dimension, code, title, position)
select 'PUB', e.id, c.dimension, c.code, c.title, c.position
from (values ('0198dd20-0000-7000-8000-000000000021'::uuid),
  ('0198dd20-0000-7000-8000-000000000022'::uuid)) e (id)
join category c on c.region_code = 'PUB' and c.release_id = '0198d000-0000-7000-8000-000000000011'
on conflict do nothing;

insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol,
  missing, flags)
select 'PUB', p.release_id, o.measure, o.dimensions, o.geo, o.period,
  case when p.status = 'Voorlopig' and o.measure = 'RATE'
    then o.value + (ascii(right(o.geo, 1)) % 3 - 1) * 0.2 else o.value end,
  o.symbol, o.missing, o.flags
from period_code p join observation o on o.region_code = 'PUB'
  and o.release_id = '0198d000-0000-7000-8000-000000000011' and o.period = p.code
where p.region_code = 'PUB' and p.release_id in
  ('0198dd20-0000-7000-8000-000000000021', '0198dd20-0000-7000-8000-000000000022')
on conflict do nothing;

with pair (before, now) as (values
  ('0198dd20-0000-7000-8000-000000000021'::uuid, '0198dd20-0000-7000-8000-000000000022'::uuid),
  ('0198dd20-0000-7000-8000-000000000022'::uuid, '0198d000-0000-7000-8000-000000000011'::uuid)),
counted as (
  select p.now,
    count(*) filter (where b.value is distinct from o.value and b.measure is not null) as changed,
    count(*) filter (where b.measure is null) as added
  from pair p join observation o on o.region_code = 'PUB' and o.release_id = p.now
  left join observation b on b.region_code = 'PUB' and b.release_id = p.before
    and (b.measure, b.dimensions, b.geo, b.period) = (o.measure, o.dimensions, o.geo, o.period)
  group by p.now)
update release r set cells_changed = c.changed, cells_added = c.added, cells_removed = 0,
  reason = 'Actualisering'
from counted c where r.region_code = 'PUB' and r.id = c.now;

-- a table of the country as a whole, whose newest release lost a period and has an odd value
insert into dataset (region_code, id, code, title, owner, url, definition, frequency, licence,
  synthetic, display_order, next_release_said, version) values
  ('PUB', '0198dd20-0000-7000-8000-000000000003', 'DEMO-VSV', 'Voortijdig schoolverlaters',
   'Pact Portal (demonstratie)', '', 'Deel van de mbo-studenten dat zonder diploma van school ging.',
   'Per jaar', 'CC0', true, 3, 'begin 2027', 1)
on conflict do nothing;
insert into release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, reason, cells_changed, cells_added,
  cells_removed, version) values
  ('PUB', '0198dd20-0000-7000-8000-000000000031', '0198dd20-0000-7000-8000-000000000003',
   '202603010200', 'demo-vsv', timestamptz '2026-03-01 02:00:00+01', 6, true, 'PUBLISHED',
   timestamptz '2026-03-01 02:00:00+01', 'Nieuw', null, null, null, 1),
  ('PUB', '0198dd20-0000-7000-8000-000000000032', '0198dd20-0000-7000-8000-000000000003',
   '202611100200', 'demo-vsv-2', timestamptz '2026-11-10 02:00:00+01', 5, false, 'QUARANTINED',
   null, 'Verbetering', 1, 0, 1, 1)
on conflict do nothing;
insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal)
select 'PUB', id::uuid, 'VSV', 'Voortijdig schoolverlaters', '%', 1, 0, 'RATE', 'NONE'
from (values ('0198dd20-0000-7000-8000-000000000031'), ('0198dd20-0000-7000-8000-000000000032')) r (id)
on conflict do nothing;
insert into period_code (region_code, release_id, code, title, status, position, frequency, starts_on)
select 'PUB', r.id::uuid, (2019 + n) || 'SJ00', (2019 + n) || '/' || (2020 + n),
  case when n = 5 then 'Voorlopig' else 'Definitief' end, n, 'SCHOOL_YEAR', make_date(2019 + n, 8, 1)
from (values ('0198dd20-0000-7000-8000-000000000031'), ('0198dd20-0000-7000-8000-000000000032')) r (id),
  generate_series(0, 5) n
on conflict do nothing;
insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol, flags)
select 'PUB', r.id::uuid, 'VSV', '', '', (2019 + n) || 'SJ00',
  case when r.odd and n = 5 then 103.8 else 5.4 - 0.2 * n end, '', ''
from (values ('0198dd20-0000-7000-8000-000000000031', false),
  ('0198dd20-0000-7000-8000-000000000032', true)) r (id, odd), generate_series(0, 5) n
where not (r.odd and n = 2)
on conflict do nothing;
insert into gate_finding (region_code, release_id, position, rule, severity, place, expected, found,
  measure, dimensions, geo, period, against)
values
  ('PUB', '0198dd20-0000-7000-8000-000000000032', 0, 'RANGE', 'BLOCKING', 'VSV', '0 - 100', '103.8',
   'VSV', null, null, null, null),
  ('PUB', '0198dd20-0000-7000-8000-000000000032', 1, 'PERIOD_LOST', 'BLOCKING', '', '2021SJ00', '',
   null, null, null, null, null),
  ('PUB', '0198dd20-0000-7000-8000-000000000032', 2, 'ROW_COUNT', 'BLOCKING', '', '6', '5',
   null, null, null, null, null),
  ('PUB', '0198dd20-0000-7000-8000-000000000032', 3, 'REVISED', 'BLOCKING', 'VSV · 2024SJ00', '4.4', '103.8',
   'VSV', '', '', '2024SJ00', '2024SJ00')
on conflict do nothing;
insert into series_break (region_code, id, dataset_id, measure, geo, period, kind, text_nl, text_en,
  source, version) values
  ('PUB', '0198dd20-0000-7000-8000-000000000041', '0198dd20-0000-7000-8000-000000000003', null, null,
   '2021SJ00', 'DEFINITION', 'Vanaf dit schooljaar tellen ook studenten van particuliere scholen mee.',
   'From this school year on, students of private schools count, too.', 'Verzonnen voor de demonstratie', 1)
on conflict do nothing;
