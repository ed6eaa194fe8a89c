-- Figures of open data are everybody's (PUB); a table of the Pact is PB, one of a region is that
-- region's. Whatever belongs to a table carries the region code of the table: its audience.
-- A figure of an area is said by geo, which is not a matter of who may see it.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,PNB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,PNB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

alter table release drop constraint release_region_code_dataset_id_fkey;
alter table measure drop constraint measure_region_code_release_id_fkey;
alter table category drop constraint category_region_code_release_id_fkey;
alter table period_code drop constraint period_code_region_code_release_id_fkey;
alter table observation drop constraint observation_release_region_release_id_fkey;
alter table observation drop constraint observation_pkey;
drop index observation_period;

-- what was imported until now was open data
update dataset set region_code = 'PUB';
update release set region_code = 'PUB';
update measure set region_code = 'PUB';
update category set region_code = 'PUB';
update period_code set region_code = 'PUB';

alter table observation add column geo text not null default '';
update observation set geo = region_code, region_code = 'PUB' where region_code <> 'PB';
update observation set region_code = 'PUB' where region_code = 'PB';
alter table observation alter column geo drop default;
alter table observation drop column release_region;
alter table observation rename column value_attribute to symbol;

alter table release add foreign key (region_code, dataset_id) references dataset (region_code, id);
alter table measure add foreign key (region_code, release_id) references release (region_code, id);
alter table category add foreign key (region_code, release_id) references release (region_code, id);
alter table period_code
  add foreign key (region_code, release_id) references release (region_code, id);

-- Why there is no value: never one word for five things. Flags are letters, sorted: p provisional,
-- n provisional for the second time, e estimated, f forecast, b break in the series, d definition
-- differs, u little reliable, i imputed, z less than half the unit.
alter table observation add column missing text
  check (missing in ('NOT_APPLICABLE', 'UNKNOWN', 'UNRELIABLE', 'SECRET', 'NOT_YET'));
alter table observation add column flags text not null default '' check (flags ~ '^[bdefinpuz]*$');
alter table observation add column low numeric;
alter table observation add column high numeric;
update observation set missing = case symbol when 'Onbetrouwbaar' then 'UNRELIABLE' else 'UNKNOWN' end
  where value is null;
update observation set symbol = '' where symbol = 'None';
alter table observation add check ((value is null) = (missing is not null));
alter table observation add check (low <= high);

-- One index finds a series, the other a map; neither has to look at the rows of other releases.
alter table observation add primary key (region_code, release_id, measure, dimensions, geo, period);
create index observation_map
  on observation (region_code, release_id, measure, dimensions, period) include (geo, value);
alter table observation
  add foreign key (region_code, release_id) references release (region_code, id);

-- A release is published, or kept apart until somebody has looked at it --------------------------
alter table dataset add column owner_region text references platform.region;
alter table dataset add column classification_year int;
alter table release add column status text not null default 'PUBLISHED'
  check (status in ('PUBLISHED', 'QUARANTINED', 'REJECTED'));
alter table release alter column status drop default;
alter table release add column published_at timestamptz;
update release set published_at = imported_at;
alter table release add check ((status = 'PUBLISHED') = (published_at is not null));
alter table release add check (status = 'PUBLISHED' or not is_current);
alter table release add column reason text not null default '';
alter table release add column source_modified text not null default '';
alter table release add column classification_year int;
create index release_in_force on release (region_code, dataset_id, published_at);

-- What may be reckoned with a measure ------------------------------------------------------------
alter table measure add column kind text not null default 'OTHER'
  check (kind in ('COUNT', 'RATE', 'INDEX', 'RATIO', 'OTHER'));
alter table measure add column seasonal text not null default 'NONE'
  check (seasonal in ('ADJUSTED', 'UNADJUSTED', 'NONE'));
alter table measure add column numerator text;
alter table measure add column denominator text;
update measure set kind = 'RATE' where unit = '%';

alter table period_code add column frequency text not null default 'OTHER'
  check (frequency in
    ('YEAR', 'SCHOOL_YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY', 'OTHER'));
alter table period_code add column starts_on date;
update period_code set
  frequency = case substr(code, 5, 2) when 'JJ' then 'YEAR' when 'KW' then 'QUARTER' else 'MONTH' end,
  starts_on = case substr(code, 5, 2)
    when 'JJ' then make_date(substr(code, 1, 4)::int, 1, 1)
    when 'KW' then make_date(substr(code, 1, 4)::int, 3 * substr(code, 7, 2)::int - 2, 1)
    else make_date(substr(code, 1, 4)::int, substr(code, 7, 2)::int, 1) end
  where code ~ '^[0-9]{4}(JJ00|KW0[1-4]|MM(0[1-9]|1[0-2]))$';

