-- Figures a region counts itself. Raw counts stay in rows of the region, and are read by nothing but
-- the upload: what goes to observation is masked already, for the region itself as well.

create table own_table (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  title text not null,
  definition text not null,
  licence text not null,
  audience text not null check (audience in ('REGION', 'PACT', 'OPEN')),
  threshold int not null check (threshold between 5 and 100),
  zero_shown boolean not null,
  absent_zero boolean not null,
  aliases text not null,
  dataset_id uuid,
  version bigint not null,
  primary key (region_code, id)
);
call platform.protect('dashboard.own_table');

-- content: the rows as they came in; not kept once the figures are published or withdrawn
create table own_upload (
  region_code text not null references platform.region,
  id uuid not null,
  table_id uuid not null,
  file_name text not null,
  uploaded_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
  columns text not null,
  rows_left_out boolean not null,
  percentage boolean not null,
  content text,
  release_id uuid,
  published_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, table_id) references own_table (region_code, id),
  check ((status = 'DRAFT') = (content is not null)),
  check ((status = 'PUBLISHED') = (release_id is not null)),
  check ((status = 'PUBLISHED') = (published_at is not null))
);
create index own_upload_table on own_upload (region_code, table_id, uploaded_at);
create unique index own_upload_release on own_upload (region_code, release_id);
call platform.protect('dashboard.own_upload');

-- smallest: counted; the others are totals. hidden: why it is not shown, null if it is.
create table region_count (
  region_code text not null references platform.region,
  release_id uuid not null,
  measure text not null,
  dimensions text not null,
  geo text not null,
  period text not null,
  count bigint not null check (count >= 0),
  smallest boolean not null,
  hidden text check (hidden in ('SMALL', 'DOMINATED', 'PROTECTS')),
  primary key (region_code, release_id, measure, dimensions, geo, period),
  foreign key (region_code, release_id) references own_upload (region_code, release_id)
);
call platform.protect('dashboard.region_count');

-- Municipalities of Noord-Brabant in 2025 and the labour-market region they are part of.
do $$ begin
  perform set_config('pact.read_regions', 'PUB', true);
  perform set_config('pact.write_regions', 'PUB', true);
end $$;
insert into area (region_code, classification_year, code, kind, name, parent_code)
select 'PUB', 2025, code, 'MUNICIPALITY', name, parent from (values
  ('GM1723', 'Alphen-Chaam', 'AM25'), ('GM1959', 'Altena', 'AM25'), ('GM0744', 'Baarle-Nassau', 'AM25'),
  ('GM0748', 'Bergen op Zoom', 'AM25'), ('GM0758', 'Breda', 'AM25'), ('GM1719', 'Drimmelen', 'AM25'),
  ('GM0777', 'Etten-Leur', 'AM25'), ('GM0779', 'Geertruidenberg', 'AM25'), ('GM1655', 'Halderberge', 'AM25'),
  ('GM1709', 'Moerdijk', 'AM25'), ('GM0826', 'Oosterhout', 'AM25'), ('GM1674', 'Roosendaal', 'AM25'),
  ('GM0840', 'Rucphen', 'AM25'), ('GM0851', 'Steenbergen', 'AM25'), ('GM0873', 'Woensdrecht', 'AM25'),
  ('GM0879', 'Zundert', 'AM25'),
  ('GM0766', 'Dongen', 'AM26'), ('GM0784', 'Gilze en Rijen', 'AM26'), ('GM0785', 'Goirle', 'AM26'),
  ('GM0797', 'Heusden', 'AM26'), ('GM0798', 'Hilvarenbeek', 'AM26'), ('GM0809', 'Loon op Zand', 'AM26'),
  ('GM0824', 'Oisterwijk', 'AM26'), ('GM0855', 'Tilburg', 'AM26'), ('GM0867', 'Waalwijk', 'AM26'),
  ('GM1721', 'Bernheze', 'AM27'), ('GM0755', 'Boekel', 'AM27'), ('GM0757', 'Boxtel', 'AM27'),
  ('GM0796', '''s-Hertogenbosch', 'AM27'), ('GM1982', 'Land van Cuijk', 'AM27'), ('GM1991', 'Maashorst', 'AM27'),
  ('GM1948', 'Meierijstad', 'AM27'), ('GM0828', 'Oss', 'AM27'), ('GM0845', 'Sint-Michielsgestel', 'AM27'),
  ('GM0865', 'Vught', 'AM27'),
  ('GM1724', 'Bergeijk', 'AM28'), ('GM0753', 'Best', 'AM28'), ('GM1728', 'Bladel', 'AM28'),
  ('GM1706', 'Cranendonck', 'AM28'), ('GM0770', 'Eersel', 'AM28'), ('GM0772', 'Eindhoven', 'AM28'),
  ('GM1658', 'Heeze-Leende', 'AM28'), ('GM0820', 'Nuenen, Gerwen en Nederwetten', 'AM28'),
  ('GM0823', 'Oirschot', 'AM28'), ('GM1667', 'Reusel-De Mierden', 'AM28'), ('GM0848', 'Son en Breugel', 'AM28'),
  ('GM0858', 'Valkenswaard', 'AM28'), ('GM0861', 'Veldhoven', 'AM28'), ('GM0866', 'Waalre', 'AM28'),
  ('GM0743', 'Asten', 'AM32'), ('GM0762', 'Deurne', 'AM32'), ('GM1771', 'Geldrop-Mierlo', 'AM32'),
  ('GM1652', 'Gemert-Bakel', 'AM32'), ('GM0794', 'Helmond', 'AM32'), ('GM1659', 'Laarbeek', 'AM32'),
  ('GM0847', 'Someren', 'AM32')) as municipality (code, name, parent)
on conflict do nothing;
