-- Demo data: a subscription for West, so that its address can be tried; the key in it is no secret.
select set_config('pact.read_regions', 'PB,AM25,AM26,AM27', true),
       set_config('pact.write_regions', 'PB,AM25,AM26,AM27', true);

insert into platform.calendar_feed (region_code, id, module, owner_subject, regions, with_tasks,
    token_hash, made_at, expires_at, owner_regions, owner_roles, owner_seen_at, version) values
  ('PB', 'ac000000-0000-7000-8000-000000000001', 'meetings', 'demo', 'AM25', true,
    encode(sha256('demo-feed-west'), 'hex'), now(), now() + interval '10 years', 'AM25', 'region-coordinator',
    now() + interval '10 years', 1)
on conflict do nothing;

-- An invitation to the meeting that is to come; the key of its link is no secret either.
insert into meetings.invitation (region_code, id, meeting_id, name_said, email, party_code, role,
    state, sent_sequence, cancel_sent, version) values
  ('PB', 'ac000000-0000-7000-8000-000000000011', 'a0000000-0000-7000-8000-000000000001',
    'Coördinator West', 'coordinator-west@example.org', 'AM25', 'REQUIRED', 'NEEDS_ACTION', 0, false, 1)
on conflict do nothing;
insert into meetings.invitation_token (region_code, token_hash, invitation_id, made_at) values
  ('PB', encode(sha256('demo-answer-west'), 'hex'), 'ac000000-0000-7000-8000-000000000011', now())
on conflict do nothing;
