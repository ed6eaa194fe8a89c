-- Parties of the Pact and their regions ------------------------------------------------------

create table party (
  code text primary key,
  kind text not null check (kind in ('PROVINCE', 'REGION', 'OBSERVER', 'ALL')),
  name text not null
);

create table party_alias (
  alias text primary key,
  party_code text not null references party
);

-- what a row can belong to: a labour-market region, the province (PNB), or all together (PB)
create table region (
  code text primary key references party
);

insert into party (code, kind, name) values
  ('AM25', 'REGION', 'West-Brabant'),
  ('AM26', 'REGION', 'Midden-Brabant'),
  ('AM27', 'REGION', 'Noordoost-Brabant'),
  ('AM28', 'REGION', 'Zuidoost-Brabant'),
  ('AM32', 'REGION', 'Helmond-De Peel'),
  ('PNB', 'PROVINCE', 'Provincie Noord-Brabant'),
  ('PB', 'ALL', 'Pact Brabant'),
  ('BRAINPORT', 'OBSERVER', 'Brainport');

insert into region (code) select code from party where kind <> 'OBSERVER';

insert into party_alias (alias, party_code) values
  ('WB', 'AM25'), ('WEST', 'AM25'), ('REGIO WB', 'AM25'),
  ('MB', 'AM26'), ('MIDDEN', 'AM26'), ('HART VAN BRABANT', 'AM26'),
  ('NOB', 'AM27'), ('NOORDOOST', 'AM27'),
  ('ZOB', 'AM28'), ('ZUIDOOST', 'AM28'),
  ('HDP', 'AM32'), ('H-DEP', 'AM32'), ('HELMOND', 'AM32'), ('HELMOND-DE PEEL', 'AM32'),
  ('PROVINCIE', 'PNB'), ('BRAINPORTREGIO', 'BRAINPORT');

-- Row-level security ---------------------------------------------------------------------------
-- The run-time role sees a row only where its transaction was told so. Nothing told is an error,
-- not an empty page: a forgotten scope must not look like "no data".

create function read_regions() returns text[] language plpgsql stable parallel safe as $$
declare told text := current_setting('pact.read_regions', true);
begin
  if told is null or told = '' then
    raise exception 'no region scope set for this transaction' using errcode = '42501';
  end if;
  return string_to_array(told, ',');
end $$;

create function write_regions() returns text[] language plpgsql stable parallel safe as $$
declare told text := current_setting('pact.write_regions', true);
begin
  if told is null or told = '' then
    raise exception 'no region scope set for this transaction' using errcode = '42501';
  end if;
  return string_to_array(told, ',');
end $$;

-- The array form keeps the index in use; "or" would cost five times as much.
create procedure protect(region_table regclass) language plpgsql as $$
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
end $$;

revoke all on function read_regions(), write_regions() from public;
revoke all on procedure protect(regclass) from public;
grant usage on schema platform to pact_app;
grant execute on function read_regions(), write_regions() to pact_app;
grant select on party, party_alias, region to pact_app;

-- Modules of the portal ------------------------------------------------------------------------

create table portal_module (
  id text primary key,
  path text not null,
  title_nl text not null,
  title_en text not null,
  sort_order int not null,
  roles text not null,
  seen_at timestamptz not null
);
grant select on portal_module to pact_app;

-- My open work ---------------------------------------------------------------------------------

create table work_item (
  region_code text not null references region,
  id uuid not null,
  module text not null,
  kind text not null,
  role text not null,
  title_nl text not null,
  title_en text not null,
  path text not null,
  due_on date,
  due_said text,
  object_id uuid not null,
  excluded_subject text,
  opened_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  version bigint not null,
  primary key (region_code, id)
);
create index work_item_open on work_item (region_code, role) where done_at is null;
create index work_item_object on work_item (region_code, object_id);
call protect('work_item');

-- Documents ------------------------------------------------------------------------------------

create table document (
  region_code text not null references region,
  id uuid not null,
  owner_type text not null,
  owner_id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id)
);
create index document_owner on document (region_code, owner_id);
call protect('document');

create table document_chunk (
  region_code text not null references region,
  document_id uuid not null,
  chunk_no int not null,
  content bytea not null,
  primary key (region_code, document_id, chunk_no),
  foreign key (region_code, document_id) references document (region_code, id) on delete cascade
);
call protect('document_chunk');

-- Audit trail: append-only, one hash chain per region --------------------------------------------

create table audit_entry (
  region_code text not null references region,
  id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  origin text not null,
  action text not null,
  object_type text not null,
  object_id text not null,
  result text not null check (result in ('DONE', 'DENIED')),
  detail text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (region_code, id),
  unique (region_code, seq)
);

-- newest link of each chain; the run-time role cannot touch it
create table audit_head (
  chain text primary key,
  seq bigint not null,
  hash bytea not null
);
insert into audit_head (chain, seq, hash) select code, 0, sha256(convert_to(code, 'UTF8')) from region;

create function audit_hash(entry audit_entry) returns bytea language sql immutable
  set search_path = pg_catalog set timezone = 'UTC' as $$
  select sha256(convert_to(
    concat_ws(chr(31), entry.region_code, entry.id, entry.seq, entry.at, entry.actor,
      entry.actor_name, entry.origin, entry.action, entry.object_type, entry.object_id,
      entry.result, entry.detail), 'UTF8') || entry.previous_hash)
$$;

-- runs as the owner because it alone may move the head of the chain
create function audit_append() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare head platform.audit_head;
begin
  select * into strict head from platform.audit_head where chain = new.region_code for update;
  new.seq := head.seq + 1;
  new.previous_hash := head.hash;
  new.hash := platform.audit_hash(new);
  update platform.audit_head set seq = new.seq, hash = new.hash where chain = new.region_code;
  return new;
end $$;

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;

create trigger audit_append before insert on audit_entry
  for each row execute function audit_append();
create trigger audit_refuse before update or delete on audit_entry
  for each row execute function audit_refuse();
create trigger audit_refuse_truncate before truncate on audit_entry
  for each statement execute function audit_refuse();

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy region_read on audit_entry for select using
  (region_code = any ((select platform.read_regions())::text[]));
-- whoever may read there may be noted there: also a refused attempt of a reader is written down
create policy region_insert on audit_entry for insert with check
  (region_code = any ((select platform.read_regions())::text[]));
grant select, insert on audit_entry to pact_app;

-- links of the chains that do not fit, among the rows the caller may read; none when all is well
create function audit_broken() returns table (broken_region text, broken_seq bigint)
  language sql stable as $$
  select region_code, seq from (
    select e.region_code, e.seq,
      e.hash = platform.audit_hash(e)
      and e.seq = coalesce(lag(e.seq) over chain, 0) + 1
      and e.previous_hash = coalesce(lag(e.hash) over chain, sha256(convert_to(e.region_code, 'UTF8')))
        as fits
    from platform.audit_entry e
    window chain as (partition by e.region_code order by e.seq)) links
  where not fits
$$;
revoke all on function audit_hash(audit_entry), audit_append(), audit_refuse(), audit_broken() from public;
grant execute on function audit_hash(audit_entry), audit_broken() to pact_app;
