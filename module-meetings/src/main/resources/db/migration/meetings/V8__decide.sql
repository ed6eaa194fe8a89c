-- Deciding: what a decision and an action need beyond the shared columns, votes, and closing a round.

-- A held decision is taken up once; when the later one is withdrawn it waits again.
create unique index decision_taken_up_once on decision (region_code, resumes_id)
  where resumes_id is not null and withdrawn_said is null;
-- A decision made by a vote is only ever written by the ballot, see ballot.decision_id.

alter table co_owner add column version bigint not null default 1;
alter table action
  add foreign key (region_code, after_id) references action (region_code, id),
  add check (after_id is null or after_id <> id);
