-- Minutes of 6 July 2020: a concept, since its own text is unsigned and undated. Those of 22 June
-- were approved in that meeting. Sections follow what was recorded, so none are stored.
select set_config('pact.read_regions', 'PB,PUB,AM25', true),
       set_config('pact.write_regions', 'PB,PUB,AM25', true);

insert into meetings.minutes (region_code, id, meeting_id, number, status, built_at, offered_at,
    approved_in, approved_on, approval_said, version) values
  ('PB', 'ac000000-0000-7000-8000-000000000001', 'a0000000-0000-7000-8000-000020200706', 1,
    'CONCEPT', '2020-07-06 00:00+02', null, null, null, null, 1),
  ('PB', 'ac000000-0000-7000-8000-000000000002', 'a0000000-0000-7000-8000-000020200622', 1,
    'APPROVED', '2020-06-22 00:00+02', '2020-06-22 00:00+02',
    'a0000000-0000-7000-8000-000020200706', '2020-07-06',
    'de voorwaarden en de termijn van de regioaanvragen, de Economische Visie 2030, en de datum van de eindafrekening.', 1),
  ('AM25', 'ac000000-0000-7000-8000-000000000003', 'a0000000-0000-7000-8000-000000000002', 1,
    'CONCEPT', '2020-06-29 00:00+02', null, null, null, null, 1)
on conflict do nothing;

-- What is public in the demo is made up as a whole: of the real meetings nobody published anything.
insert into meetings.publication (region_code, id, meeting_id, minutes_id, source_region, body,
    held_on, title, woo_code, woo_name, content, published_at, version) values
  ('PUB', 'ad000000-0000-7000-8000-000000000001', 'ae000000-0000-7000-8000-000000000001',
    'ae000000-0000-7000-8000-000000000002', 'PB', 'Werkgroep Voorbeeld', '2020-06-15',
    'Verslag overleg Werkgroep Voorbeeld', 'ONVERPLICHT',
    'Onverplicht openbaar gemaakt (Woo, artikel 3.1)',
    '{"title": "Verslag overleg Werkgroep Voorbeeld", "state": {"number": 1, "status": "APPROVED", "approvedOn": "2020-06-22", "approvedBy": "Werkgroep Voorbeeld"}, "facts": {"id": "ae000000-0000-7000-8000-000000000001", "regionCode": "PB", "body": "Werkgroep Voorbeeld", "heldOn": "2020-06-15", "endsNextDay": false, "tentative": false, "status": "HELD", "attendees": [{"id": "ae000000-0000-7000-8000-000000000021", "role": "Coördinator Midden", "meetingRole": "CHAIR", "party": "Midden-Brabant", "apology": false, "counts": true}], "items": [{"id": "ae000000-0000-7000-8000-000000000011", "number": 1, "title": "Werkwijze", "kind": "DECISION", "withPrevious": false, "closed": false, "moved": false, "records": [{"id": "ae000000-0000-7000-8000-000000000031", "type": "DECISION", "kind": "AGREED", "position": 1, "text": "De werkgroep komt elke maand bij elkaar.", "speakers": [], "owners": [], "marked": false}, {"id": "ae000000-0000-7000-8000-000000000032", "type": "DECISION", "kind": "ADOPTED", "position": 2, "text": "De werkgroep vergadert digitaal.", "speakers": [], "owners": [], "marked": false, "ballot": {"id": "ae000000-0000-7000-8000-000000000041", "question": "Vergadert de werkgroep digitaal?", "method": "SECRET", "majority": "SIMPLE", "votesFor": 3, "votesAgainst": 1, "votesAbstained": 0, "presentVotes": 4, "totalVotes": 5, "quorumNeeded": 0, "quorumReached": true, "votes": []}}]}], "next": [], "known": [], "people": []}, "sections": [{"place": "HEAD", "heading": "Gegevens van het overleg", "items": [], "text": "Overleg: Werkgroep Voorbeeld\nDatum: maandag 15 juni 2020\nAanwezig:\n• Namens Midden-Brabant: Coördinator Midden, voorzitter", "edited": false, "changed": false, "version": 0, "sources": []}, {"place": "ae000000-0000-7000-8000-000000000011", "heading": "1. Werkwijze", "items": ["ae000000-0000-7000-8000-000000000011"], "text": "• Besluit (akkoord): De werkgroep komt elke maand bij elkaar.\n• Besluit (aangenomen): De werkgroep vergadert digitaal.", "edited": false, "changed": false, "version": 0, "sources": []}], "reduced": true, "closedItems": 0}',
    '2020-07-07 00:00+02', 1)
on conflict do nothing;
