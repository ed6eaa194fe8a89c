-- Subscriptions are the platform's now: funding has some, too. The old table is read no longer; it goes
-- in a later release, when no older version of the portal runs beside this one.
select set_config('pact.read_regions', 'PB', true), set_config('pact.write_regions', 'PB', true);

insert into platform.calendar_feed (region_code, id, module, owner_subject, regions, owner_regions,
    owner_roles, owner_seen_at, with_tasks, token_hash, made_at, expires_at, revoked_at, version)
select region_code, id, 'meetings', owner_subject, regions, owner_regions, '', owner_seen_at, with_actions,
    token_hash, made_at, expires_at, revoked_at, version
from calendar_feed;
