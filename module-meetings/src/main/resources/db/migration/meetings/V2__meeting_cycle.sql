-- What the whole cycle of a meeting shares: body, times, attendance, what was said and decided.
-- The tables of one feature alone come in migrations of their own.

create table body (
  region_code text not null references platform.region,
  id uuid not null,
  name text not null check (char_length(name) between 1 and 100),
  kind text not null check (kind in ('OFFICIALS', 'BOARD', 'WORKING_GROUP', 'REGIONAL', 'EVENT')),
  -- share of the votes that must be there to decide by vote; null: no quorum
  quorum_percent int check (quorum_percent between 1 and 100),
  -- its meetings stand in the public calendar, without names
  public boolean not null,
  -- as said: "Pact 2.0, na het zomerreces wellicht meer duidelijkheid"
  future_said text check (char_length(future_said) between 1 and 500),
  ended_on date,
  version bigint not null,
  primary key (region_code, id)
);
create unique index body_name on body (region_code, lower(name));
call platform.protect('meetings.body');

-- bodies known so far by the names of their meetings; row-level security also holds for the owner
select set_config('pact.read_regions', (select string_agg(code, ',') from platform.region), true),
       set_config('pact.write_regions', (select string_agg(code, ',') from platform.region), true);
insert into body (region_code, id, name, kind, public, version)
  select distinct on (region_code, lower(body)) region_code,
    md5('body ' || region_code || lower(body))::uuid, body,
    case when body = 'Ambtelijk Pact' then 'OFFICIALS' when body = 'Bestuurlijk Pact' then 'BOARD'
      when region_code <> 'PB' then 'REGIONAL' else 'WORKING_GROUP' end, false, 1
  from meeting order by region_code, lower(body);

-- PLANNED -> LIVE -> HELD, or PLANNED -> CANCELLED. body keeps the name of that day.
alter table meeting
  drop constraint meeting_status_check,
  drop constraint meeting_check,
  add check (status in ('PLANNED', 'LIVE', 'HELD', 'CANCELLED')),
  add column body_id uuid,
  add column series_id uuid,
  -- as said: "5e digitale"
  add column number_said text check (char_length(number_said) between 1 and 60),
  add column form text check (form in ('DIGITAL', 'ON_SITE', 'HYBRID')),
  add column web_address text check (char_length(web_address) between 1 and 500),
  -- ends after midnight
  add column ends_next_day boolean not null default false,
  -- rises with each change of date, time, place or status (RFC 5545, SEQUENCE)
  add column sequence int not null default 0,
  add column moved_from date,
  add column cancelled_said text check (char_length(cancelled_said) between 1 and 500),
  add column opened_at timestamptz,
  add column closed_at timestamptz,
  add check (ends_at is null or (starts_at is not null and (ends_next_day or ends_at > starts_at))),
  add foreign key (region_code, body_id) references body (region_code, id);
update meeting m set body_id = b.id from body b
  where b.region_code = m.region_code and lower(b.name) = lower(m.body);
create index meeting_body on meeting (region_code, body_id, held_on);

alter table agenda_item
  drop constraint agenda_item_number_check,
  add check (number between 1 and 999),
  add column duration_minutes int check (duration_minutes between 1 and 1440),
  add column owner_party text references platform.party,
  add column note text check (char_length(note) between 1 and 2000),
  -- how it came on the agenda
  add column added_as text not null default 'DRAFT'
    check (added_as in ('DRAFT', 'SUPPLEMENTARY', 'URGENT')),
  -- not for the public variant
  add column closed boolean not null default false,
  -- for kind APPROVAL: the meeting whose minutes are approved here
  add column approves_meeting_id uuid,
  -- the same matter on an earlier agenda, and on the next one
  add column came_from_id uuid,
  add column moved_to_id uuid,
  add column started_at timestamptz,
  add column ended_at timestamptz,
  -- as said when nothing was decided: "een eerste verkenning"
  add column outcome_said text check (char_length(outcome_said) between 1 and 500);

-- clock and position together: "until 15.00" and "left after item 5" must agree, or say why not
alter table attendance
  add column mandate_id uuid,
  add column meeting_role text not null default 'MEMBER'
    check (meeting_role in ('CHAIR', 'MINUTE_KEEPER', 'MEMBER', 'ADVISER', 'GUEST')),
  -- account holder for, which is not on behalf of
  add column account_for text references platform.party,
  add column organisation_said text check (char_length(organisation_said) between 1 and 100),
  add column substitute_for text check (char_length(substitute_for) between 1 and 100),
  add column arrived_item_id uuid,
  add column left_item_id uuid,
  -- the minute keeper is there, but is no attendee
  add column counts boolean not null default true,
  add column reason_said text check (char_length(reason_said) between 1 and 300),
  add column position int not null default 0,
  add foreign key (region_code, meeting_id, arrived_item_id)
    references agenda_item (region_code, meeting_id, id),
  add foreign key (region_code, meeting_id, left_item_id)
    references agenda_item (region_code, meeting_id, id),
  add unique (region_code, meeting_id, id),
  drop constraint attendance_check;

