-- How PostgreSQL plans under row-level security. Which regions a reader has it does not know when it plans.
-- With five thousand regions it would take them for a handful of rows, read a whole region, and look each
-- row wanted up in it. Told that there are few regions, it takes a reader's rows for a good part of a
-- table, and goes by what is really asked for: ids, or the first rows in the order of an index.

create procedure expect_many_rows(region_table regclass) language plpgsql as $$
begin
  execute format('alter table %s alter column region_code set (n_distinct = 5)', region_table);
end $$;
revoke all on procedure expect_many_rows(regclass) from public;

create or replace procedure protect(region_table regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', region_table);
  execute format('alter table %s force row level security', region_table);
  execute format('create policy region_read on %s for select using
    (region_code = any ((select platform.read_regions())::text[]))', region_table);
  execute format('create policy region_insert on %s for insert with check
    (region_code = any ((select platform.write_regions())::text[]))', region_table);
  execute format('create policy region_update on %s for update using
    (region_code = any ((select platform.write_regions())::text[])) with check
    (region_code = any ((select platform.write_regions())::text[]))', region_table);
  execute format('create policy region_delete on %s for delete using
    (region_code = any ((select platform.write_regions())::text[]))', region_table);
  execute format('grant select, insert, update, delete on %s to pact_app', region_table);
  call platform.expect_many_rows(region_table);
end $$;

-- and every table there is, of the modules, too; it counts from the next analyze
do $$
declare region_table regclass;
begin
  for region_table in
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relrowsecurity and a.attname = 'region_code' and not a.attisdropped
  loop
    call platform.expect_many_rows(region_table);
    execute format('analyze %s', region_table);
  end loop;
end $$;
