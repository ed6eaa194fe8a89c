-- A site that may show charts, for demonstration.
do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

insert into embed_site (region_code, id, origin, title, version) values
  ('PUB', '0198dd50-0000-7000-8000-000000000001', 'https://arbeidsmarktinzicht.nl',
   'ArbeidsmarktInZicht', 1)
on conflict do nothing;
