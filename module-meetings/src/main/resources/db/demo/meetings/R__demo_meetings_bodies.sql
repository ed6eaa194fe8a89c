-- Demo data: seats and mandates of the bodies as the minutes of 6 July 2020 tell them:
-- a secretary whose agreement ended before the meeting he chairs, two persons on one seat, an end
-- that is only perhaps one, account holders who do not speak for the region they account for.
select set_config('pact.read_regions', 'PB,AM25,AM26,AM27', true),
       set_config('pact.write_regions', 'PB,AM25,AM26,AM27', true);

insert into meetings.body (region_code, id, name, kind, public, version) values
  ('PB', 'b0000000-0000-7000-8000-000000000003', 'Werkgroep Brabant Leert', 'WORKING_GROUP', false, 1)
on conflict do nothing;

insert into meetings.seat (region_code, id, body_id, title, party_code, voting, weight, version)
  select b.region_code, v.id::uuid, b.id, v.title, v.party, v.voting, 1, 1
  from (values
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000101', 'Secretaris Pact', null, false),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000102', 'Provincie Noord-Brabant', 'PNB', true),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000103', 'Regio Noordoost-Brabant', 'AM27', true),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000104', 'Regio West-Brabant', 'AM25', true),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000105', 'Regio Midden-Brabant', 'AM26', true),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000106', 'Regio Helmond-De Peel', 'AM32', true),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000107', 'Regio Zuidoost-Brabant', 'AM28', true),
    ('Ambtelijk Pact', 'b1000000-0000-7000-8000-000000000108', 'Brainportregio', 'BRAINPORT', false),
    ('Bestuurlijk Pact', 'b1000000-0000-7000-8000-000000000203', 'Regio Noordoost-Brabant', 'AM27', true),
    ('Bestuurlijk Pact', 'b1000000-0000-7000-8000-000000000204', 'Regio West-Brabant', 'AM25', true),
    ('Bestuurlijk Pact', 'b1000000-0000-7000-8000-000000000205', 'Regio Midden-Brabant', 'AM26', true),
    ('Bestuurlijk Pact', 'b1000000-0000-7000-8000-000000000206', 'Regio Helmond-De Peel', 'AM32', true),
    ('Bestuurlijk Pact', 'b1000000-0000-7000-8000-000000000207', 'Regio Zuidoost-Brabant', 'AM28', true),
    ('Regionaal overleg West-Brabant', 'b1000000-0000-7000-8000-000000002501', 'Coördinatie West-Brabant', 'AM25', true),
    ('Regionaal overleg Noordoost-Brabant', 'b1000000-0000-7000-8000-000000002701', 'Coördinatie Noordoost-Brabant', 'AM27', true)
  ) v (body, id, title, party, voting)
  join meetings.body b on b.name = v.body and b.region_code in ('PB', 'AM25', 'AM27')
on conflict do nothing;

