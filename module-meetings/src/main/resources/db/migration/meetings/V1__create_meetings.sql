-- Meetings of the Pact. region_code says whose meeting it is: PB for all partners, else one region.
-- Everything recorded in a meeting lies in the region of that meeting.

grant usage on schema meetings to pact_app;

create table meeting (
  region_code text not null references platform.region,
  id uuid not null,
  body text not null check (char_length(body) between 1 and 100),
  held_on date not null check (held_on between '2000-01-01' and '2099-12-31'),
  starts_at time,
  ends_at time,
  -- as people said it, when there is no clock time: "ochtend"
  time_said text check (char_length(time_said) between 1 and 60),
  -- "P.M.": the date is pencilled in
  tentative boolean not null,
  place text check (char_length(place) between 1 and 100),
  status text not null check (status in ('PLANNED', 'HELD')),
  version bigint not null,
  primary key (region_code, id),
  check (ends_at is null or (starts_at is not null and ends_at > starts_at))
);
create index meeting_by_date on meeting (region_code, held_on, id);
call platform.protect('meetings.meeting');

create table agenda_item (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  number int not null check (number between 1 and 99),
  title text not null check (char_length(title) between 1 and 200),
  kind text not null check (kind in ('INFORMATION', 'OPINION', 'DECISION', 'APPROVAL')),
  owner_said text check (char_length(owner_said) between 1 and 100),
  -- treated together with the item before it ("3 + 4"); each keeps its number and title
  with_previous boolean not null,
  minutes text check (char_length(minutes) between 1 and 20000),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, meeting_id, id),
  unique (region_code, meeting_id, number),
  foreign key (region_code, meeting_id) references meeting (region_code, id),
  check (not with_previous or number > 1)
);
call platform.protect('meetings.agenda_item');

create table attendance (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  -- a role, never a person's name: "Coördinator West"
  role_said text not null check (char_length(role_said) between 1 and 100),
  on_behalf_of text references platform.party,
  -- empty: from the start, until the end
  arrived_at time,
  left_at time,
  apology boolean not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, meeting_id) references meeting (region_code, id),
  check (left_at is null or arrived_at is null or left_at > arrived_at),
  check (not apology or (arrived_at is null and left_at is null))
);
create index attendance_meeting on attendance (region_code, meeting_id);
call platform.protect('meetings.attendance');

create table decision (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  kind text not null check (kind in
    ('AGREED', 'CONSENSUS', 'WAIT', 'ON_HOLD', 'NO_DECISION', 'NOT_IN_FORCE', 'NOTED')),
  text text not null check (char_length(text) between 1 and 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, meeting_id, agenda_item_id)
    references agenda_item (region_code, meeting_id, id)
);
create index decision_item on decision (region_code, meeting_id, agenda_item_id);
call platform.protect('meetings.decision');

create table action (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  text text not null check (char_length(text) between 1 and 1000),
  owner_said text check (char_length(owner_said) between 1 and 100),
  owner_party text references platform.party,
  due_on date check (due_on between '2000-01-01' and '2099-12-31'),
  -- as people said it ("eind oktober", "z.s.m."); never forced into a date nobody named
  due_said text check (char_length(due_said) between 1 and 60),
  done_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, meeting_id, agenda_item_id)
    references agenda_item (region_code, meeting_id, id)
);
create index action_item on action (region_code, meeting_id, agenda_item_id);
call platform.protect('meetings.action');
