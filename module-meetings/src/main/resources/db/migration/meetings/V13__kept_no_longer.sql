-- A feed shows no more than its owner may see. What that was when he last came is kept with it.
select set_config('pact.read_regions', 'PB', true), set_config('pact.write_regions', 'PB', true);
alter table calendar_feed
  add column owner_regions text,
  add column owner_seen_at timestamptz;
update calendar_feed set owner_regions = regions, owner_seen_at = now();
alter table calendar_feed
  alter column owner_regions set not null,
  alter column owner_seen_at set not null;

-- Drafts nobody came back for are thrown away by a job. It sees those of the day before and older,
-- and nobody's token can name its subject: those of Keycloak have no colon.
drop policy own_draft on draft;
create policy own_draft on draft as restrictive
  using (subject = current_setting('pact.subject', true)
    or (current_setting('pact.subject', true) = 'system:retention'
      and updated_at < now() - interval '1 day'))
  with check (subject = current_setting('pact.subject', true));
