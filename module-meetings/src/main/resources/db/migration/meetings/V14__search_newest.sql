-- Who searches for a word of every meeting wants the newest. Counting all that was ever found took
-- longer with each year: what is asked for now is a page and whether there is much more behind it. With
-- a limit PostgreSQL walks the days backwards for frequent words and takes the index of the words for
-- rare ones, by what it knows of how often they occur.
drop function search(text[], text[], boolean, text, text, date, date, int, int);

-- found: how many there are, but never more than skip + ahead
create function search(asked text[], in_regions text[], confidential boolean, of_type text,
    of_body text, since date, until date, skip int, take int, ahead int)
  returns table (region_code text, object_type text, object_id uuid, meeting_id uuid, body text,
    held_on date, item_number int, item_title text, title text, snippet text, found bigint)
  language plpgsql stable security definer
  set search_path = pg_catalog set plan_cache_mode = force_custom_plan
  -- of a rare word far more is expected than there is: not a reason to read all meetings
  set enable_hashjoin = off set enable_mergejoin = off as $$
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
          e.text, m.body, m.held_on
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
        limit skip + ahead),
    page as (
      select h.*, count(*) over () as found from hits h
        order by h.held_on desc, h.object_type, h.object_id
        offset skip limit take)
    select h.region_code, h.object_type, h.object_id, h.meeting_id, h.body, h.held_on, i.number,
        i.title, h.title, ts_headline('pg_catalog.dutch', h.title || E'\n' || h.text, wanted,
          'MaxFragments=2, MinWords=8, MaxWords=30, FragmentDelimiter=" … ", StartSel='
          || chr(57344) || ', StopSel=' || chr(57345)), h.found
      from page h
      left join meetings.agenda_item i on i.region_code = h.region_code and i.id = h.agenda_item_id
      order by h.held_on desc, h.object_type, h.object_id;
end $$;

revoke all on function
  search(text[], text[], boolean, text, text, date, date, int, int, int) from public;
grant execute on function
  search(text[], text[], boolean, text, text, date, date, int, int, int) to pact_app;

-- what a meeting closed of earlier ones, on its page
create index action_closed_in on action (region_code, closed_in_id) where closed_in_id is not null;
