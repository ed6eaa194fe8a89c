grant usage on schema dashboard to pact_app;

-- What there is to know of a table of figures, whoever made it -----------------------------------

create table dataset (
  region_code text not null references platform.region,
  id uuid not null,
  code text not null,
  title text not null,
  owner text not null,
  url text not null,
  definition text not null,
  frequency text not null,
  licence text not null,
  synthetic boolean not null,
  display_order int not null,
  checked_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, code)
);
call platform.protect('dashboard.dataset');

-- A table as it was published at one moment. Releases are never changed, only followed by a next one,
-- so that a figure cited in minutes stays what it was.
create table release (
  region_code text not null references platform.region,
  id uuid not null,
  dataset_id uuid not null,
  source_version text not null,
  content_hash text not null,
  imported_at timestamptz not null,
  observation_count int not null check (observation_count > 0),
  is_current boolean not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, dataset_id) references dataset (region_code, id)
);
create unique index release_current on release (region_code, dataset_id) where is_current;
call platform.protect('dashboard.release');

create table measure (
  region_code text not null references platform.region,
  release_id uuid not null,
  code text not null,
  title text not null,
  unit text not null,
  decimals int not null check (decimals between 0 and 9),
  position int not null,
  primary key (region_code, release_id, code),
  foreign key (region_code, release_id) references release (region_code, id)
);
call platform.protect('dashboard.measure');

create table category (
  region_code text not null references platform.region,
  release_id uuid not null,
  dimension text not null,
  code text not null,
  title text not null,
  position int not null,
  primary key (region_code, release_id, dimension, code),
  foreign key (region_code, release_id) references release (region_code, id)
);
call platform.protect('dashboard.category');

-- the status (Definitief, Voorlopig, ...) is kept in the words of the source
create table period_code (
  region_code text not null references platform.region,
  release_id uuid not null,
  code text not null,
  title text not null,
  status text not null,
  position int not null,
  primary key (region_code, release_id, code),
  foreign key (region_code, release_id) references release (region_code, id)
);
call platform.protect('dashboard.period_code');

-- The figures. A figure belongs to the region it may be seen by, the release it is from to all (PB).
-- A cell the source did not serve has no row. The key is the cell itself: no cell twice.
create table observation (
  region_code text not null references platform.region,
  release_region text not null generated always as ('PB') stored,
  release_id uuid not null,
  measure text not null,
  dimensions text not null,
  period text not null,
  value numeric,
  value_attribute text not null,
  primary key (region_code, release_id, measure, dimensions, period),
  foreign key (release_region, release_id) references release (region_code, id)
);
create index observation_period on observation (region_code, release_id, period);
call platform.protect('dashboard.observation');

-- Imports ----------------------------------------------------------------------------------------

create table import_run (
  region_code text not null references platform.region,
  id uuid not null,
  code text not null,
  status text not null check (status in ('RUNNING', 'PUBLISHED', 'UNCHANGED', 'FAILED')),
  failure text,
  detail text,
  received int not null,
  requested_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  check ((status = 'RUNNING') = (finished_at is null)),
  check ((status = 'FAILED') = (failure is not null))
);
-- one import of a table at a time, on whatever node the button was pressed
create unique index import_run_running on import_run (region_code, code) where status = 'RUNNING';
create index import_run_started on import_run (region_code, started_at);
call platform.protect('dashboard.import_run');
