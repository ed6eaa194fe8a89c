-- Demo data: bodies, meetings, agendas and who was there: the meeting of 6 July 2020 as its minutes tell
-- it, with roles instead of names, the meetings it announces, one in the near future, and two that
-- belong to one region only. What was said on 6 July comes in a file of its own.
-- Row-level security also holds for the owner of the tables.
select set_config('pact.read_regions', 'PB,AM25,AM26,AM27', true),
       set_config('pact.write_regions', 'PB,AM25,AM26,AM27', true);

insert into meetings.body (region_code, id, name, kind, quorum_percent, public, future_said, version) values
  ('PB', 'b0000000-0000-7000-8000-000000000001', 'Ambtelijk Pact', 'OFFICIALS', null, true,
    'De provincie denkt na over het vervolg en de vormgeving van Brabant Pact 2.0. Na het zomerreces wellicht duidelijkheid. Niet bekend is in welke mate de regio''s daarbij worden betrokken.', 1),
  ('PB', 'b0000000-0000-7000-8000-000000000002', 'Bestuurlijk Pact', 'BOARD', null, true, null, 1),
  ('PB', 'b0000000-0000-7000-8000-000000000004', 'Arbeidsmarktcongres', 'EVENT', null, true, null, 1),
  ('AM25', 'b0000000-0000-7000-8000-000000000025', 'Regionaal overleg West-Brabant', 'REGIONAL', null, false, null, 1),
  ('AM27', 'b0000000-0000-7000-8000-000000000027', 'Regionaal overleg Noordoost-Brabant', 'REGIONAL', null, false, null, 1)
on conflict do nothing;

-- Of the meeting of 22 June the minutes say no more than that it was the one before.
insert into meetings.meeting (region_code, id, body, held_on, starts_at, ends_at, time_said,
    tentative, place, status, number_said, form, opened_at, closed_at, version) values
  ('PB', 'a0000000-0000-7000-8000-000020200622', 'Ambtelijk Pact', '2020-06-22', null, null, null, false, null, 'HELD', null, null, null, null, 1),
  ('PB', 'a0000000-0000-7000-8000-000020200706', 'Ambtelijk Pact', '2020-07-06', '14:00', '15:45', null, false, null, 'HELD', '5e digitale', 'DIGITAL', '2020-07-06 14:00+02', '2020-07-06 15:45+02', 1),
  ('PB', 'a0000000-0000-7000-8000-000020200901', 'Ambtelijk Pact', '2020-09-01', null, null, null, false, null, 'PLANNED', null, null, null, null, 1),
  ('PB', 'a0000000-0000-7000-8000-000020201103', 'Ambtelijk Pact', '2020-11-03', null, null, null, false, null, 'PLANNED', null, null, null, null, 1),
  ('PB', 'a0000000-0000-7000-8000-000020201001', 'Bestuurlijk Pact', '2020-10-01', null, null, null, false, null, 'PLANNED', null, null, null, null, 1),
  ('PB', 'a0000000-0000-7000-8000-000020201203', 'Bestuurlijk Pact', '2020-12-03', null, null, null, false, null, 'PLANNED', null, null, null, null, 1),
  ('PB', 'a0000000-0000-7000-8000-000020201118', 'Arbeidsmarktcongres', '2020-11-18', null, null, 'ochtend', true, null, 'PLANNED', null, null, null, null, 1),
  ('PB', 'a0000000-0000-7000-8000-000000000001', 'Ambtelijk Pact', date_trunc('week', current_date)::date + 15, '14:00', '15:45', null, false, 'Digitaal', 'PLANNED', null, 'DIGITAL', null, null, 1),
  ('AM25', 'a0000000-0000-7000-8000-000000000002', 'Regionaal overleg West-Brabant', '2020-06-29', '10:00', '11:30', null, false, 'Digitaal', 'HELD', null, 'DIGITAL', null, null, 1),
  ('AM27', 'a0000000-0000-7000-8000-000000000003', 'Regionaal overleg Noordoost-Brabant', date_trunc('week', current_date)::date + 24, '09:30', '11:00', null, false, 'Digitaal', 'PLANNED', null, 'DIGITAL', null, null, 1)
