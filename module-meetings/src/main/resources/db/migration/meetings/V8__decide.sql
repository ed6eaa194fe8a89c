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
