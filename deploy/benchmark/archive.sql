-- Held meetings of twenty bodies, as many as bench.meetings says, and one very large one, for
-- deploy/benchmark/meetings. Run as superuser. All ids begin with bbbb, so that archive-remove.sql
-- finds them again.
insert into meetings.body (region_code, id, name, kind, public, version)
  select 'PB', ('bbbb0000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Overleg ' || n,
    'WORKING_GROUP', false, 1
  from generate_series(1, 20) n;

insert into meetings.meeting (region_code, id, body, body_id, held_on, starts_at, ends_at, tentative,
    place, status, form, version)
  select 'PB', ('bbbb1000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Overleg ' || n % 20 + 1,
    ('bbbb0000-0000-7000-8000-' || lpad((n % 20 + 1)::text, 12, '0'))::uuid,
    date '2000-01-03' + n * 7 / 10, '14:00', '15:45', false, 'Digitaal', 'HELD', 'DIGITAL', 1
  from generate_series(1, current_setting('bench.meetings')::int) n;

-- the large one has number 0: a thousand persons, two hundred and fifty items
insert into meetings.meeting (region_code, id, body, body_id, held_on, starts_at, ends_at, tentative,
    place, status, form, version)
  values ('PB', 'bbbb1000-0000-7000-8000-000000000000', 'Overleg 1',
    'bbbb0000-0000-7000-8000-000000000001', '2019-12-02', '09:00', '17:00', false, 'Digitaal', 'HELD',
    'DIGITAL', 1);

create temporary table item as
  select m as meeting, n as number, m * 1000 + n as item
  from generate_series(0, current_setting('bench.meetings')::int) m, lateral generate_series(1, case m when 0 then 250 else 4 end) n;

insert into meetings.agenda_item (region_code, id, meeting_id, number, title, kind, with_previous, version)
  select 'PB', ('bbbb2000-0000-7000-8000-' || lpad(item::text, 12, '0'))::uuid,
    ('bbbb1000-0000-7000-8000-' || lpad(meeting::text, 12, '0'))::uuid, number,
    'Punt ' || number || ' over ' || (array['scholing', 'instroom', 'loopbanen', 'vervoer'])[item % 4 + 1],
    'INFORMATION', false, 1
  from item;

insert into meetings.attendance (region_code, id, meeting_id, position, role_said, on_behalf_of,
    apology, version)
  select 'PB', ('bbbb3000-0000-7000-8000-' || lpad((m * 1000 + n)::text, 12, '0'))::uuid,
    ('bbbb1000-0000-7000-8000-' || lpad(m::text, 12, '0'))::uuid, n, 'Deelnemer ' || n,
    (array['AM25', 'AM26', 'AM27', 'AM28', 'AM32'])[n % 5 + 1], false, 1
  from generate_series(0, current_setting('bench.meetings')::int) m, lateral generate_series(1, case m when 0 then 1000 else 8 end) n;

insert into meetings.note (region_code, id, meeting_id, agenda_item_id, position, kind, text, version)
  select 'PB', ('bbbb4000-0000-7000-8000-' || lpad((item * 10 + n)::text, 12, '0'))::uuid,
    ('bbbb1000-0000-7000-8000-' || lpad(meeting::text, 12, '0'))::uuid,
    ('bbbb2000-0000-7000-8000-' || lpad(item::text, 12, '0'))::uuid, n, 'STATEMENT',
    'De regio''s lichten toe hoe zij werkgevers en onderwijs bij elkaar brengen'
      -- a rare word: the same twenty times in a small and in a large archive
      || case when number = 1 and meeting between 1 and 10 then ' met een zandloper' else '' end
      || ' (' || item || ').', 1
  from item, generate_series(1, 2) n;

insert into meetings.decision (region_code, id, meeting_id, agenda_item_id, position, kind, text, version)
  select 'PB', ('bbbb5000-0000-7000-8000-' || lpad(item::text, 12, '0'))::uuid,
    ('bbbb1000-0000-7000-8000-' || lpad(meeting::text, 12, '0'))::uuid,
    ('bbbb2000-0000-7000-8000-' || lpad(item::text, 12, '0'))::uuid, 3, 'AGREED',
    'Akkoord met voorstel ' || item || '.', 1
  from item where number = 1 or meeting = 0;

insert into meetings.action (region_code, id, meeting_id, agenda_item_id, position, text, owner_said,
    owner_party, done_at, status, version)
  select 'PB', ('bbbb6000-0000-7000-8000-' || lpad(item::text, 12, '0'))::uuid,
    ('bbbb1000-0000-7000-8000-' || lpad(meeting::text, 12, '0'))::uuid,
    ('bbbb2000-0000-7000-8000-' || lpad(item::text, 12, '0'))::uuid, 4, 'Voorstel ' || item || ' uitwerken.',
    'Coördinator West', 'AM25', '2020-01-01', 'DONE', 1
  from item where number = 1 or meeting = 0;

drop table item;