on conflict do nothing;
update meetings.meeting m set body_id = b.id from meetings.body b
  where b.region_code = m.region_code and b.name = m.body and m.body_id is null;

insert into meetings.agenda_item (region_code, id, meeting_id, number, title, kind, owner_said,
    with_previous, minutes, version) values
  ('PB', 'a1000000-0000-7000-8000-002020070601', 'a0000000-0000-7000-8000-000020200706', 1, 'Opening en mededelingen', 'INFORMATION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070602', 'a0000000-0000-7000-8000-000020200706', 2, 'Verslag + acties Ambtelijk Pact 22 juni', 'APPROVAL', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070603', 'a0000000-0000-7000-8000-000020200706', 3, 'Economische visie Brabant 2030', 'OPINION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070604', 'a0000000-0000-7000-8000-000020200706', 4, 'Arbeidsmarktvraagstukken Pact', 'OPINION', null, true,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070605', 'a0000000-0000-7000-8000-000020200706', 5, 'Ondersteuning (landelijk) platform stop-covid-19.nl', 'DECISION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070606', 'a0000000-0000-7000-8000-000020200706', 6, 'Experiment Buig-budgetten gemeenten', 'OPINION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070607', 'a0000000-0000-7000-8000-000020200706', 7, 'Dashboard Jeugdwerkloosheid', 'INFORMATION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070608', 'a0000000-0000-7000-8000-000020200706', 8, 'Brabant Leert', 'INFORMATION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-002020070609', 'a0000000-0000-7000-8000-000020200706', 9, 'Rondvraag', 'INFORMATION', null, false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-000000000101', 'a0000000-0000-7000-8000-000000000001', 1, 'Opening en mededelingen', 'INFORMATION', 'Voorzitter', false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-000000000102', 'a0000000-0000-7000-8000-000000000001', 2, 'Verslag en acties vorig overleg', 'APPROVAL', 'Secretaris Pact', false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-000000000103', 'a0000000-0000-7000-8000-000000000001', 3, 'Voortgang regioaanvragen', 'INFORMATION', 'Accounthouder Noordoost', false,
null, 1),
  ('PB', 'a1000000-0000-7000-8000-000000000104', 'a0000000-0000-7000-8000-000000000001', 4, 'Rondvraag', 'INFORMATION', null, false,
null, 1),
  ('AM25', 'a1000000-0000-7000-8000-000000000201', 'a0000000-0000-7000-8000-000000000002', 1, 'Belangstelling voor het experiment Buig-budgetten', 'OPINION', 'Coördinator West', false,
'De vraag van de provincie is uitgezet bij de beleidsambtenaren van de gemeenten. Er zijn nog geen antwoorden.', 1),
  ('AM25', 'a1000000-0000-7000-8000-000000000202', 'a0000000-0000-7000-8000-000000000002', 2, 'Scholingsplatform West-Brabant', 'DECISION', 'Coördinator West', false,
'Het platform kan breder worden gebruikt dan alleen voor scholing.', 1),
  ('AM27', 'a1000000-0000-7000-8000-000000000301', 'a0000000-0000-7000-8000-000000000003', 1, 'Voorbereiding Ambtelijk Pact', 'INFORMATION', 'Coördinator Noordoost', false,
null, 1),
  ('AM27', 'a1000000-0000-7000-8000-000000000302', 'a0000000-0000-7000-8000-000000000003', 2, 'Regioaanvraag', 'DECISION', 'Coördinator Noordoost', false,
null, 1)
on conflict do nothing;

update meetings.agenda_item set approves_meeting_id = 'a0000000-0000-7000-8000-000020200622'
  where region_code = 'PB' and id = 'a1000000-0000-7000-8000-002020070602';
