-- Demo data: a subscription for West, so that its address can be tried; the key in it is no secret.
select set_config('pact.read_regions', 'PB,AM25,AM26,AM27', true),
       set_config('pact.write_regions', 'PB,AM25,AM26,AM27', true);

insert into meetings.calendar_feed (region_code, id, owner_subject, regions, with_actions,
    token_hash, made_at, expires_at, version) values
  ('PB', 'ac000000-0000-7000-8000-000000000001', 'demo', 'AM25', true,
    encode(sha256('demo-feed-west'), 'hex'), now(), now() + interval '10 years', 1)
on conflict do nothing;
