-- Agenda: room to change the order, matters that wait for an agenda, and agendas as published.

-- Numbers are unique in a meeting at every moment, so a new order first moves them above 1000.
alter table agenda_item
  drop constraint agenda_item_number_check,
  add check (number between 1 and 1999);

-- What a body wants to talk about some day
create table backlog_item (
  region_code text not null references platform.region,
  id uuid not null,
  body_id uuid not null,
  title text not null check (char_length(title) between 1 and 200),
  kind text not null check (kind in ('INFORMATION', 'OPINION', 'DECISION', 'APPROVAL')),
  owner_said text check (char_length(owner_said) between 1 and 100),
  owner_party text references platform.party,
  duration_minutes int check (duration_minutes between 1 and 1440),
  note text check (char_length(note) between 1 and 2000),
  proposed_at timestamptz not null,
  -- WAITING <-> SCHEDULED, WAITING -> DROPPED
  status text not null check (status in ('WAITING', 'SCHEDULED', 'DROPPED')),
  -- where it stands now; no foreign key: taken off again it is only a memory
  agenda_item_id uuid,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, body_id) references body (region_code, id),
  check ((status = 'SCHEDULED') = (agenda_item_id is not null))
);
create index backlog_body on backlog_item (region_code, body_id, proposed_at);
call platform.protect('meetings.backlog_item');

-- An agenda as it was sent out; never changed afterwards
create table agenda_version (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  number int not null check (number >= 1),
  kind text not null check (kind in ('DRAFT', 'FINAL', 'SUPPLEMENTARY', 'URGENT')),
  published_at timestamptz not null,
  -- the items as JSON
  content text not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, meeting_id, number),
  foreign key (region_code, meeting_id) references meeting (region_code, id)
);
call platform.protect('meetings.agenda_version');