-- 3 and 4 end without a decision
update meetings.agenda_item set outcome_said = 'Een eerste ambtelijke verkenning'
  where region_code = 'PB' and id in ('a1000000-0000-7000-8000-002020070603', 'a1000000-0000-7000-8000-002020070604');

-- Account holder for a region is not on behalf of it. Arrival is nowhere said; leaving is said twice, as
-- a time at the head and as a place in the text. The minute keeper is there, but no attendee.
insert into meetings.attendance (region_code, id, mandate_id, meeting_id, position, role_said,
    meeting_role, on_behalf_of, account_for, left_at, left_item_id, apology, counts, version)
  select 'PB', ('a2000000-0000-7000-8000-0000000000' || lpad(position::text, 2, '0'))::uuid,
    ('b2000000-0000-7000-8000-0000000001' || lpad(position::text, 2, '0'))::uuid,
    'a0000000-0000-7000-8000-000020200706', position, role, meeting_role, party, account,
    left_at::time, left_item::uuid, position = 14, position <> 13, 1
  from (values
    (1, 'Secretaris Pact-Brabant', 'CHAIR', null, null, null, null),
    (2, 'Strateeg onderwijs / accounthouder Zuidoost', 'MEMBER', null, 'AM28', null, null),
    (3, 'Accounthouder Noordoost', 'MEMBER', null, 'AM27', null, null),
    (4, 'Accounthouder West', 'MEMBER', null, 'AM25', '15:10', 'a1000000-0000-7000-8000-002020070607'),
    (5, 'Coördinator Noordoost', 'MEMBER', 'AM27', null, null, null),
    (6, 'Coördinator West', 'MEMBER', 'AM25', null, null, null),
    (7, 'Coördinator Midden', 'MEMBER', 'AM26', null, null, null),
    (8, 'Tweede coördinator Midden', 'MEMBER', 'AM26', null, null, null),
    (9, 'Coördinator Helmond (neemt over)', 'MEMBER', 'AM32', null, null, null),
    (10, 'Coördinator Helmond (draagt over)', 'MEMBER', 'AM32', null, null, null),
    (11, 'Coördinator Zuidoost', 'MEMBER', 'AM28', null, '15:00', 'a1000000-0000-7000-8000-002020070605'),
    (12, 'Vertegenwoordiger Brainportregio', 'MEMBER', 'BRAINPORT', null, null, null),
    (13, 'Secretariaat Pact', 'MINUTE_KEEPER', null, null, null, null),
    (14, 'Vertegenwoordiger provincie', 'MEMBER', 'PNB', null, null, null)
  ) list (position, role, meeting_role, party, account, left_at, left_item)
on conflict do nothing;
insert into meetings.attendance (region_code, id, meeting_id, position, role_said, meeting_role,
    on_behalf_of, account_for, organisation_said, arrived_at, apology, version) values
  ('PB', 'a2000000-0000-7000-8000-000000000021', 'a0000000-0000-7000-8000-000020200622', 1, 'Samenwerkend bureau', 'GUEST', null, null, 'Arena consulting', null, false, 1),
  ('PB', 'a2000000-0000-7000-8000-000000000022', 'a0000000-0000-7000-8000-000020200622', 2, 'Samenwerkend bureau', 'GUEST', null, null, 'Adlasz', null, false, 1),
  ('PB', 'a2000000-0000-7000-8000-000000000023', 'a0000000-0000-7000-8000-000020200622', 3, 'Samenwerkend bureau', 'GUEST', null, null, 'ETIL', null, false, 1),
  ('AM25', 'a2000000-0000-7000-8000-000000000101', 'a0000000-0000-7000-8000-000000000002', 1, 'Coördinator West', 'MEMBER', 'AM25', null, null, null, false, 1),
  ('AM25', 'a2000000-0000-7000-8000-000000000102', 'a0000000-0000-7000-8000-000000000002', 2, 'Accounthouder West', 'MEMBER', null, 'AM25', null, '10:15', false, 1)
on conflict do nothing;

