-- SYNTHETIC, as all figures of the demonstration: margins, province and country to hold a region
-- against, benefits with a breakdown, a break, and each kind of missing.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

-- The rate gets what it is made of ---------------------------------------------------------------

insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal)
  values ('PUB', '0198d000-0000-7000-8000-000000000011', 'FORCE',
    'Beroepsbevolking van 15 tot 27 jaar', 'jongeren', 0, 2, 'COUNT', 'UNADJUSTED')
on conflict do nothing;
update measure set numerator = 'COUNT', denominator = 'FORCE'
  where region_code = 'PUB' and release_id = '0198d000-0000-7000-8000-000000000011' and code = 'RATE';

with region (code, force) as (values
  ('AM25', 98000), ('AM26', 71000), ('AM27', 88000), ('AM28', 84000), ('AM32', 37000))
insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol)
select 'PUB', '0198d000-0000-7000-8000-000000000011', 'FORCE', '', region.code,
  (2019 + n / 4) || 'KW0' || (n % 4 + 1), force, ''
from region cross join generate_series(0, 30) n
on conflict do nothing;

-- province and country: of sums, as it should be; other formulas than those of the regions
with whole (code, level, force) as (values ('PV30', 7.5, 378000), ('NL01', 7.9, 2150000)),
rate as (
  select code, force, n,
    round((level * (0.78 + 0.62 * exp(-power((n - 6.5) / 2.6, 2)) + 0.06 * cos(n * pi() / 2)
      + 0.10 * greatest(n - 18, 0) / 12.0))::numeric, 1) as percent
  from whole cross join generate_series(0, 30) n),
cell as (
  select code, n, 'RATE' as measure, percent as value from rate
  union all
  select code, n, 'COUNT', round(percent / 100 * force / 10) * 10 from rate
  union all
  select code, n, 'FORCE', force from rate)
insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol)
select 'PUB', '0198d000-0000-7000-8000-000000000011', measure, '', code,
  (2019 + n / 4) || 'KW0' || (n % 4 + 1), value, ''
from cell
on conflict do nothing;

-- margins: the fewer young people, the wider
with force (code, margin) as (values ('AM25', 1.1), ('AM26', 1.3), ('AM27', 1.1), ('AM28', 1.2),
  ('AM32', 1.8), ('PV30', 0.6), ('NL01', 0.2))
update observation set low = greatest(0, value - margin), high = value + margin
from force
where region_code = 'PUB' and release_id = '0198d000-0000-7000-8000-000000000011'
  and measure = 'RATE' and geo = force.code and value is not null;

-- Kinds of missing -------------------------------------------------------------------------------
-- (the first table has one that is unreliable and one that was not served)
update observation set value = null, missing = 'SECRET', symbol = 'x'
where region_code = 'PUB' and release_id = '0198d000-0000-7000-8000-000000000012'
  and measure = 'LEERBAAN' and geo = 'AM32' and period = '2026MM08';
update observation set value = null, missing = 'NOT_YET', symbol = ''
where region_code = 'PUB' and release_id = '0198d000-0000-7000-8000-000000000012'
  and measure = 'STAGE' and geo = 'AM28' and period = '2026MM10';

-- Benefits ---------------------------------------------------------------------------------------

insert into dataset (region_code, id, code, title, owner, url, definition, frequency, licence,
  synthetic, display_order, version) values
  ('PUB', '0198dd40-0000-7000-8000-000000000001', 'DEMO-UI',
   'Jongeren met een WW-uitkering, 15 tot 27 jaar', 'Pact Portal (demonstratie)', '',
   'Personen van 15 tot 27 jaar die in de maand een WW-uitkering hadden. Niet iedereen zonder werk heeft WW, en niet iedereen met WW is werkloos.',
   'Per maand', 'CC0', true, 1, 1)
on conflict do nothing;

insert into release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, classification_year, version) values
  ('PUB', '0198dd40-0000-7000-8000-000000000011', '0198dd40-0000-7000-8000-000000000001',
   '202611150200', 'demo', timestamptz '2026-11-15 02:00:00+01', 4060, true, 'PUBLISHED',
   timestamptz '2026-11-15 02:00:00+01', 2025, 1)
on conflict do nothing;

insert into measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal)
values
  ('PUB', '0198dd40-0000-7000-8000-000000000011', 'WW', 'Jongeren met WW', 'jongeren', 0, 0, 'COUNT', 'UNADJUSTED'),
  ('PUB', '0198dd40-0000-7000-8000-000000000011', 'WWSA',
   'Jongeren met WW, gecorrigeerd voor het seizoen', 'jongeren', 0, 1, 'COUNT', 'ADJUSTED')
