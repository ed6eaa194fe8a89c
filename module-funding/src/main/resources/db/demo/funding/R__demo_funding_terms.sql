-- Demo data: the terms of West by link, so that its address can be tried; the key in it is no secret.
select set_config('pact.read_regions', 'PB', true), set_config('pact.write_regions', 'PB', true);

insert into platform.calendar_feed (region_code, id, module, owner_subject, regions, with_tasks,
    token_hash, made_at, expires_at, owner_regions, owner_roles, owner_seen_at, version) values
  ('PB', 'ac000000-0000-7000-8000-000000000002', 'funding', 'demo', 'AM25', true,
    encode(sha256('demo-terms-west'), 'hex'), now(), now() + interval '10 years', 'AM25',
    'region-coordinator', now() + interval '10 years', 1)
on conflict do nothing;
