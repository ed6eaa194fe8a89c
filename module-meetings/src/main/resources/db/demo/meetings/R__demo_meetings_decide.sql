-- Demo data: a vote in the regional meeting of West-Brabant, with the decision it made.
select set_config('pact.read_regions', 'AM25', true), set_config('pact.write_regions', 'AM25', true);

insert into meetings.decision (region_code, id, meeting_id, agenda_item_id, kind, text, position, version) values
  ('AM25', 'ad000000-0000-7000-8000-000000000001', 'a0000000-0000-7000-8000-000000000002',
    'a1000000-0000-7000-8000-000000000201', 'ADOPTED',
    'De gemeenten krijgen vóór de zomer nog een herinnering aan de vraag.', 1, 1)
on conflict do nothing;

insert into meetings.ballot (region_code, id, meeting_id, agenda_item_id, question, method, majority,
    status, quorum_percent, present_votes, total_votes, votes_for, votes_against, votes_abstained,
    decision_id, opened_at, closed_at, version) values
  ('AM25', 'ac000000-0000-7000-8000-000000000001', 'a0000000-0000-7000-8000-000000000002',
    'a1000000-0000-7000-8000-000000000201',
    'De gemeenten krijgen vóór de zomer nog een herinnering aan de vraag.', 'NAMED', 'SIMPLE',
    'CLOSED', null, 2, 2, 1, 0, 1, 'ad000000-0000-7000-8000-000000000001',
    '2020-06-29 10:05+02', '2020-06-29 10:07+02', 1)
on conflict do nothing;

insert into meetings.vote (region_code, ballot_id, attendance_id, method, position, voter_said,
    party_code, weight, present, delegate_id, took_part, choice, version) values
  ('AM25', 'ac000000-0000-7000-8000-000000000001', 'a2000000-0000-7000-8000-000000000101', 'NAMED', 1,
    'Coördinator West', 'AM25', 1, true, null, true, 'FOR', 1),
  ('AM25', 'ac000000-0000-7000-8000-000000000001', 'a2000000-0000-7000-8000-000000000102', 'NAMED', 2,
    'Accounthouder West', null, 1, true, null, true, 'ABSTAIN', 1)
on conflict do nothing;