-- What was said, in the order in which it stands in the minutes. Decisions and actions have a place
-- in the same order.
create table note (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  position int not null,
  kind text not null check (kind in
    ('STATEMENT', 'ANNOUNCEMENT', 'CONCLUSION', 'ANSWER', 'QUOTE', 'ORDER', 'SIGNAL')),
  text text not null check (char_length(text) between 1 and 8000),
  -- who said it: these attendees, or a party, or as said, or nobody ("gesteld wordt")
  party_code text references platform.party,
  speaker_said text check (char_length(speaker_said) between 1 and 100),
  -- what it answers or closes, also of an earlier meeting
  refers_to_id uuid,
  said_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, meeting_id, agenda_item_id)
    references agenda_item (region_code, meeting_id, id)
);
create index note_item on note (region_code, meeting_id, agenda_item_id, position);
call platform.protect('meetings.note');

create table note_speaker (
  region_code text not null references platform.region,
  note_id uuid not null,
  attendance_id uuid not null,
  primary key (region_code, note_id, attendance_id),
  foreign key (region_code, note_id) references note (region_code, id) on delete cascade,
  foreign key (region_code, attendance_id) references attendance (region_code, id) on delete cascade
);
call platform.protect('meetings.note_speaker');

alter table decision
  drop constraint decision_kind_check,
  add check (kind in ('AGREED', 'CONSENSUS', 'WAIT', 'ON_HOLD', 'NO_DECISION', 'NOT_IN_FORCE',
    'NOTED', 'ADOPTED', 'REJECTED')),
  add column position int not null default 0,
  add column reason_said text check (char_length(reason_said) between 1 and 1000),
  -- what has to happen before a held matter comes back
  add column condition_said text check (char_length(condition_said) between 1 and 1000),
  add column asked_by_said text check (char_length(asked_by_said) between 1 and 100),
  add column resume_on date,
  add column resume_said text check (char_length(resume_said) between 1 and 60),
  -- when a date or amount changes: as said before, as said now
  add column old_said text check (char_length(old_said) between 1 and 200),
  add column new_said text check (char_length(new_said) between 1 and 200),
  -- the held decision this one takes up again
  add column resumes_id uuid,
  add column withdrawn_said text check (char_length(withdrawn_said) between 1 and 500),
  -- the sentence of the minutes it was taken from
  add column source_said text check (char_length(source_said) between 1 and 2000);
create index decision_resumes on decision (region_code, resumes_id) where resumes_id is not null;

alter table action
  add column kind text not null default 'ACTION' check (kind in
    ('ACTION', 'REQUEST', 'ADVICE', 'SUGGESTION', 'PROMISE', 'QUESTION', 'CONCERN')),
  add column status text not null default 'OPEN'
    check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  add column position int not null default 0,
  add column asked_by_said text check (char_length(asked_by_said) between 1 and 100),
  -- as said: "na afstemming met haar team"
  add column condition_said text check (char_length(condition_said) between 1 and 300),
  -- the action that has to be done before
  add column after_id uuid,
  add column answer_said text check (char_length(answer_said) between 1 and 1000),
  add column closed_in_id uuid,
  -- the word "(actie)" stands in the minutes
  add column marked boolean not null default false,
  add column source_said text check (char_length(source_said) between 1 and 2000);
update action set status = 'DONE' where done_at is not null;
create index action_open on action (region_code, owner_party) where status in ('OPEN', 'IN_PROGRESS');

-- others who do it together with the owner, often of another organisation
create table co_owner (
  region_code text not null references platform.region,
  action_id uuid not null,
  position int not null,
  owner_said text not null check (char_length(owner_said) between 1 and 100),
  owner_party text references platform.party,
  primary key (region_code, action_id, position),
  foreign key (region_code, action_id) references action (region_code, id) on delete cascade
);
call platform.protect('meetings.co_owner');

-- One question to all regions, answered over several meetings
create table round (
  region_code text not null references platform.region,
  id uuid not null,
  question text not null check (char_length(question) between 1 and 1000),
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  closed_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, meeting_id, agenda_item_id)
    references agenda_item (region_code, meeting_id, id)
);
call platform.protect('meetings.round');

create table round_answer (
  region_code text not null references platform.region,
  id uuid not null,
  round_id uuid not null,
  party_code text not null references platform.party,
  state text not null check (state in ('AWAITING', 'YES', 'PARTLY', 'NO')),
  text text check (char_length(text) between 1 and 2000),
  -- the meeting in which it was given; an answer given later does not change the earlier one
  meeting_id uuid not null,
  answered_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, round_id) references round (region_code, id),
  foreign key (region_code, meeting_id) references meeting (region_code, id)
);
create index round_answer_round on round_answer (region_code, round_id, party_code, answered_at);
call platform.protect('meetings.round_answer');