insert into meetings.decision (region_code, id, meeting_id, agenda_item_id, kind, text, version) values
  ('AM25', 'a3000000-0000-7000-8000-000000000006', 'a0000000-0000-7000-8000-000000000002', 'a1000000-0000-7000-8000-000000000202', 'AGREED', 'Het scholingsplatform mag ook voor skills worden gebruikt.', 1)
on conflict do nothing;

insert into meetings.action (region_code, id, meeting_id, agenda_item_id, text, owner_said,
    owner_party, due_on, due_said, done_at, version) values
  ('AM25', 'a4000000-0000-7000-8000-000000000011', 'a0000000-0000-7000-8000-000000000002', 'a1000000-0000-7000-8000-000000000201', 'Gemeenten herinneren aan de vraag over het experiment.',
    'Coördinator West', 'AM25', null, 'eind juli', null, 1)
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path,
    due_said, object_id, opened_at, version) values
  ('PB', 'a5000000-0000-7000-8000-000000000004', 'meetings', 'action.ownerless', 'SECRETARIAT',
    'Nog geen actiehouder: De vraag naar de afstemming met de bestuurders voor economisch beleid (B5?) wordt voorgelegd aan de accounthouder West; zijn uitleg hierover volgt.',
    'No owner yet: De vraag naar de afstemming met de bestuurders voor economisch beleid (B5?) wordt voorgelegd aan de accounthouder West; zijn uitleg hierover volgt.',
    '/meetings/actions/edit.xhtml?meeting=a0000000-0000-7000-8000-000020200706&item=a1000000-0000-7000-8000-002020070603&id=a4000000-0000-7000-8000-000000000004',
    null, 'a4000000-0000-7000-8000-000000000004', '2020-07-07 09:00+02', 1),
  ('AM27', 'a5000000-0000-7000-8000-000000000008', 'meetings', 'action', 'REGION_COORDINATOR',
    'Ambtelijk Pact: Nagaan of het experiment voor enkele kleinere gemeenten in Noordoost-Brabant interessant kan zijn.',
    'Ambtelijk Pact: Nagaan of het experiment voor enkele kleinere gemeenten in Noordoost-Brabant interessant kan zijn.',
    '/meetings/actions/detail.xhtml?id=a4000000-0000-7000-8000-000000000008',
    null, 'a4000000-0000-7000-8000-000000000008', '2020-07-07 09:00+02', 1),
  ('AM26', 'a5000000-0000-7000-8000-000000000010', 'meetings', 'action', 'REGION_COORDINATOR',
    'Ambtelijk Pact: Subsidiepotjes voor een Brabants scholingsfonds in kaart brengen.',
    'Ambtelijk Pact: Subsidiepotjes voor een Brabants scholingsfonds in kaart brengen.',
    '/meetings/actions/detail.xhtml?id=a4000000-0000-7000-8000-000000000010',
    null, 'a4000000-0000-7000-8000-000000000010', '2020-07-07 09:00+02', 1),
  ('AM25', 'a5000000-0000-7000-8000-000000000011', 'meetings', 'action', 'REGION_COORDINATOR',
    'Regionaal overleg West-Brabant: Gemeenten herinneren aan de vraag over het experiment.',
    'Regionaal overleg West-Brabant: Gemeenten herinneren aan de vraag over het experiment.',
    '/meetings/actions/detail.xhtml?id=a4000000-0000-7000-8000-000000000011',
    'eind juli', 'a4000000-0000-7000-8000-000000000011', '2020-07-07 09:00+02', 1)
on conflict do nothing;

