-- A theme is named, settled and given up by the province; what it was called before stays readable, so
-- that an application reads as it did when it was submitted.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

alter table theme
  add column state text not null default 'DISCUSSED'
    check (state in ('DISCUSSED', 'OFFERED', 'RETIRED')),
  add column edition int not null default 1 check (edition > 0),
  add check (length(name_nl) between 1 and 100),
  add check (length(name_en) between 1 and 100);
update theme set state = 'OFFERED' where settled;
alter table theme drop column settled, alter column state drop default;
-- somebody applied for it
revoke delete on theme from pact_app;

create table theme_edition (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  theme_id uuid not null,
  number int not null check (number > 0),
  name_nl text not null check (length(name_nl) between 1 and 100),
  name_en text not null check (length(name_en) between 1 and 100),
  owner text not null check (owner in ('PROVINCE', 'REGION', 'JOINT')),
  state text not null check (state in ('DISCUSSED', 'OFFERED', 'RETIRED')),
  changed_by text not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, theme_id, number),
  foreign key (region_code, theme_id) references theme (region_code, id)
);
call platform.protect('theme_edition');
call province_writes('theme_edition');
revoke update, delete on theme_edition from pact_app;

insert into theme_edition (region_code, id, theme_id, number, name_nl, name_en, owner, state,
  changed_by, changed_by_name, changed_at, version)
select region_code, gen_random_uuid(), id, 1, name_nl, name_en, owner, state,
  'system', 'Pact Portal', timestamptz '2000-01-01 00:00:00+01', 1
from theme;
