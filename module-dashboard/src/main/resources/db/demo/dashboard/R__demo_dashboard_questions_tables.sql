-- SYNTHETIC tables of two regions themselves: for nobody else. One cell of each is masked.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

create temporary table own_table as
  select * from (values
    ('AM25', 'DEMO-WB', 'West-Brabant', 'GM0758', 'Breda', 'a'),
    ('AM27', 'DEMO-NOB', 'Noordoost-Brabant', 'GM0796', '''s-Hertogenbosch', 'b'))
  as own (region_code, code, region, geo, town, n);

insert into dataset (region_code, id, code, title, owner, url, definition, frequency, licence, synthetic,
  display_order, owner_region, version)
select region_code, ('0198dd6' || n || '-0000-7000-8000-000000000001')::uuid, code,
  'Voortijdig schoolverlaters in ' || region, 'Regio ' || region || ' (demonstratie)', '',
  'Jongeren tot 23 jaar die in het schooljaar zonder startkwalificatie van school gingen, eigen telling. Aantallen onder de 10 blijven geheim.',
  'Per schooljaar', 'Alleen binnen de regio', true, 90, region_code, 1
from own_table on conflict do nothing;

insert into release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, classification_year, version)
select region_code, ('0198dd6' || n || '-0000-7000-8000-000000000011')::uuid,
  ('0198dd6' || n || '-0000-7000-8000-000000000001')::uuid, '202610010900', 'demo',
  timestamptz '2026-10-01 09:00+02', 4, true, 'PUBLISHED', timestamptz '2026-10-01 09:00+02', 2025, 1
from own_table on conflict do nothing;

insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal)
select region_code, ('0198dd6' || n || '-0000-7000-8000-000000000011')::uuid, 'VSV',
  'Voortijdig schoolverlaters', 'jongeren', 0, 0, 'COUNT', 'NONE'
from own_table on conflict do nothing;

insert into category (region_code, release_id, dimension, code, title, position)
select region_code, ('0198dd6' || n || '-0000-7000-8000-000000000011')::uuid, 'geo', geo, town, 0
from own_table on conflict do nothing;

insert into period_code (region_code, release_id, code, title, status, position, frequency, starts_on)
select region_code, ('0198dd6' || n || '-0000-7000-8000-000000000011')::uuid, year || 'SJ00',
  year || '/' || year + 1, 'Definitief', year - 2022, 'SCHOOL_YEAR', make_date(year, 8, 1)
from own_table, generate_series(2022, 2025) year on conflict do nothing;

insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol, missing)
select region_code, ('0198dd6' || n || '-0000-7000-8000-000000000011')::uuid, 'VSV', '', geo, year || 'SJ00',
  case when year = 2024 then null else 180 + year % 7 * 10 end, '',
  case when year = 2024 then 'SECRET' end
from own_table, generate_series(2022, 2025) year on conflict do nothing;

drop table own_table;