insert into platform.document (region_code, id, owner_type, owner_id, name, media_type, size_bytes,
    sha256, uploaded_by, uploaded_at, version) values
  ('PB', 'a6000000-0000-7000-8000-000000000001', 'meetings.agenda_item', 'a1000000-0000-7000-8000-002020070606',
    'Presentatie experiment Buig-budgetten.pdf', 'application/pdf', 950,
    '041185fec10f395e4db9cbaba5e7904f37795cd9e82e948ce0fe5bee4e5bd066',
    'demo', '2020-07-06 12:00+02', 1),
  ('PB', 'a6000000-0000-7000-8000-000000000003', 'meetings.agenda_item', 'a1000000-0000-7000-8000-002020070605',
    'Notitie zorgplatform.pdf', 'application/pdf', 795,
    '0dd45c35d46a23683df49f3df6d02031cd76e559d463d3bf5ead4968742aa90c',
    'demo', '2020-07-06 12:00+02', 1),
  ('AM25', 'a6000000-0000-7000-8000-000000000002', 'meetings.meeting', 'a0000000-0000-7000-8000-000000000002',
    'Notitie regionaal overleg.pdf', 'application/pdf', 731,
    'ffcc01837bc0981abc552fe9a4aee12d004251e8925474cec6ddd966134f9f31',
    'demo', '2020-07-06 12:00+02', 1)
on conflict do nothing;