on conflict do nothing;

insert into category (region_code, release_id, dimension, code, title, position) values
  ('PUB', '0198dd40-0000-7000-8000-000000000011', 'Geslacht', '3000', 'Mannen', 0),
  ('PUB', '0198dd40-0000-7000-8000-000000000011', 'Geslacht', '4000', 'Vrouwen', 1),
  ('PUB', '0198dd40-0000-7000-8000-000000000011', 'Leeftijd', '15-20', '15 tot 20 jaar', 0),
  ('PUB', '0198dd40-0000-7000-8000-000000000011', 'Leeftijd', '20-27', '20 tot 27 jaar', 1)
on conflict do nothing;

-- months January 2022 to October 2026; the last two provisional, the three before once more
insert into period_code (region_code, release_id, code, title, status, position, frequency, starts_on)
select 'PUB', '0198dd40-0000-7000-8000-000000000011',
  (2022 + n / 12) || 'MM' || lpad((n % 12 + 1)::text, 2, '0'),
  (2022 + n / 12) || ' maand ' || (n % 12 + 1),
  case when n >= 56 then 'Voorlopig' when n >= 53 then 'NaderVoorlopig' else 'Definitief' end,
  n, 'MONTH', make_date(2022 + n / 12, n % 12 + 1, 1)
from generate_series(0, 57) n
on conflict do nothing;

-- counted in another way since January 2024
insert into series_break (region_code, id, dataset_id, measure, geo, period, kind, text_nl, text_en,
  source, version) values
  ('PUB', '0198dd40-0000-7000-8000-000000000021', '0198dd40-0000-7000-8000-000000000001', null, null,
   '2024MM01', 'METHOD',
   'Vanaf januari 2024 telt iedereen mee die in de maand een uitkering had, en niet alleen wie er op de laatste vrijdag een had.',
   'From January 2024 everybody with a benefit in the month counts, not only those who had one on the last Friday.',
   'Pact Portal (demonstratie)', 1)
on conflict do nothing;

with region (code, size) as (values
  ('AM25', 1.20), ('AM26', 0.90), ('AM27', 0.95), ('AM28', 1.10), ('AM32', 0.45), ('NL01', 27.0)),
split (dimensions, share) as (values
  ('', 1.0), ('Geslacht=3000', 0.56), ('Geslacht=4000', 0.44),
  ('Leeftijd=15-20', 0.11), ('Leeftijd=20-27', 0.89),
  ('Geslacht=3000;Leeftijd=15-20', 0.06), ('Geslacht=4000;Leeftijd=15-20', 0.05),
  ('Geslacht=3000;Leeftijd=20-27', 0.50), ('Geslacht=4000;Leeftijd=20-27', 0.39)),
trend as (
  select code, n, size * (620 + 90 * sin(n * 0.11 + size) + 3.0 * n)
    * case when n >= 24 then 1.12 else 1 end as level
  from region cross join generate_series(0, 57) n),
cell as (
  select code, n, 'WW' as measure, dimensions,
    round((share * level * (1 + 0.07 * cos(n * pi() / 6)))::numeric / 10) * 10 as value
  from trend cross join split
  union all
  select code, n, 'WWSA', '', round(level::numeric / 10) * 10 from trend),
-- the province is the sum of its regions
andsum as (
  select * from cell
  union all
  select 'PV30', n, measure, dimensions, sum(value) from cell
  where code <> 'NL01' and measure = 'WW' group by n, measure, dimensions)
insert into observation (region_code, release_id, measure, dimensions, geo, period, value, symbol, flags)
select 'PUB', '0198dd40-0000-7000-8000-000000000011', measure, dimensions, code,
  (2022 + n / 12) || 'MM' || lpad((n % 12 + 1)::text, 2, '0'), value, '',
  case when n >= 56 then 'p' when n >= 53 then 'n' else '' end
from andsum
on conflict do nothing;

-- names of the areas, as far as the tables did not have them
insert into category (region_code, release_id, dimension, code, title, position)
select 'PUB', release, 'geo', a.code, a.name, 10 + row_number() over (order by a.code)
from area a, unnest(array['0198d000-0000-7000-8000-000000000011',
  '0198dd40-0000-7000-8000-000000000011']::uuid[]) release
where a.region_code = 'PUB' and a.classification_year = 2025 and a.kind <> 'MUNICIPALITY'
on conflict do nothing;

update release r set observation_count = (select count(*) from observation o
  where o.region_code = r.region_code and o.release_id = r.id)
where r.region_code = 'PUB' and r.id in ('0198d000-0000-7000-8000-000000000011',
  '0198d000-0000-7000-8000-000000000012', '0198dd40-0000-7000-8000-000000000011');
