-- What a note refers to, with the note itself: one row by its key per reference, where a join over the
-- five tables together read all of them. Row-level security of the asker holds (security invoker).
create function referred(asked uuid, in_regions text) returns text
  language sql stable strict parallel safe
  set search_path = pg_catalog as $$
  select json_build_object('kind', thing.kind, 'text', left(thing.text, 160), 'meeting', m.id,
      'body', m.body, 'heldOn', m.held_on, 'place', thing.position)::text
    from (select region_code, meeting_id, position, 'note' as kind, text
            from meetings.note where id = asked
          union all select region_code, meeting_id, position, 'action', text
            from meetings.action where id = asked
          union all select region_code, meeting_id, position, 'decision', text
            from meetings.decision where id = asked
          union all select region_code, meeting_id, number, 'item', title
            from meetings.agenda_item where id = asked
          union all select region_code, meeting_id, 0, 'round', question
            from meetings.round where id = asked
          union all select region_code, id, 0, 'meeting', body
            from meetings.meeting where id = asked) thing
    join meetings.meeting m on m.region_code = thing.region_code and m.id = thing.meeting_id
    where thing.region_code = any (string_to_array(in_regions, ','))
    limit 1
$$;

revoke all on function referred(uuid, text) from public;
grant execute on function referred(uuid, text) to pact_app;
