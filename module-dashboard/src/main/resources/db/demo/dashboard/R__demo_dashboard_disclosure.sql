-- SYNTHETIC: a table West-Brabant counts itself, once published and with a next file that waits.
-- Counts are made up. Three municipalities are hidden: two small, one to protect them.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25', true);
end $$;

insert into dataset (region_code, id, code, title, owner, url, definition, frequency, licence,
  synthetic, display_order, owner_region, classification_year, version)
values ('PB', '0198dd30-0000-7000-8000-000000000001', 'AM25-DEMO',
  'Voortijdig schoolverlaters, eigen telling', 'West-Brabant, eigen telling', '',
  'Jongeren die in het schooljaar vóór hun 23e zonder startkwalificatie van school gingen, naar woongemeente. Verzonnen cijfers, om te laten zien hoe kleine aantallen worden verborgen.',
  'Per schooljaar', 'CC BY 4.0', true, 50, 'AM25', 2025, 1)
on conflict do nothing;

insert into release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, classification_year, version)
values ('PB', '0198dd30-0000-7000-8000-000000000002', '0198dd30-0000-7000-8000-000000000001',
  '2026-10-05', 'demo', timestamptz '2026-10-05 10:00:00+02', 15, true, 'PUBLISHED',
  timestamptz '2026-10-05 10:00:00+02', 2025, 1)
on conflict do nothing;

insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal)
values ('PB', '0198dd30-0000-7000-8000-000000000002', 'aantal-vsv', 'Aantal vsv', 'personen', 0, 0,
  'COUNT', 'UNADJUSTED')
on conflict do nothing;

insert into period_code (region_code, release_id, code, title, status, position, frequency, starts_on)
values ('PB', '0198dd30-0000-7000-8000-000000000002', '2024SJ00', '2024/2025', 'Definitief', 0,
  'SCHOOL_YEAR', date '2024-08-01')
on conflict do nothing;

insert into category (region_code, release_id, dimension, code, title, position)
select 'PB', '0198dd30-0000-7000-8000-000000000002', 'geo', code, name,
  row_number() over (order by code) - 1
from area
where region_code = 'PUB' and classification_year = 2025 and 'AM25' in (code, parent_code)
on conflict do nothing;

insert into own_table (region_code, id, title, definition, licence, audience, threshold, zero_shown,
  absent_zero, aliases, dataset_id, version)
values ('AM25', '0198dd30-0000-7000-8000-000000000011', 'Voortijdig schoolverlaters, eigen telling',
  'Jongeren die in het schooljaar vóór hun 23e zonder startkwalificatie van school gingen, naar woongemeente. Verzonnen cijfers, om te laten zien hoe kleine aantallen worden verborgen.',
  'CC BY 4.0', 'PACT', 10, true, false, '', '0198dd30-0000-7000-8000-000000000001', 1)
on conflict do nothing;

insert into own_upload (region_code, id, table_id, file_name, uploaded_at, status, columns,
  rows_left_out, percentage, content, release_id, published_at, version)
values ('AM25', '0198dd30-0000-7000-8000-000000000021', '0198dd30-0000-7000-8000-000000000011',
  'vsv-2024-2025.csv', timestamptz '2026-10-05 09:40:00+02', 'PUBLISHED', 'PERIOD;PLACE;COUNT',
  false, false, null, '0198dd30-0000-7000-8000-000000000002',
  timestamptz '2026-10-05 10:00:00+02', 1)
on conflict do nothing;

create temporary table demo_count (geo text, count bigint, next bigint, hidden text) on commit drop;
insert into demo_count values
  ('GM1959', 41, 39, null), ('GM0748', 96, 91, null), ('GM0758', 214, 208, null),
  ('GM1719', 4, 6, 'SMALL'), ('GM0777', 58, 55, null), ('GM0779', 24, 26, null),
  ('GM1655', 35, 31, null), ('GM1709', 44, 47, null), ('GM0826', 71, 66, null),
  ('GM1674', 118, 121, null), ('GM0840', 28, 22, null), ('GM0851', 31, 30, null),
  ('GM0873', 16, 18, 'PROTECTS'), ('GM0879', 3, 8, 'SMALL');

insert into region_count (region_code, release_id, measure, dimensions, geo, period, count, smallest,
  hidden)
select 'AM25', uuid '0198dd30-0000-7000-8000-000000000002', 'aantal-vsv', '', geo, '2024SJ00', count, true,
  hidden
from demo_count
union all
select 'AM25', uuid '0198dd30-0000-7000-8000-000000000002', 'aantal-vsv', '', 'AM25', '2024SJ00',
  sum(count), false, null
from demo_count
on conflict do nothing;

insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol,
  missing)
select 'PB', release_id, measure, dimensions, geo, period,
  case when hidden is null then count end, '', case when hidden is not null then 'SECRET' end
from region_count
where region_code = 'AM25' and release_id = '0198dd30-0000-7000-8000-000000000002'
on conflict do nothing;

-- the next file: one name nobody knows, one total
insert into own_upload (region_code, id, table_id, file_name, uploaded_at, status, columns,
  rows_left_out, percentage, content, version)
select 'AM25', '0198dd30-0000-7000-8000-000000000022', '0198dd30-0000-7000-8000-000000000011',
  'vsv-2025-2026.csv', timestamptz '2026-11-20 15:10:00+01', 'DRAFT', 'PERIOD;PLACE;COUNT',
  true, false,
  'Schooljaar' || chr(31) || 'Gemeente' || chr(31) || 'Aantal vsv' || chr(30)
    || string_agg(told, chr(30) order by geo)
    || chr(30) || '16' || chr(31) || '2025/2026' || chr(31) || 'Totaal' || chr(31) || '768', 1
from (
  select geo, (row_number() over (order by geo) + 1) || chr(31) || '2025/2026' || chr(31) || area.name
    || chr(31) || next as told
  from demo_count join area
    on area.region_code = 'PUB' and area.classification_year = 2025 and area.code = geo) line
on conflict do nothing;
