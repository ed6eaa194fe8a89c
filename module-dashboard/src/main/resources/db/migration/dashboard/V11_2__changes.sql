-- How often what an audience can see has changed: parts of pages that were drawn are kept until it moves.
-- A release, its measures and its cells never change, so it is enough to watch what is small.
create table change_count (
  region_code text primary key references platform.region,
  changes bigint not null
);
call platform.protect('dashboard.change_count');

create function note_change() returns trigger language plpgsql as $$
declare
  audience text := case when tg_op = 'DELETE' then old.region_code else new.region_code end;
begin
  insert into dashboard.change_count values (audience, 1)
  on conflict (region_code) do update set changes = change_count.changes + 1;
  return null;
end $$;

-- At the end of the transaction: nobody waits for an import that takes half a minute.
create procedure watch(watched text) language plpgsql as $$
begin
  execute format('create constraint trigger note_change after insert or update or delete on %s'
    || ' deferrable initially deferred for each row execute function dashboard.note_change()', watched);
end $$;
call watch('dashboard.dataset');
call watch('dashboard.release');
call watch('dashboard.headline');
call watch('dashboard.series_break');
call watch('dashboard.annotation');
call watch('dashboard.area');
