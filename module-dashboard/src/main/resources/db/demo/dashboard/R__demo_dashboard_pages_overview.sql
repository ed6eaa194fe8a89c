-- What stands on the overview of the demonstration: the rate, benefits and both shortages.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

insert into headline (region_code, dataset_id, measure) values
  ('PUB', '0198d000-0000-7000-8000-000000000001', 'RATE'),
  ('PUB', '0198dd40-0000-7000-8000-000000000001', 'WW'),
  ('PUB', '0198d000-0000-7000-8000-000000000002', 'STAGE'),
  ('PUB', '0198d000-0000-7000-8000-000000000002', 'LEERBAAN')
on conflict do nothing;
