-- Follow-up: how far the regions are with their actions, and finding things again.

-- A region cannot write in rows of all partners, so what it reports lies in its own. The action may be
-- one of all partners: hence no foreign key.
create table action_progress (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  action_id uuid not null,
  state text not null check (state in ('IN_PROGRESS', 'DONE', 'STUCK')),
  text text check (char_length(text) between 1 and 1000),
  reported_by text not null,
  reported_by_name text not null,
  reported_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  check (state <> 'STUCK' or text is not null)
);
create index action_progress_action on action_progress (region_code, action_id, reported_at);
call platform.protect('meetings.action_progress');

-- why an action was closed or taken up again, and in which meeting
create table action_step (
  region_code text not null references platform.region,
  id uuid not null,
  action_id uuid not null,
  status text not null check (status in ('OPEN', 'DONE', 'DROPPED')),
  reason text check (char_length(reason) between 1 and 1000),
  meeting_id uuid,
  taken_by text not null,
  taken_by_name text not null,
  taken_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, action_id) references action (region_code, id) on delete cascade,
  foreign key (region_code, meeting_id) references meeting (region_code, id),
  check (status = 'DONE' or reason is not null)
);
create index action_step_action on action_step (region_code, action_id, taken_at);
call platform.protect('meetings.action_step');

-- Who was reminded in which week. The address itself is not kept, only what it hashes to.
create table reminder (
  region_code text not null references platform.region,
  week date not null check (extract(isodow from week) = 1),
  recipient_hash text not null,
  open_actions int not null check (open_actions > 0),
  sent_at timestamptz not null,
  primary key (region_code, week, recipient_hash)
);
call platform.protect('meetings.reminder');

create index action_meeting_open on action (region_code, status, due_on, id);
create index decision_register on decision (region_code, kind, id);

-- Search -----------------------------------------------------------------------------------------
-- One row per thing that can be found. Triggers keep it: whoever writes a thing writes this, too.

create table search_entry (
  region_code text not null references platform.region,
  object_type text not null check (object_type in ('ITEM', 'NOTE', 'DECISION', 'ACTION', 'DOCUMENT')),
  object_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  title text not null,
  text text not null,
  words tsvector not null,
  version bigint not null default 1,
  primary key (region_code, object_type, object_id),
  foreign key (region_code, meeting_id) references meeting (region_code, id) on delete cascade
);
call platform.protect('meetings.search_entry');
create index search_entry_words on search_entry using gin (words);
create index search_entry_meeting on search_entry (region_code, meeting_id);

-- Documents are read by a job, since that takes time: which ones it has seen, and what came of it.
create table document_text (
  region_code text not null references platform.region,
  document_id uuid not null,
  state text not null check (state in ('INDEXED', 'EMPTY', 'UNREADABLE')),
  seen_at timestamptz not null,
  primary key (region_code, document_id)
);
call platform.protect('meetings.document_text');

