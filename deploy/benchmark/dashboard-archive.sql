-- A synthetic table of the size of all regional youth tables of the Netherlands: 12 measures, 3 x 6 x 4
-- breakdowns (bench.totals = true leaves them out), 40 areas, bench.months months, in bench.releases releases of which the last is current.
-- With 290 months and 3 releases: 30,067,200 cells. Indexes are made after the rows, which is faster, and what
-- refers to what is not checked for each of them.
set session_replication_role = replica;
set synchronous_commit = off;
alter table dashboard.observation drop constraint observation_pkey;
drop index dashboard.observation_map;
insert into dashboard.dataset (region_code, id, code, title, owner, url, definition, frequency, licence,
  synthetic, display_order, version) values
  ('PUB', 'bbbb5000-0000-7000-8000-000000000000', 'BENCH', 'Synthetische tabel', 'Meting', '', 'Meting',
   'Per maand', 'CC0', true, 900, 1);
insert into dashboard.release (region_code, id, dataset_id, source_version, content_hash, imported_at,
  observation_count, is_current, status, published_at, version)
select 'PUB', ('bbbb5000-0000-7000-8000-00000000000' || n)::uuid, 'bbbb5000-0000-7000-8000-000000000000',
  n::text, n::text, now() - make_interval(months => 4 - n),
  12 * case current_setting('bench.totals') when 'true' then 1 else 72 end * 40 * current_setting('bench.months')::int,
  n = current_setting('bench.releases')::int, 'PUBLISHED', now() - make_interval(months => 4 - n), 1
from generate_series(1, current_setting('bench.releases')::int) n;
insert into dashboard.measure (region_code, release_id, code, title, unit, decimals, position, kind, seasonal)
select 'PUB', r.id, 'M' || lpad(n::text, 3, '0'), 'Onderwerp ' || n, '%', 1, n, 'RATE', 'UNADJUSTED'
from generate_series(1, 12) n, dashboard.release r where r.id >= 'bbbb5000-0000-7000-8000-000000000001'
  and r.id <= 'bbbb5000-0000-7000-8000-000000000009';
insert into dashboard.period_code (region_code, release_id, code, title, status, position, frequency, starts_on)
select 'PUB', r.id, to_char(d, 'YYYY"MM"MM'), to_char(d, 'YYYY "maand" MM'),
  case when n > current_setting('bench.months')::int - 3 then 'Voorlopig' else 'Definitief' end, n, 'MONTH', d
from generate_series(1, current_setting('bench.months')::int) n,
  lateral (select (date '2002-01-01' + make_interval(months => n - 1))::date d) as month,
  dashboard.release r where r.id >= 'bbbb5000-0000-7000-8000-000000000001'
  and r.id <= 'bbbb5000-0000-7000-8000-000000000009';
insert into dashboard.category (region_code, release_id, dimension, code, title, position)
select 'PUB', r.id, 'geo', area, area, n
from dashboard.release r, generate_series(1, 40) n, lateral (select 'AM' || lpad(n::text, 2, '0') area) a
where r.id >= 'bbbb5000-0000-7000-8000-000000000001' and r.id <= 'bbbb5000-0000-7000-8000-000000000009';
insert into dashboard.category (region_code, release_id, dimension, code, title, position)
select 'PUB', r.id, c.dimension, c.code, c.code, 0 from dashboard.release r, (
  select 'Geslacht' dimension, 'G' || s code from generate_series(1, 3) s union all
  select 'Leeftijd', 'L' || a from generate_series(1, 6) a union all
  select 'Onderwijs', 'O' || e from generate_series(1, 4) e) c
where r.id >= 'bbbb5000-0000-7000-8000-000000000001' and r.id <= 'bbbb5000-0000-7000-8000-000000000009';
insert into dashboard.observation (region_code, release_id, measure, dimensions, geo, period, value, symbol,
  missing, flags)
select 'PUB', r.id, 'M' || lpad(m::text, 3, '0'),
  -- the first of each breakdown is the total: a table without breakdown
  case when s = 1 and a = 1 and e = 1 then '' else 'Geslacht=G' || s || ';Leeftijd=L' || a || ';Onderwijs=O' || e end,
  'AM' || lpad(g::text, 2, '0'), month.code,
  round((5 + m + g / 10.0 + 3 * sin(n / 9.0 + g) + (hashint4(n * 40 + g + m) % 100) / 100.0)::numeric, 1), '', null, ''
from dashboard.release r, generate_series(1, 12) m, generate_series(1, 3) s, generate_series(1, 6) a,
  generate_series(1, 4) e, generate_series(1, 40) g, generate_series(1, current_setting('bench.months')::int) n,
  lateral (select to_char(date '2002-01-01' + make_interval(months => n - 1), 'YYYY"MM"MM') code) as month
where r.id >= 'bbbb5000-0000-7000-8000-000000000001' and r.id <= 'bbbb5000-0000-7000-8000-000000000009'
  and (current_setting('bench.totals') <> 'true' or s * a * e = 1);
set maintenance_work_mem = '1GB';
alter table dashboard.observation
  add primary key (region_code, release_id, measure, dimensions, geo, period);
create index observation_map on dashboard.observation
  (region_code, release_id, measure, dimensions, period) include (geo, value);
set session_replication_role = origin;
