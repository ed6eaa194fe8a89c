-- Notes on figures -------------------------------------------------------------------------------
-- A note belongs to whom it is for: a region, the Pact (PB), everybody (PUB).

create table annotation (
  region_code text not null references platform.region
    check (region_code in ('PUB', 'PB') or region_code like 'AM%'),
  id uuid not null,
  -- the table, with the audience it has: never narrower than that of the note
  dataset_region text not null,
  dataset_id uuid not null,
  -- the release that was shown when it was written
  release_id uuid not null,
  measure text not null,
  -- empty: every area, every period
  geo text not null,
  period text not null,
  -- what the codes stood for
  measure_title text not null,
  geo_title text not null,
  period_title text not null,
  text text not null check (length(text) between 1 and 1000),
  -- whose note it is: a region, or the province; no person
  party text not null references platform.party,
  -- a decision or an action of a meeting it refers to
  reference_path text check (length(reference_path) <= 200),
  link_id uuid,
  written_by text not null,
  written_at timestamptz not null,
  changed_at timestamptz,
  removed_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  check (region_code <> 'PUB' or dataset_region = 'PUB'),
  check (region_code <> 'PB' or dataset_region in ('PUB', 'PB')),
  check (dataset_region in ('PUB', 'PB') or dataset_region = region_code),
  check ((reference_path is null) = (link_id is null))
);
create index annotation_of on annotation (region_code, dataset_id);
call platform.protect('dashboard.annotation');

-- Each text it ever had; never changed
create table annotation_text (
  region_code text not null references platform.region,
  id uuid not null,
  annotation_id uuid not null,
  text text not null,
  written_by text not null,
  written_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, annotation_id) references annotation (region_code, id)
);
create index annotation_text_of on annotation_text (region_code, annotation_id, written_at);
call platform.protect('dashboard.annotation_text');