-- "cooperatie" finds "coöperatie"
create function plain(said text) returns text language sql immutable parallel safe
  set search_path = pg_catalog as $$
  select translate(lower(said), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')
$$;

create function index_words() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.words := setweight(to_tsvector('pg_catalog.dutch', meetings.plain(new.title)), 'A')
    || setweight(to_tsvector('pg_catalog.dutch', meetings.plain(new.text)), 'B');
  return new;
end $$;
create trigger index_words before insert or update on search_entry
  for each row execute function index_words();

create procedure index_thing(region text, type text, id uuid, meeting uuid, item uuid, title text,
  text text) language sql set search_path = pg_catalog as $$
  insert into meetings.search_entry (region_code, object_type, object_id, meeting_id, agenda_item_id,
      title, text, words)
    values (region, type, id, meeting, item, coalesce(title, ''), coalesce(text, ''), '')
    on conflict (region_code, object_type, object_id) do update set meeting_id = excluded.meeting_id,
      agenda_item_id = excluded.agenda_item_id, title = excluded.title, text = excluded.text
$$;

create function party_said(code text) returns text language sql stable
  set search_path = pg_catalog as $$
  select name from platform.party p where p.code = party_said.code
$$;

create function index_agenda_item() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  call meetings.index_thing(new.region_code, 'ITEM', new.id, new.meeting_id, new.id, new.title,
    concat_ws(E'\n', new.owner_said, new.note, new.outcome_said, new.minutes));
  return null;
end $$;
create trigger index_agenda_item
  after insert or update of title, owner_said, note, outcome_said, minutes on agenda_item
  for each row execute function index_agenda_item();

create function index_note() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  call meetings.index_thing(new.region_code, 'NOTE', new.id, new.meeting_id, new.agenda_item_id, '',
    concat_ws(E'\n', new.text, new.speaker_said, meetings.party_said(new.party_code)));
  return null;
end $$;
create trigger index_note after insert or update of text, speaker_said, party_code, agenda_item_id
  on note for each row execute function index_note();

create function index_decision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  call meetings.index_thing(new.region_code, 'DECISION', new.id, new.meeting_id, new.agenda_item_id,
    new.text, concat_ws(E'\n', new.reason_said, new.condition_said, new.asked_by_said,
      new.resume_said, new.old_said, new.new_said));
  return null;
end $$;
create trigger index_decision after insert or update of text, reason_said, condition_said,
    asked_by_said, resume_said, old_said, new_said, agenda_item_id
  on decision for each row execute function index_decision();

create function index_action() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  call meetings.index_thing(new.region_code, 'ACTION', new.id, new.meeting_id, new.agenda_item_id,
    new.text, concat_ws(E'\n', new.owner_said, meetings.party_said(new.owner_party), new.due_said,
      new.asked_by_said, new.condition_said, new.answer_said));
  return null;
end $$;
create trigger index_action after insert or update of text, owner_said, owner_party, due_said,
    asked_by_said, condition_said, answer_said, agenda_item_id
  on action for each row execute function index_action();

create function forget_thing() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  delete from meetings.search_entry e
    where e.region_code = old.region_code and e.object_type = tg_argv[0] and e.object_id = old.id;
  return null;
end $$;
create trigger forget_item after delete on agenda_item
  for each row execute function forget_thing('ITEM');
create trigger forget_note after delete on note
  for each row execute function forget_thing('NOTE');
create trigger forget_decision after delete on decision
  for each row execute function forget_thing('DECISION');
create trigger forget_action after delete on action
  for each row execute function forget_thing('ACTION');

-- what is there already
select set_config('pact.read_regions', (select string_agg(code, ',') from platform.region), true),
       set_config('pact.write_regions', (select string_agg(code, ',') from platform.region), true);
update agenda_item set title = title;
update decision set text = text;
update action set text = text;

-- Under row-level security the operator of full-text search may not use its index: it could tell of
-- rows it was not to see. The owner of the table may see all of it, and the one function that runs
-- as the owner looks at the caller's regions itself.
create policy search_reads on search_entry for select to current_user using (true);

create function search(asked text[], in_regions text[], confidential boolean, of_type text,
    of_body text, since date, until date, skip int, take int)
  returns table (region_code text, object_type text, object_id uuid, meeting_id uuid, body text,
    held_on date, item_number int, item_title text, title text, snippet text, found bigint)
  language plpgsql stable security definer
  set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  allowed text[];
  wanted tsquery;
  one text;
begin
  allowed := array(select code from unnest(platform.read_regions()) code
    where in_regions is null or code = any (in_regions));
  foreach one in array asked loop
    wanted := case when wanted is null then websearch_to_tsquery('pg_catalog.dutch', meetings.plain(one))
      else wanted || websearch_to_tsquery('pg_catalog.dutch', meetings.plain(one)) end;
  end loop;
  return query
    with hits as (
      select e.region_code, e.object_type, e.object_id, e.meeting_id, e.agenda_item_id, e.title,
          e.text, m.body, m.held_on, count(*) over () as found
        from meetings.search_entry e
        join meetings.meeting m on m.region_code = e.region_code and m.id = e.meeting_id
        where e.words @@ wanted and e.region_code = any (allowed)
          and (of_type is null or e.object_type = of_type)
          and (of_body is null or m.body = of_body)
          and (since is null or m.held_on >= since)
          and (until is null or m.held_on <= until)
          and (e.object_type <> 'DOCUMENT' or exists (
            select from platform.document d where d.region_code = e.region_code
              and d.id = e.object_id and d.withdrawn_at is null
              and (confidential or d.confidentiality <> 'CONFIDENTIAL')
              and not exists (select from platform.document n where n.region_code = d.region_code
                and n.owner_id = d.owner_id and n.supersedes = d.id and n.withdrawn_at is null)))
        order by m.held_on desc, e.object_type, e.object_id
        offset skip limit take)
    select h.region_code, h.object_type, h.object_id, h.meeting_id, h.body, h.held_on, i.number,
        i.title, h.title, ts_headline('pg_catalog.dutch', h.title || E'\n' || h.text, wanted,
          'MaxFragments=2, MinWords=8, MaxWords=30, FragmentDelimiter=" … ", StartSel='
          || chr(57344) || ', StopSel=' || chr(57345)), h.found
      from hits h
      left join meetings.agenda_item i on i.region_code = h.region_code and i.id = h.agenda_item_id
      order by h.held_on desc, h.object_type, h.object_id;
end $$;

revoke all on function plain(text), index_words(), party_said(text), index_agenda_item(),
  index_note(), index_decision(), index_action(), forget_thing(),
  search(text[], text[], boolean, text, text, date, date, int, int) from public;
revoke all on procedure index_thing(text, text, uuid, uuid, uuid, text, text) from public;
grant execute on function plain(text), party_said(text), index_words(), index_agenda_item(),
  index_note(), index_decision(), index_action(), forget_thing(),
  search(text[], text[], boolean, text, text, date, date, int, int) to pact_app;
grant execute on procedure index_thing(text, text, uuid, uuid, uuid, text, text) to pact_app;
