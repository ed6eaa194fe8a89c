-- Deciding: what a decision and an action need beyond the shared columns, votes, and closing a round.

-- A held decision is taken up once; when the later one is withdrawn it waits again.
create unique index decision_taken_up_once on decision (region_code, resumes_id)
  where resumes_id is not null and withdrawn_said is null;
-- A decision made by a vote is only ever written by the ballot, see ballot.decision_id.

alter table co_owner add column version bigint not null default 1;
alter table action
  add foreign key (region_code, after_id) references action (region_code, id),
  add check (after_id is null or after_id <> id);

alter table round
  -- why it was closed, as said: "wie wil, sluit later aan"
  add column closed_said text check (char_length(closed_said) between 1 and 500),
  add check ((closed_at is null) = (closed_said is null));
create index round_item on round (region_code, meeting_id, agenda_item_id);
create index round_answer_meeting on round_answer (region_code, meeting_id);

-- OPEN -> CLOSED or CANCELLED. All weights are votes; what was counted stands in the ballot itself.
create table ballot (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  question text not null check (char_length(question) between 1 and 1000),
  method text not null check (method in ('NAMED', 'SECRET')),
  majority text not null check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS')),
  status text not null check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
  -- of the body, as it was that day; null: no quorum
  quorum_percent int check (quorum_percent between 1 and 100),
  -- votes that are there, of all votes there are
  present_votes int not null check (present_votes >= 0),
  total_votes int not null check (total_votes >= present_votes),
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  votes_abstained int check (votes_abstained >= 0),
  decision_id uuid,
  opened_at timestamptz not null,
  closed_at timestamptz,
  cancelled_said text check (char_length(cancelled_said) between 1 and 500),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, id, method),
  foreign key (region_code, meeting_id, agenda_item_id)
    references agenda_item (region_code, meeting_id, id),
  foreign key (region_code, decision_id) references decision (region_code, id),
  check ((status = 'CLOSED') = (decision_id is not null)),
  check ((status = 'CLOSED') = (votes_for is not null and votes_against is not null
    and votes_abstained is not null)),
  check ((status = 'CANCELLED') = (cancelled_said is not null)),
  check ((status = 'OPEN') = (closed_at is null))
);
create index ballot_item on ballot (region_code, meeting_id, agenda_item_id);
call platform.protect('meetings.ballot');

-- Who may vote in a ballot, and in a named one how. A secret vote is nowhere kept per person: there
-- is no choice here, no id, no time, and nothing is written before all of it is counted.
create table vote (
  region_code text not null references platform.region,
  ballot_id uuid not null,
  -- line of the list of those present; no foreign key: the vote stays when that line is corrected
  attendance_id uuid not null,
  method text not null,
  position int not null,
  voter_said text not null check (char_length(voter_said) between 1 and 100),
  party_code text references platform.party,
  weight int not null check (weight between 0 and 1000),
  present boolean not null,
  -- who votes in his place; then he does not vote himself
  delegate_id uuid,
  took_part boolean not null,
  choice text check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
  version bigint not null,
  primary key (region_code, ballot_id, attendance_id),
  foreign key (region_code, ballot_id, method) references ballot (region_code, id, method),
  check (method = 'NAMED' or choice is null),
  check (choice is null or took_part),
  check (not took_part or present or delegate_id is not null),
  check (delegate_id is null or delegate_id <> attendance_id)
);
call platform.protect('meetings.vote');
