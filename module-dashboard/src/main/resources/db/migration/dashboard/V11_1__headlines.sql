-- What a board member sees in one screen: of open tables and of those of the Pact somebody chooses the
-- measures, since a table can have hundreds. Tables of a region itself always stand on its page.
create table headline (
  region_code text not null references platform.region,
  dataset_id uuid not null,
  measure text not null check (measure <> ''),
  primary key (region_code, dataset_id, measure),
  foreign key (region_code, dataset_id) references dataset (region_code, id)
);

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,PNB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,PNB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

-- what was shown until now stays shown
insert into headline
  select r.region_code, r.dataset_id, m.code from release r
  join measure m on m.region_code = r.region_code and m.release_id = r.id
  where r.is_current and r.region_code in ('PUB', 'PB');

call platform.protect('dashboard.headline');
