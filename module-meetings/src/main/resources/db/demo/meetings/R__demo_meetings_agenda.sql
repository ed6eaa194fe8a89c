-- Demo data of the agenda: time budgets of the next meeting, and what waits for an agenda.
select set_config('pact.read_regions', 'PB,AM25,AM27', true),
       set_config('pact.write_regions', 'PB,AM25,AM27', true);

update meetings.agenda_item set duration_minutes = v.minutes
  from (values
    ('a1000000-0000-7000-8000-000000000101'::uuid, 10),
    ('a1000000-0000-7000-8000-000000000102'::uuid, 15),
    ('a1000000-0000-7000-8000-000000000103'::uuid, 40)) as v(id, minutes)
  where region_code = 'PB' and agenda_item.id = v.id and duration_minutes is null;

insert into meetings.backlog_item (region_code, id, body_id, title, kind, owner_said, owner_party,
    duration_minutes, note, proposed_at, status, version) values
  ('PB', 'ab000000-0000-7000-8000-000000000001', 'b0000000-0000-7000-8000-000000000001', 'Vouchers voor zzp''ers', 'OPINION', 'Coördinator Midden', 'AM26', 20, 'Suggestie uit het overleg van 6 juli 2020.', '2020-07-07 09:00+02', 'WAITING', 1),
  ('PB', 'ab000000-0000-7000-8000-000000000002', 'b0000000-0000-7000-8000-000000000001', 'Brabants scholingsfonds', 'INFORMATION', 'Strateeg onderwijs', 'PNB', null, null, '2020-07-07 09:05+02', 'WAITING', 1),
  ('AM25', 'ab000000-0000-7000-8000-000000000003', 'b0000000-0000-7000-8000-000000000025', 'Terugblik op het scholingsplatform', 'INFORMATION', 'Coördinator West', 'AM25', 15, null, '2020-07-07 09:10+02', 'WAITING', 1)
on conflict do nothing;

-- How two agendas went out before their meeting.
insert into meetings.agenda_version (region_code, id, meeting_id, number, kind, published_at, content, version)
  select m.region_code, v.id, m.id, 1, 'FINAL', v.at, (select json_agg(json_build_object(
      'id', i.id, 'number', i.number, 'title', i.title, 'kind', i.kind, 'withPrevious', i.with_previous,
      'addedAs', i.added_as, 'closed', i.closed) order by i.number)::text from meetings.agenda_item i
      where i.region_code = m.region_code and i.meeting_id = m.id), 1
  from (values
    ('ab100000-0000-7000-8000-000000000001'::uuid, 'a0000000-0000-7000-8000-000020200706'::uuid, timestamptz '2020-06-29 09:00+02'),
    ('ab100000-0000-7000-8000-000000000002'::uuid, 'a0000000-0000-7000-8000-000000000002'::uuid, timestamptz '2020-06-30 09:00+02')
  ) v (id, meeting, at) join meetings.meeting m on m.id = v.meeting
  where exists (select 1 from meetings.agenda_item i where i.region_code = m.region_code and i.meeting_id = m.id)
on conflict do nothing;