-- in the order of the list of those present
insert into meetings.mandate (region_code, id, body_id, seat_id, holder_said, standing_role, email,
    capacity, on_behalf_of, principal_said, account_for, portfolio_said, usual_role, ends_on,
    ends_said, end_uncertain, version)
  select s.region_code, v.id::uuid, s.body_id, s.id, v.holder, v.standing, v.email, 'MEMBER',
    v.party, v.principal, v.account, v.portfolio, v.role, v.ends::date, v.ends_said, v.perhaps, 1
  from (values
    ('b1000000-0000-7000-8000-000000000101', 'b2000000-0000-7000-8000-000000000101', 'Secretaris Pact', 'secretaris Pact-Brabant', null, null, null, null, null, 'CHAIR', '2020-07-01', 'overeenkomst per 1 juli afgelopen en niet verlengd', false),
    ('b1000000-0000-7000-8000-000000000102', 'b2000000-0000-7000-8000-000000000102', 'Strateeg onderwijs', 'strateeg onderwijs', null, null, null, 'AM28', null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000102', 'b2000000-0000-7000-8000-000000000103', 'Accounthouder Noordoost', 'accounthouder', null, null, null, 'AM27', null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000102', 'b2000000-0000-7000-8000-000000000104', 'Accounthouder West', 'accounthouder', null, null, null, 'AM25', null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000103', 'b2000000-0000-7000-8000-000000000105', 'Coördinator Noordoost', null, 'coordinator-noordoost@demo.example', 'AM27', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000104', 'b2000000-0000-7000-8000-000000000106', 'Coördinator West', null, 'coordinator-west@demo.example', 'AM25', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000105', 'b2000000-0000-7000-8000-000000000107', 'Coördinator Midden', null, 'coordinator-midden@demo.example', 'AM26', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000105', 'b2000000-0000-7000-8000-000000000108', 'Tweede coördinator Midden', null, null, 'AM26', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000106', 'b2000000-0000-7000-8000-000000000110', 'Coördinator Helmond (draagt over)', null, null, 'AM32', null, null, null, null, '2020-07-06', 'mogelijk voor het laatst', true),
    ('b1000000-0000-7000-8000-000000000106', 'b2000000-0000-7000-8000-000000000109', 'Coördinator Helmond (neemt over)', null, null, 'AM32', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000107', 'b2000000-0000-7000-8000-000000000111', 'Coördinator Zuidoost', null, null, 'AM28', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000108', 'b2000000-0000-7000-8000-000000000112', 'Vertegenwoordiger Brainportregio', null, null, 'BRAINPORT', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000102', 'b2000000-0000-7000-8000-000000000114', 'Vertegenwoordiger provincie', null, null, 'PNB', null, null, null, null, null, null, false),
    ('b1000000-0000-7000-8000-000000000203', 'b2000000-0000-7000-8000-000000000203', 'Wethouder Noordoost', 'wethouder', null, null, 'regionaal werkbedrijf Noordoost-Brabant', null, 'arbeidsmarkt, niet economie', null, null, null, false),
    ('b1000000-0000-7000-8000-000000000204', 'b2000000-0000-7000-8000-000000000204', 'Wethouder West', 'wethouder', null, null, 'regionaal werkbedrijf West-Brabant', null, 'arbeidsmarkt, niet economie', null, null, null, false),
    ('b1000000-0000-7000-8000-000000000205', 'b2000000-0000-7000-8000-000000000205', 'Wethouder Midden', 'wethouder', null, null, 'regionaal werkbedrijf Midden-Brabant', null, 'arbeidsmarkt, niet economie', null, null, null, false),
    ('b1000000-0000-7000-8000-000000000206', 'b2000000-0000-7000-8000-000000000206', 'Wethouder Helmond-De Peel', 'wethouder', null, null, 'regionaal werkbedrijf Helmond-De Peel', null, 'arbeidsmarkt, niet economie', null, null, null, false),
    ('b1000000-0000-7000-8000-000000000207', 'b2000000-0000-7000-8000-000000000207', 'Wethouder Zuidoost', 'wethouder', null, null, 'regionaal werkbedrijf Zuidoost-Brabant', null, 'arbeidsmarkt, niet economie', null, null, null, false),
    ('b1000000-0000-7000-8000-000000002501', 'b2000000-0000-7000-8000-000000002501', 'Coördinator West', null, 'coordinator-west@demo.example', 'AM25', null, null, null, 'CHAIR', null, null, false),
    ('b1000000-0000-7000-8000-000000002701', 'b2000000-0000-7000-8000-000000002701', 'Coördinator Noordoost', null, 'coordinator-noordoost@demo.example', 'AM27', null, null, null, 'CHAIR', null, null, false)
  ) v (seat, id, holder, standing, email, party, principal, account, portfolio, role, ends, ends_said, perhaps)
  join meetings.seat s on s.id = v.seat::uuid
on conflict do nothing;

-- keeps the minutes, sits on no seat; ends with the agreement of the secretary
insert into meetings.mandate (region_code, id, body_id, holder_said, standing_role, capacity,
    usual_role, ends_on, ends_said, end_uncertain, version)
  select region_code, 'b2000000-0000-7000-8000-000000000113', id, 'Secretariaat Pact',
    'secretariaat Pact', 'SUPPORT', 'MINUTE_KEEPER', '2020-07-01',
    'eindigt met de overeenkomst van de secretaris', false, 1
  from meetings.body where region_code = 'PB' and name = 'Ambtelijk Pact'
on conflict do nothing;

update meetings.mandate set successor_of_id = 'b2000000-0000-7000-8000-000000000110'
  where id = 'b2000000-0000-7000-8000-000000000109' and successor_of_id is null;

-- accounts of the demo, by the identity Keycloak gives them
update meetings.mandate set subject = case email
    when 'coordinator-west@demo.example' then 'e1c14e60-71cf-59a5-b1b5-80916aab5933'
    when 'coordinator-midden@demo.example' then '0f57cbdc-2e5b-5928-8f81-46251d55c380'
    when 'coordinator-noordoost@demo.example' then '91c30144-af80-583a-8f0f-47ecfad9a394'
  end where subject is null and email like 'coordinator-%@demo.example';