-- Where a series was measured differently from before: no change is told across it ---------------
create table series_break (
  region_code text not null references platform.region,
  id uuid not null,
  dataset_id uuid not null,
  measure text,
  geo text,
  period text not null,
  kind text not null check (kind in ('METHOD', 'DEFINITION', 'SOURCE', 'CLASSIFICATION')),
  text_nl text not null check (text_nl <> ''),
  text_en text not null check (text_en <> ''),
  source text not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, dataset_id) references dataset (region_code, id)
);
create index series_break_dataset on series_break (region_code, dataset_id);
call platform.protect('dashboard.series_break');

-- Areas, per yearly classification: codes come and go --------------------------------------------
-- boundary: rings of [longitude, latitude] as JSON
create table area (
  region_code text not null references platform.region,
  classification_year int not null,
  code text not null,
  kind text not null check (kind in ('COUNTRY', 'PROVINCE', 'LABOUR_MARKET', 'MUNICIPALITY')),
  name text not null,
  parent_code text,
  boundary text,
  changed text,
  primary key (region_code, classification_year, code)
);
call platform.protect('dashboard.area');

-- Boundaries of 2025, generalised: CBS and Kadaster, by cartomap (attribution required).
insert into area (region_code, classification_year, code, kind, name, parent_code, boundary) values
  ('PUB', 2025, 'NL01', 'COUNTRY', 'Nederland', null, null),
  ('PUB', 2025, 'PV30', 'PROVINCE', 'Noord-Brabant', 'NL01', null),
  ('PUB', 2025, 'AM25', 'LABOUR_MARKET', 'West-Brabant', 'PV30',
'[[[5,51.821],[4.927,51.828],[4.889,51.819],[4.846,51.799],[4.797,51.8],[4.755,51.782],[4.737,51.756],
[4.675,51.724],[4.644,51.719],[4.637,51.717],[4.636,51.717],[4.602,51.697],[4.527,51.685],[4.49,51.683],
[4.426,51.697],[4.404,51.699],[4.394,51.694],[4.388,51.669],[4.35,51.648],[4.317,51.646],[4.237,51.634],
[4.214,51.628],[4.192,51.609],[4.192,51.594],[4.228,51.564],[4.236,51.543],[4.219,51.505],[4.276,51.425],
[4.264,51.416],[4.268,51.384],[4.277,51.376],[4.335,51.378],[4.341,51.358],[4.385,51.354],[4.422,51.365],
[4.432,51.375],[4.392,51.408],[4.397,51.442],[4.385,51.449],[4.442,51.469],[4.487,51.477],[4.538,51.482],
[4.548,51.473],[4.53,51.45],[4.535,51.423],[4.575,51.433],[4.63,51.426],[4.67,51.426],[4.667,51.444],
[4.693,51.452],[4.729,51.484],[4.76,51.502],[4.747,51.515],[4.77,51.527],[4.831,51.55],[4.863,51.557],
[4.864,51.579],[4.914,51.598],[4.91,51.629],[4.933,51.651],[4.933,51.677],[4.918,51.72],[4.958,51.723],
[5.009,51.713],[5.054,51.712],[5.102,51.731],[5.128,51.738],[5.138,51.751],[5.138,51.773],[5.096,51.788],
[5.067,51.781],[5.048,51.798],[5.016,51.808],[5,51.821]]]'),
  ('PUB', 2025, 'AM26', 'LABOUR_MARKET', 'Midden-Brabant', 'PV30',
'[[[5.206,51.741],[5.163,51.743],[5.128,51.738],[5.102,51.731],[5.054,51.712],[5.009,51.713],[4.958,51.723],
[4.918,51.72],[4.933,51.677],[4.933,51.651],[4.91,51.629],[4.914,51.598],[4.864,51.579],[4.863,51.557],
[4.831,51.55],[4.77,51.527],[4.747,51.515],[4.76,51.502],[4.815,51.495],[4.84,51.479],[4.823,51.449],
[4.829,51.423],[4.787,51.433],[4.767,51.431],[4.771,51.415],[4.789,51.409],[4.886,51.417],[4.929,51.396],
[4.963,51.422],[5.004,51.445],[5.011,51.472],[5.022,51.482],[5.046,51.471],[5.079,51.471],[5.102,51.429],
[5.191,51.43],[5.21,51.466],[5.22,51.473],[5.228,51.499],[5.251,51.51],[5.244,51.526],[5.253,51.54],
[5.273,51.553],[5.246,51.579],[5.248,51.59],[5.276,51.604],[5.255,51.625],[5.211,51.616],[5.192,51.639],
[5.16,51.64],[5.154,51.655],[5.167,51.669],[5.223,51.674],[5.226,51.69],[5.248,51.695],[5.23,51.711],
[5.231,51.724],[5.206,51.741]]]'),
  ('PUB', 2025, 'AM27', 'LABOUR_MARKET', 'Noordoost-Brabant', 'PV30',
'[[[5.598,51.828],[5.558,51.828],[5.541,51.816],[5.486,51.829],[5.474,51.815],[5.439,51.81],[5.402,51.821],
[5.369,51.79],[5.354,51.755],[5.296,51.737],[5.283,51.74],[5.245,51.734],[5.206,51.741],[5.231,51.724],
[5.23,51.711],[5.248,51.695],[5.226,51.69],[5.223,51.674],[5.167,51.669],[5.154,51.655],[5.16,51.64],
[5.192,51.639],[5.211,51.616],[5.255,51.625],[5.276,51.604],[5.248,51.59],[5.246,51.579],[5.273,51.553],
[5.308,51.546],[5.333,51.551],[5.344,51.544],[5.388,51.544],[5.405,51.548],[5.423,51.534],[5.487,51.542],
[5.5,51.521],[5.525,51.522],[5.547,51.538],[5.533,51.558],[5.584,51.563],[5.622,51.553],[5.652,51.57],
[5.651,51.582],[5.699,51.584],[5.787,51.598],[5.801,51.579],[5.838,51.566],[5.891,51.56],[5.907,51.552],
[5.935,51.554],[6.004,51.57],[6.032,51.552],[6.04,51.582],[6.026,51.596],[6.02,51.622],[5.972,51.646],
[5.955,51.709],[5.919,51.718],[5.885,51.728],[5.88,51.75],[5.852,51.759],[5.78,51.752],[5.745,51.759],
[5.732,51.772],[5.702,51.778],[5.694,51.788],[5.657,51.798],[5.635,51.82],[5.598,51.828]]]'),
  ('PUB', 2025, 'AM28', 'LABOUR_MARKET', 'Zuidoost-Brabant', 'PV30',
'[[[5.547,51.538],[5.525,51.522],[5.5,51.521],[5.487,51.542],[5.423,51.534],[5.405,51.548],[5.388,51.544],
[5.344,51.544],[5.333,51.551],[5.308,51.546],[5.273,51.553],[5.253,51.54],[5.244,51.526],[5.251,51.51],
[5.228,51.499],[5.22,51.473],[5.21,51.466],[5.191,51.43],[5.102,51.429],[5.071,51.393],[5.132,51.347],
[5.134,51.316],[5.163,51.31],[5.2,51.323],[5.242,51.305],[5.226,51.268],[5.238,51.261],[5.263,51.267],
[5.296,51.261],[5.336,51.263],[5.346,51.276],[5.417,51.262],[5.442,51.282],[5.465,51.285],[5.483,51.3],
[5.516,51.295],[5.568,51.321],[5.605,51.332],[5.631,51.328],[5.655,51.354],[5.639,51.389],[5.639,51.422],
[5.599,51.418],[5.566,51.406],[5.526,51.405],[5.525,51.428],[5.566,51.441],[5.593,51.467],[5.558,51.509],
[5.547,51.538]]]'),
  ('PUB', 2025, 'AM32', 'LABOUR_MARKET', 'Helmond-De Peel', 'PV30',
'[[[5.838,51.566],[5.801,51.579],[5.787,51.598],[5.699,51.584],[5.651,51.582],[5.652,51.57],[5.622,51.553],
[5.584,51.563],[5.533,51.558],[5.547,51.538],[5.558,51.509],[5.593,51.467],[5.566,51.441],[5.525,51.428],
[5.526,51.405],[5.566,51.406],[5.599,51.418],[5.639,51.422],[5.639,51.389],[5.655,51.354],[5.672,51.315],
[5.84,51.347],[5.874,51.353],[5.931,51.385],[5.872,51.45],[5.861,51.492],[5.853,51.504],[5.838,51.566]]]');