insert into platform.document_chunk (region_code, document_id, chunk_no, content) values
  ('PB', 'a6000000-0000-7000-8000-000000000001', 0,
    decode('255044462d312e340a312030206f626a0a3c3c202f54797065202f436174616c6f67202f5061676573203220302052203e3e0a656e646f626a0a322030206f626a0a3c3c202f54797065202f50616765', 'hex') ||
    decode('73202f4b696473205b33203020525d202f436f756e742031203e3e0a656e646f626a0a332030206f626a0a3c3c202f54797065202f50616765202f506172656e74203220302052202f4d65646961426f', 'hex') ||
    decode('78205b30203020353935203834325d202f436f6e74656e7473203420302052202f5265736f7572636573203c3c202f466f6e74203c3c202f4631203520302052203e3e203e3e203e3e0a656e646f626a', 'hex') ||
    decode('0a342030206f626a0a3c3c202f4c656e67746820333738203e3e0a73747265616d0a4254202f463120313820546620363020373730205464202850726573656e7461746965206578706572696d656e74', 'hex') ||
    decode('20427569672d62756467657474656e2920546a202f46312031312054662030202d333020546420313620544c2028416d6274656c696a6b20506163742c2036206a756c6920323032302e204f6566656e', 'hex') ||
    decode('646f63756d656e742076616e2068657420706f727461616c2e2920546a20542a20282920546a20542a2028547765652067726f6570656e2076616e2076696a662067656d65656e74656e2c2074776565', 'hex') ||
    decode('2070657220617262656964736d61726b74726567696f2e2920546a20542a20285065722067726f65702074776565207765726b73657373696573206f6d206d6f64656c20656e2061616e70616b207465', 'hex') ||
    decode('20746f657473656e2e2920546a20542a2028446161726e612061616e70617373696e672076616e206865742072656b656e6d6f64656c20656e20726573756c746174656e207065722067656d65656e74', 'hex') ||
    decode('652e2920546a20542a2045540a656e6473747265616d0a656e646f626a0a352030206f626a0a3c3c202f54797065202f466f6e74202f53756274797065202f5479706531202f42617365466f6e74202f', 'hex') ||
    decode('48656c766574696361202f456e636f64696e67202f57696e416e7369456e636f64696e67203e3e0a656e646f626a0a787265660a3020360a303030303030303030302036353533352066200a30303030', 'hex') ||
    decode('303030303039203030303030206e200a30303030303030303538203030303030206e200a30303030303030313135203030303030206e200a30303030303030323431203030303030206e200a30303030', 'hex') ||
    decode('303030363730203030303030206e200a747261696c65720a3c3c202f53697a652036202f526f6f74203120302052203e3e0a7374617274787265660a3736370a2525454f460a', 'hex')),
  ('PB', 'a6000000-0000-7000-8000-000000000003', 0,
    decode('255044462d312e340a312030206f626a0a3c3c202f54797065202f436174616c6f67202f5061676573203220302052203e3e0a656e646f626a0a322030206f626a0a3c3c202f54797065202f5061', 'hex') ||
    decode('676573202f4b696473205b33203020525d202f436f756e742031203e3e0a656e646f626a0a332030206f626a0a3c3c202f54797065202f50616765202f506172656e74203220302052202f4d6564', 'hex') ||
    decode('6961426f78205b30203020353935203834325d202f436f6e74656e7473203420302052202f5265736f7572636573203c3c202f466f6e74203c3c202f4631203520302052203e3e203e3e203e3e0a', 'hex') ||
    decode('656e646f626a0a342030206f626a0a3c3c202f4c656e67746820323234203e3e0a73747265616d0a4254202f46312031382054662036302037373020546420284e6f7469746965207a6f7267706c', 'hex') ||
    decode('6174666f726d2920546a202f46312031312054662030202d333020546420313620544c202842696a6c6167652062696a2070756e7420352c20416d6274656c696a6b20506163742c2036206a756c', 'hex') ||
    decode('6920323032302e204f6566656e646f63756d656e742076616e2068657420706f7274616c2e2920546a20542a20282920546a20542a20284465206e6f7469746965207a656c66207374616174206e', 'hex') ||
    decode('69657420696e2068657420766572736c61672e2920546a20542a2045540a656e6473747265616d0a656e646f626a0a352030206f626a0a3c3c202f54797065202f466f6e74202f53756274797065', 'hex') ||
    decode('202f5479706531202f42617365466f6e74202f48656c766574696361202f456e636f64696e67202f57696e416e7369456e636f64696e67203e3e0a656e646f626a0a787265660a3020360a303030', 'hex') ||
    decode('303030303030302036353533352066200a30303030303030303039203030303030206e200a30303030303030303538203030303030206e200a30303030303030313135203030303030206e200a30', 'hex') ||
    decode('303030303030323431203030303030206e200a30303030303030353135203030303030206e200a747261696c65720a3c3c202f53697a652036202f526f6f74203120302052203e3e0a7374617274', 'hex') ||
    decode('787265660a3631320a2525454f460a', 'hex')),
  ('AM25', 'a6000000-0000-7000-8000-000000000002', 0,
    decode('255044462d312e340a312030206f626a0a3c3c202f54797065202f436174616c6f67202f5061676573203220302052203e3e0a656e646f626a0a322030206f626a0a3c3c202f54797065202f50616765', 'hex') ||
    decode('73202f4b696473205b33203020525d202f436f756e742031203e3e0a656e646f626a0a332030206f626a0a3c3c202f54797065202f50616765202f506172656e74203220302052202f4d65646961426f', 'hex') ||
    decode('78205b30203020353935203834325d202f436f6e74656e7473203420302052202f5265736f7572636573203c3c202f466f6e74203c3c202f4631203520302052203e3e203e3e203e3e0a656e646f626a', 'hex') ||
    decode('0a342030206f626a0a3c3c202f4c656e67746820313539203e3e0a73747265616d0a4254202f46312031382054662036302037373020546420284e6f746974696520726567696f6e61616c206f766572', 'hex') ||
    decode('6c656720576573742d42726162616e742920546a202f46312031312054662030202d333020546420313620544c20284f6566656e646f63756d656e742076616e2068657420706f727461616c2c20616c', 'hex') ||
    decode('6c65656e20766f6f7220576573742d42726162616e742e2920546a20542a2045540a656e6473747265616d0a656e646f626a0a352030206f626a0a3c3c202f54797065202f466f6e74202f5375627479', 'hex') ||
    decode('7065202f5479706531202f42617365466f6e74202f48656c766574696361202f456e636f64696e67202f57696e416e7369456e636f64696e67203e3e0a656e646f626a0a787265660a3020360a303030', 'hex') ||
    decode('303030303030302036353533352066200a30303030303030303039203030303030206e200a30303030303030303538203030303030206e200a30303030303030313135203030303030206e200a303030', 'hex') ||
    decode('30303030323431203030303030206e200a30303030303030343531203030303030206e200a747261696c65720a3c3c202f53697a652036202f526f6f74203120302052203e3e0a737461727478726566', 'hex') ||
    decode('0a3534380a2525454f460a', 'hex'))
on conflict do nothing;
