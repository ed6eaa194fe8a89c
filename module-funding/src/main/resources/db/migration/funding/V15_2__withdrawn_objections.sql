-- An objection can be withdrawn, in writing or at the hearing (Awb 6:21).
alter table objection
  add column withdrawn_way text check (withdrawn_way in ('IN_WRITING', 'AT_HEARING')),
  add column withdrawn_on date,
  add column withdrawn_by text,
  add column withdrawn_by_name text,
  add column withdrawn_at timestamptz,
  drop constraint objection_status_check,
  add constraint objection_status_check check (status in
    ('RECEIVED', 'REMEDY', 'IN_PROGRESS', 'HEARING', 'WELL_FOUNDED', 'UNFOUNDED', 'INADMISSIBLE', 'WITHDRAWN')),
  drop constraint handled_by_somebody,
  add constraint handled_by_somebody check ((handler is null) = (due_on is null) and case status
    when 'RECEIVED' then handler is null when 'WITHDRAWN' then true else handler is not null end),
  add constraint withdrawn_by_somebody check ((status = 'WITHDRAWN') =
    (num_nonnulls(withdrawn_way, withdrawn_on, withdrawn_by, withdrawn_by_name, withdrawn_at) = 5)),
  add constraint withdrawn_wholly_or_not check
    (num_nonnulls(withdrawn_way, withdrawn_on, withdrawn_by, withdrawn_by_name, withdrawn_at) in (0, 5)),
  add constraint withdrawn_at_a_hearing check (withdrawn_way <> 'AT_HEARING' or hearing_on is not null);

-- a region takes back what is still open, and changes nothing else of it
drop policy province_update on objection;
create policy province_or_withdrawal on objection as restrictive for update using
  ('PNB' = any ((select platform.write_regions())::text[])
    or status in ('RECEIVED', 'REMEDY', 'IN_PROGRESS', 'HEARING'))
  with check ('PNB' = any ((select platform.write_regions())::text[])
    or (status = 'WITHDRAWN' and withdrawn_way = 'IN_WRITING'));

create function only_withdrawn() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  own text[] := array['status', 'withdrawn_way', 'withdrawn_on', 'withdrawn_by', 'withdrawn_by_name',
    'withdrawn_at', 'version'];
begin
  if not 'PNB' = any (platform.write_regions()::text[])
      and to_jsonb(new) - own is distinct from to_jsonb(old) - own then
    raise exception 'a region only withdraws its objection';
  end if;
  return new;
end $$;
create trigger only_withdrawn before update on objection
  for each row execute function only_withdrawn();
revoke all on function only_withdrawn() from public;
grant execute on function only_withdrawn() to pact_app;
