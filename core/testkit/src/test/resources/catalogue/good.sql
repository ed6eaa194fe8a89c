-- a small portal without holes, made by the owner as Flyway would
set local role pact_owner;
create schema platform;
create schema funding;
create table platform.region (code text primary key, name text not null);
create function platform.read_regions() returns text[] language sql stable
  as $$ select string_to_array(current_setting('pact.read_regions'), ',') $$;
create function platform.write_regions() returns text[] language sql stable
  as $$ select string_to_array(current_setting('pact.write_regions'), ',') $$;
create table funding.application (
  region_code text not null references platform.region, id uuid not null, asked_cents bigint,
  primary key (region_code, id));
create table funding.line (
  region_code text not null references platform.region, id uuid not null,
  application_id uuid not null,
  shared_region text not null generated always as ('PB') stored, shared_id uuid,
  primary key (region_code, id),
  foreign key (region_code, application_id) references funding.application,
  foreign key (shared_region, shared_id) references funding.application);
create table funding.flyway_schema_history (installed_rank int primary key);
grant usage on schema platform, funding to pact_app;
grant select on platform.region to pact_app;
grant select, insert, update, delete on funding.application, funding.line to pact_app;
do $$
declare t text;
begin
  foreach t in array array['funding.application', 'funding.line'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('alter table %s alter column region_code set (n_distinct = 5)', t);
    execute format('create policy reading on %s for select using '
      '(region_code = any ((select platform.read_regions())::text[]))', t);
    execute format('create policy adding on %s for insert with check '
      '(region_code = any ((select platform.write_regions())::text[]))', t);
    execute format('create policy changing on %s for update using '
      '(region_code = any ((select platform.write_regions())::text[])) with check '
      '(region_code = any ((select platform.write_regions())::text[]))', t);
    execute format('create policy removing on %s for delete using '
      '(region_code = any ((select platform.write_regions())::text[]))', t);
  end loop;
end $$;
create view funding.open_application with (security_invoker = true)
  as select * from funding.application;
grant select on funding.open_application to pact_app;
create function funding.search(text) returns bigint language sql stable security definer
  set search_path = funding as $$ select count(*) from application $$;
reset role;
