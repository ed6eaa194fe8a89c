-- What the decisions of 6 July 2020 asked of funding and the dashboard; what a region reported.

select set_config('pact.read_regions', (select string_agg(code, ',') from platform.region), true),
       set_config('pact.write_regions', (select string_agg(code, ',') from platform.region), true);

insert into platform.link (region_code, id, kind, from_module, from_type, from_id, from_title,
    from_path, to_module, to_type, answer, said, created_at, version)
  select 'PB', ('a9000000-0000-7000-8000-00000000000' || no)::uuid, kind, 'meetings', 'decision', from_id,
    'Ambtelijk Pact 6 juli 2020: ' || title, '/meetings/decisions/detail.xhtml?id=' || from_id, module, type,
    'ASKED', said, timestamptz '2020-07-07 09:00+02', 1
  from (values
    (1, 'MOVES_DEADLINE', 'a3000000-0000-7000-8000-000000000002'::uuid, 'termijn voor de regioaanvragen', 'funding', 'call',
      'De termijn voor de regioaanvragen gaat van 31 augustus naar eind oktober.'),
    (2, 'NOT_IN_FORCE', 'a3000000-0000-7000-8000-000000000003'::uuid, 'eindafrekening van het voorschot', 'funding', 'obligation',
      'De datum van 1 juli voor de eindafrekening van het voorschot duurzame inzetbaarheid is niet van kracht.'),
    (3, 'HOLDS', 'a3000000-0000-7000-8000-000000000005'::uuid, 'dashboard jeugdwerkloosheid', 'dashboard', 'dataset',
      'De besluitvorming over het dashboard jeugdwerkloosheid is even on hold gezet.')
  ) asked (no, kind, from_id, title, module, type, said)
  on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, object_id,
    opened_at, version)
  select 'PB', ('a9100000-0000-7000-8000-00000000000' || no)::uuid, module, 'decision', role,
    'Besluit van Ambtelijk Pact: ' || title, 'Decision of Ambtelijk Pact: ' || title,
    '/' || module || '/decisions/detail.xhtml?id=a9000000-0000-7000-8000-00000000000' || link,
    ('a9000000-0000-7000-8000-00000000000' || link)::uuid, timestamptz '2020-07-07 09:00+02', 1
  from (values
    (1, 1, 'funding', 'PROVINCE_INTAKE', 'termijn voor de regioaanvragen'),
    (2, 1, 'funding', 'PROVINCE_ASSESSOR', 'termijn voor de regioaanvragen'),
    (3, 2, 'funding', 'PROVINCE_INTAKE', 'eindafrekening van het voorschot'),
    (4, 2, 'funding', 'PROVINCE_ASSESSOR', 'eindafrekening van het voorschot'),
    (5, 3, 'dashboard', 'PROVINCE_ASSESSOR', 'dashboard jeugdwerkloosheid')
  ) work (no, link, module, role, title)
  on conflict do nothing;

insert into meetings.action_progress (region_code, id, action_id, state, text, reported_by,
    reported_by_name, reported_at, version) values
  ('AM25', 'a9200000-0000-7000-8000-000000000001', 'a4000000-0000-7000-8000-000000000011', 'IN_PROGRESS',
    'Twee gemeenten hebben geantwoord.', 'demo', 'Coördinator West-Brabant', '2020-07-14 10:00+02', 1)
on conflict do nothing;
