-- Minutes as people edited them are found by their own words, too. What was only generated from the
-- records is found there already; replaced versions are not found any more.

create function index_minutes_section() returns trigger language plpgsql
  set search_path = pg_catalog as $$
declare
  meeting uuid;
  item uuid;
begin
  select m.meeting_id into meeting from meetings.minutes m
    where m.region_code = new.region_code and m.id = new.minutes_id and m.status <> 'REPLACED';
  if meeting is null or not new.edited then
    delete from meetings.search_entry e where e.region_code = new.region_code
      and e.object_type = 'NOTE' and e.object_id = new.id;
    return null;
  end if;
  select a.id into item from meetings.agenda_item a
    where a.region_code = new.region_code and a.meeting_id = meeting and a.id::text = new.place;
  call meetings.index_thing(new.region_code, 'NOTE', new.id, meeting, item, '', new.text);
  return null;
end $$;
create trigger index_minutes_section after insert or update of text, edited on minutes_section
  for each row execute function index_minutes_section();
create trigger forget_minutes_section after delete on minutes_section
  for each row execute function forget_thing('NOTE');

create function forget_replaced_minutes() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  delete from meetings.search_entry e using meetings.minutes_section s
    where s.region_code = new.region_code and s.minutes_id = new.id
      and e.region_code = s.region_code and e.object_type = 'NOTE' and e.object_id = s.id;
  return null;
end $$;
create trigger forget_replaced_minutes after update of status on minutes
  for each row when (new.status = 'REPLACED') execute function forget_replaced_minutes();

revoke all on function index_minutes_section(), forget_replaced_minutes() from public;
grant execute on function index_minutes_section(), forget_replaced_minutes() to pact_app;
