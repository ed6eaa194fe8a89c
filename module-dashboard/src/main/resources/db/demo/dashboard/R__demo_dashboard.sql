-- SYNTHETIC figures for demonstration: made by formula, about nobody and nowhere. They only look the
-- way such figures look: a season, a bump in 2020, regions that differ, the last periods provisional.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

insert into dataset (region_code, id, code, title, owner, url, definition, frequency, licence,
  synthetic, display_order, version) values
  ('PUB', '0198d000-0000-7000-8000-000000000001', 'DEMO-JW',
   'Jeugdwerkloosheid, 15 tot 27 jaar', 'Pact Portal (demonstratie)', '',
   'Werkloze jongeren als percentage van de beroepsbevolking van 15 tot 27 jaar. Werkloos is wie geen betaald werk heeft, er onlangs naar zocht en er direct voor beschikbaar is. Niet gecorrigeerd voor het seizoen.',
   'Per kwartaal', 'CC0', true, 1, 1),
  ('PUB', '0198d000-0000-7000-8000-000000000002', 'DEMO-SL',
   'Tekort aan stageplaatsen en leerbanen', 'Pact Portal (demonstratie)', '',
   'Mbo-studenten die nog geen stageplaats (bol) of leerbaan (bbl) hebben gevonden en dat op school hebben gemeld, stand aan het einde van de maand.',
   'Per maand', 'CC0', true, 2, 1)
on conflict do nothing;

insert into release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, classification_year, version) values
  ('PUB', '0198d000-0000-7000-8000-000000000011', '0198d000-0000-7000-8000-000000000001',
   '202611020200', 'demo', timestamptz '2026-11-02 02:00:00+01', 309, true, 'PUBLISHED', timestamptz '2026-11-02 02:00:00+01', 2025, 1),
  ('PUB', '0198d000-0000-7000-8000-000000000012', '0198d000-0000-7000-8000-000000000002',
   '202611020200', 'demo', timestamptz '2026-11-02 02:00:00+01', 820, true, 'PUBLISHED', timestamptz '2026-11-02 02:00:00+01', 2025, 1)
on conflict do nothing;

insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal,
  denominator) values
  ('PUB', '0198d000-0000-7000-8000-000000000011', 'RATE', 'Jeugdwerkloosheid', '%', 1, 0, 'RATE', 'UNADJUSTED', null),
  ('PUB', '0198d000-0000-7000-8000-000000000011', 'COUNT', 'Werkloze jongeren', 'jongeren', 0, 1, 'COUNT', 'UNADJUSTED', null),
  ('PUB', '0198d000-0000-7000-8000-000000000012', 'STAGE', 'Tekort aan stageplaatsen', 'plaatsen', 0, 0, 'COUNT', 'UNADJUSTED', null),
  ('PUB', '0198d000-0000-7000-8000-000000000012', 'LEERBAAN', 'Tekort aan leerbanen', 'plaatsen', 0, 1, 'COUNT', 'UNADJUSTED', null)
on conflict do nothing;

-- quarters 2019-1 to 2026-3, the last two provisional
insert into period_code (region_code, release_id, code, title, status, position,
  frequency, starts_on)
select 'PUB', '0198d000-0000-7000-8000-000000000011',
  (2019 + n / 4) || 'KW0' || (n % 4 + 1),
  (2019 + n / 4) || ' ' || (n % 4 + 1) || 'e kwartaal',
  case when n >= 29 then 'Voorlopig' else 'Definitief' end, n,
  'QUARTER', make_date(2019 + n / 4, n % 4 * 3 + 1, 1)
from generate_series(0, 30) n
on conflict do nothing;

-- months January 2020 to October 2026, the last three provisional
insert into period_code (region_code, release_id, code, title, status, position,
  frequency, starts_on)
select 'PUB', '0198d000-0000-7000-8000-000000000012',
  (2020 + n / 12) || 'MM' || lpad((n % 12 + 1)::text, 2, '0'),
  (2020 + n / 12) || ' maand ' || (n % 12 + 1),
  case when n >= 79 then 'Voorlopig' else 'Definitief' end, n,
  'MONTH', make_date(2020 + n / 12, n % 12 + 1, 1)
from generate_series(0, 81) n
on conflict do nothing;

-- names of the areas
insert into category (region_code, release_id, dimension, code, title, position)
select 'PUB', release, 'geo', a.code, a.name, row_number() over (order by a.code) - 1
from area a, unnest(array['0198d000-0000-7000-8000-000000000011',
  '0198d000-0000-7000-8000-000000000012']::uuid[]) release
where a.region_code = 'PUB' and a.classification_year = 2025 and a.kind = 'LABOUR_MARKET'
on conflict do nothing;

-- rate and number of unemployed young people; Helmond-De Peel lacks one cell (not served), and one
-- of Noordoost was withheld by the "source"
with region (code, level, force) as (values
  ('AM25', 7.6, 98000), ('AM26', 8.1, 71000), ('AM27', 6.2, 88000),
  ('AM28', 6.9, 84000), ('AM32', 8.8, 37000)),
rate as (
  select region.code, region.force, n,
    round((level * (0.78 + 0.62 * exp(-power((n - 6.5) / 2.6, 2)) + 0.10 * sin(n * 0.42 + level)
      + 0.06 * cos(n * pi() / 2) + 0.10 * greatest(n - 18, 0) / 12.0))::numeric, 1) as percent
  from region cross join generate_series(0, 30) n),
cell as (
  select code, n, 'RATE' as measure, percent as value from rate
  union all
  select code, n, 'COUNT', round(percent / 100 * force / 10) * 10 from rate)
insert into observation (region_code, release_id, measure, dimensions, geo, period, value,
  symbol, missing)
select 'PUB', '0198d000-0000-7000-8000-000000000011', measure, '', code,
  (2019 + n / 4) || 'KW0' || (n % 4 + 1),
  case when code = 'AM27' and n = 10 then null else value end,
  case when code = 'AM27' and n = 10 then 'Onbetrouwbaar' else '' end,
  case when code = 'AM27' and n = 10 then 'UNRELIABLE' end
from cell
where not (code = 'AM32' and n = 13)
on conflict do nothing;

-- shortage of work placements (peak at the start of the school year) and apprenticeships
with region (code, size) as (values
  ('AM25', 1.15), ('AM26', 0.95), ('AM27', 0.85), ('AM28', 1.25), ('AM32', 0.55)),
cell as (
  select code, n, 'STAGE' as measure,
    round((size * (150 + 260 * exp(-power((n - 9.0) / 7, 2)) + 70 * cos((n - 8) * pi() / 6)
      + 25 * sin(n * 0.9 * size)))::numeric) as value
  from region cross join generate_series(0, 81) n
  union all
  select code, n, 'LEERBAAN',
    round((size * (85 + 95 * exp(-power((n - 11.0) / 8, 2)) + 40 * cos((n - 7) * pi() / 6)
      + 12 * cos(n * 1.3 * size)))::numeric)
  from region cross join generate_series(0, 81) n)
insert into observation (region_code, release_id, measure, dimensions, geo, period, value,
  symbol, missing)
select 'PUB', '0198d000-0000-7000-8000-000000000012', measure, '', code,
  (2020 + n / 12) || 'MM' || lpad((n % 12 + 1)::text, 2, '0'), value, '',
  null
from cell
on conflict do nothing;
